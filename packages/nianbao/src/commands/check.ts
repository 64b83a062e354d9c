/** `nianbao check`: one result a file, in order; the exit status is the worst of them. */
import { type AnyReport, anyReport, type CheckOptions, type CheckResult, check, type Problem } from "@nianbao/core";
import { type Args, filesOf, parse } from "../args.js";
import { loadConfig } from "../config.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { type LoadedReport, loadReport, readingOptions, reportsOf } from "../load-report.js";
import { emit } from "../output/emit.js";
import { formats } from "../output/formats.js";
import { problemLines } from "../output/problems.js";
import { progress } from "../output/progress.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

export interface FileResult {
  readonly file: string;
  /** Absent when no report could be read. */
  readonly report?: AnyReport;
  readonly result?: CheckResult;
  /** Why no report could be read. */
  readonly problems: readonly Problem[];
}

async function other(io: Io, file: string, language: Language): Promise<AnyReport> {
  const loaded = await loadReport(io, file);
  if (loaded.ok) return anyReport(loaded.report);
  throw new UsageError("cannot-read", { file, detail: loaded.problems[0].message[language] });
}

async function contextOf(io: Io, args: Args, language: Language): Promise<CheckOptions> {
  const config = await loadConfig(io, args.text("config"));
  const published = args.text("published");
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published)) {
    throw new UsageError("bad-value", { option: "--published", value: published, allowed: "YYYY-MM-DD" });
  }
  const preset = (args.choice("preset") ?? config.preset) as CheckOptions["preset"];
  const previous = args.text("previous");
  const folder = args.text("children");
  const level = args.text("level");
  const scope = args.choice("scope") as CheckOptions["scope"];
  return {
    language,
    today: io.today(),
    verdicts: args.flag("verdicts"),
    ...(preset ? { preset } : {}),
    ...(config.rules ? { settings: config.rules as NonNullable<CheckOptions["settings"]> } : {}),
    ...(config.suppressions ? { suppressions: config.suppressions } : {}),
    ...(published ? { published } : {}),
    ...(level ? { level } : {}),
    ...(scope ? { scope } : {}),
    ...(previous ? { previous: await other(io, previous, language) } : {}),
    ...(folder ? { children: await Promise.all(io.list(folder).map((file) => other(io, file, language))) } : {}),
  };
}

function checked({ file, loaded }: LoadedReport, options: CheckOptions): FileResult {
  if (!loaded.ok) return { file, problems: loaded.problems };
  const { report, provenance, problems } = loaded;
  return {
    file,
    report: anyReport(report),
    result: check(report, { ...options, provenance, problems }),
    problems: [],
  };
}

/** 0 clean, 1 findings at or above the threshold, 2 something could not be read. */
function statusOf(results: readonly FileResult[], failOn: string | undefined): number {
  if (results.some(({ result }) => !result)) return 2;
  if (failOn === "never") return 0;
  const counts = (f: { severity: string; verdict: string }) =>
    f.verdict === "fail" && (f.severity === "error" || (failOn === "warning" && f.severity === "warning"));
  return results.some(({ result }) => result?.findings.some(counts)) ? 1 : 0;
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("check");
  const args = parse(command, argv);
  const format = args.choice("format") ?? "pretty";
  const failOn = args.choice("fail-on");
  const files = filesOf(command, args);
  const options = await contextOf(io, args, language);
  const bar = progress(io, files.length);
  const results: FileResult[] = [];
  for await (const read of reportsOf(io, files, readingOptions(args))) {
    bar.step(read.file);
    results.push(checked(read, options));
  }
  bar.end();
  for (const { file, problems, result } of results) if (!result) io.err(problemLines(file, problems, language));
  const colour = io.terminal.colour && args.text("output") === undefined;
  const write = formats[format];
  if (!write) throw new Error(say(language, "未知格式", "unknown format"));
  emit(io, args, write(results, { language, colour }));
  return statusOf(results, failOn);
}
