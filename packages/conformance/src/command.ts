/** A checker that is another program: it gets a file, and prints its findings as JSON. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerIn } from "./answer.js";
import type { AnsweredFinding, Case } from "./case.js";
import type { Checker } from "./run.js";

export interface CommandOptions {
  /** Milliseconds a case may take; default 10,000. */
  readonly limit?: number;
}

const most = 64 * 1024 * 1024;

/** Names of temporary files hold no character a shell reads; quotes keep the rest of the path together. */
const quoted = (path: string): string =>
  process.platform === "win32" ? `"${path}"` : `'${path.replaceAll("'", `'\\''`)}'`;

/** The shell and what it started end together: a group of their own, where the system has groups. */
const ownGroup = process.platform !== "win32";

function output(command: string, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"], detached: ownGroup });
    const stop = () =>
      ownGroup && child.pid !== undefined ? process.kill(-child.pid, "SIGKILL") : child.kill("SIGKILL");
    const parts: Buffer[] = [];
    let [size, error] = [0, ""];
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`no answer within ${limit} ms`));
    }, limit);
    child.stdout.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= most) parts.push(part);
      else stop();
    });
    child.stderr.on("data", (part: Buffer) => {
      error = (error + part.toString("utf8")).slice(0, 300);
    });
    child.on("error", reject);
    child.on("close", () => {
      clearTimeout(timer);
      const text = Buffer.concat(parts).toString("utf8");
      if (text.trim() === "") reject(new Error(`no output${error ? `: ${error.trim()}` : ""}`));
      else resolve(text);
    });
  });
}

function parsed(text: string): readonly AnsweredFinding[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`the output is not JSON: ${text.trim().slice(0, 80)}`);
  }
  const answer = answerIn(json);
  if (!answer) throw new Error("the output holds no list of findings");
  return answer;
}

/**
 * @param command with `{file}` (the whole case) or `{report}` (the report alone) where the path belongs; run by the
 * shell, whatever its exit status is
 */
export function commandChecker(command: string, { limit = 10_000 }: CommandOptions = {}): Checker {
  if (!/\{(?:file|report)\}/.test(command)) throw new RangeError("the command names neither {file} nor {report}");
  return async (item: Case) => {
    const folder = mkdtempSync(join(tmpdir(), "conformance-"));
    try {
      const [file, report] = [join(folder, "case.json"), join(folder, "report.json")];
      writeFileSync(file, JSON.stringify(item));
      writeFileSync(report, JSON.stringify(item.report));
      const line = command.replaceAll("{file}", quoted(file)).replaceAll("{report}", quoted(report));
      return parsed(await output(line, limit));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
