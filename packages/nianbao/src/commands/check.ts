/** `nianbao check`: one result a file, in order; the exit status is the worst of them. */
import {
  type AnyReport,
  anyReport,
  type CheckOptions,
  type CheckResult,
  check,
  masked,
  maskedReport,
  type Problem,
  type Provenance,
} from "@nianbao/core";
import { type Args, filesOf, parse } from "../args.js";
import { type Config, checkOptionsOf, loadConfig } from "../config.js";
import type { Io } from "../io.js";
import type { Language } from "../language.js";
import { type Known, knownOf, type LoadedReport, loadReport, readingOptions, reportsOf } from "../load-report.js";
import { emit } from "../output/emit.js";
import { formats } from "../output/formats.js";
import { problemLines } from "../output/problems.js";
import { progress } from "../output/progress.js";
import { UsageError } from "../usage.js";
import { batchOf, givenContext } from "./check-context.js";
import { commandOf } from "./index.js";

export interface FileResult {
  readonly file: string;
  /** Absent when no report could be read. */
  readonly report?: AnyReport;
  readonly result?: CheckResult;
  /** Where its cells stood in the file. */
  readonly provenance?: Provenance;
  /** Why no report could be read. */
  readonly problems: readonly Problem[];
}

async function other(io: Io, file: string, language: Language, known: Known): Promise<AnyReport> {
  const loaded = await loadReport(io, file, known);
  if (loaded.ok) return anyReport(loaded.report);
  throw new UsageError("cannot-read", { file, detail: loaded.problems[0].message[language] });
}

async function contextOf(io: Io, args: Args, language: Language, known: Known): Promise<CheckOptions> {
  const published = args.text("published");
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published)) {
    throw new UsageError("bad-value", { option: "--published", value: published, allowed: "YYYY-MM-DD" });
  }
  const previous = args.text("previous");
  const folder = args.text("children");
  const level = args.text("level");
  const scope = args.choice("scope") as CheckOptions["scope"];
  return {
    language,
    today: io.today(),
    verdicts: wantsAll(args),
    ...(published ? { published } : {}),
    ...(level ? { level } : {}),
    ...(scope ? { scope } : {}),
    ...(previous ? { previous: await other(io, previous, language, known) } : {}),
    ...(folder ? { children: await Promise.all(io.list(folder).map((file) => other(io, file, language, known))) } : {}),
    ...(await givenContext(io, args, language, known)),
  };
}

const wantsAll = (args: Args): boolean => args.flag("verdicts") || args.flag("all");

/** Configuration and command line together; what is said on the command line is stronger. */
function optionsFor(year: number | null, config: Config, args: Args, context: CheckOptions): CheckOptions {
  const preset = args.choice("preset") as CheckOptions["preset"];
  return { ...checkOptionsOf(config, year), ...(preset ? { preset } : {}), ...context };
}

function checked({ file, loaded, sha256 }: LoadedReport, optionsOf: (year: number | null) => CheckOptions): FileResult {
  if (!loaded.ok) return { file, problems: loaded.problems };
  const { report, provenance, problems, document } = loaded;
  const given = { provenance, problems, document, ...(sha256 === undefined ? {} : { sha256 }) };
  return {
    file,
    report: anyReport(report),
    result: check(report, { ...optionsOf(report.year), ...given }),
    provenance,
    problems: [],
  };
}

/** What findings found to be private is shown masked, in the result and in the text of the report beside it. */
function withoutSecrets(file: FileResult): FileResult {
  const { report, result } = file;
  if (!result) return file;
  return { ...file, result: masked(result), ...(report ? { report: maskedReport(report, result) } : {}) };
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
  const config = await loadConfig(io, args.text("config"));
  const known = await knownOf(config);
  const context = await contextOf(io, args, language, known);
  const others = await batchOf(io, args, language, known);
  // Lines of cells are asked for where the output shows them: finding them costs a slower parse.
  const positions = format === "sarif" || format === "github";
  const reading = { ...(await readingOptions(args, config)), ...(positions ? { positions } : {}) };
  const bar = progress(io, files.length);
  const results: FileResult[] = [];
  for await (const read of reportsOf(io, files, reading)) {
    bar.step(read.file);
    results.push(checked(read, (year) => ({ ...optionsFor(year, config, args, context), ...others(read.file) })));
  }
  bar.end();
  for (const { file, problems, result } of results) if (!result) io.err(problemLines(file, problems, language));
  const terminal = args.text("output") === undefined && io.terminal.out;
  const write = await formats[format]?.();
  if (!write) throw new Error(`no format ${format}`);
  const style = {
    language,
    colour: io.terminal.colour && terminal,
    width: terminal ? io.terminal.width : undefined,
    verdicts: wantsAll(args),
  };
  // JSON is for programs, which need the quote to find its place; what people and logs see does not name it again.
  const shown = format === "json" ? results : results.map(withoutSecrets);
  emit(io, args, write(shown, style));
  return statusOf(results, failOn);
}
