/** `nianbao init` as installed: its packages install from the registry and pass their own tests. */
import { join } from "node:path";
import { run } from "./stage.mjs";

export async function scaffolds({ project, release, say }) {
  for (const kind of ["rule", "renderer", "adapter"]) {
    const folder = join(project, "made", kind);
    await run(join(project, "node_modules/.bin/nianbao"), ["init", kind, folder, "--name", `my-${kind}`], {
      cwd: project,
    });
    await release.install(folder);
    const { output } = await run("npm", ["test"], { cwd: folder });
    say(
      `init ${kind}: npm install, npm test: ${/^# pass \d+$/m.exec(output)?.[0] ?? /pass \d+/.exec(output)?.[0] ?? "passed"}`,
    );
  }
  return [];
}
