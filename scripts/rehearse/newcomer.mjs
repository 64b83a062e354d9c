/** The path of a newcomer: the guides of the documentation typed line by line in an empty folder, and timed. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { guides, stepsOf } from "./pages.mjs";
import { emptyFolder, run } from "./stage.mjs";

/** The shell a reader types into: it stays in the folder it was led to. */
async function typed(text, shell) {
  const at = join(shell.home, ".cwd");
  // `npx` asks before it installs a command, and a reader says yes.
  const env = { ...shell.env, npm_config_yes: "true", npm_config_fund: "false", npm_config_audit: "false" };
  const { output } = await run("bash", ["-euc", `${text}\npwd > ${JSON.stringify(at)}`], { cwd: shell.cwd, env });
  return { output, cwd: readFileSync(at, "utf8").trim() };
}

async function follow(page, home, env) {
  let cwd = home;
  let seen = "";
  for (const step of stepsOf(page)) {
    if (step.kind === "file") writeFileSync(join(cwd, step.name), step.text);
    else if (step.kind === "run") ({ output: seen, cwd } = await typed(step.text, { cwd, home, env }));
    else if (!seen.includes(step.text))
      throw new Error(`“${step.text}” is promised, printed is:\n${seen.slice(-2000)}`);
  }
}

/** Seconds that one path may take; a person also reads, so the machine's part has to be far less. */
const most = 15 * 60;

export async function newcomer({ release, say }) {
  const failures = [];
  for (const [goal, page] of Object.entries(guides)) {
    const home = emptyFolder("newcomer");
    const steps = stepsOf(page);
    const count = (kind) => steps.filter((step) => step.kind === kind).length;
    const start = performance.now();
    try {
      await follow(page, home, release.env);
      const seconds = (performance.now() - start) / 1000;
      if (seconds > most) failures.push(`${page}: ${goal} only after ${Math.round(seconds)} s, over ${most} s`);
      say(
        `${goal.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s   ${page}: ${count("run")} times commands, ${count("file")} files`,
      );
    } catch (error) {
      failures.push(`${page} does not lead to ${goal}: ${error.message}`);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  return failures;
}
