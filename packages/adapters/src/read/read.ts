/** Bytes → report: the format is detected, its front end makes a document, the report is recognised in it. */
import {
  type Document,
  type EditionId,
  type Problem,
  type Provenance,
  type ReadOptions,
  type ReadResult,
  type Report,
  type Result,
  recognise,
  type Source,
} from "@nianbao/core/reading";
import { detect } from "../detect/index.js";
import { frontEnds } from "../front-ends.js";
import type { Profile } from "../profiles/profile.js";
import { aborted, fail, problem } from "../shared/problems.js";
import { collect, type StreamSource } from "./stream.js";

export interface ReadReportOptions extends ReadOptions {
  /** Id of the front end to use, whatever the bytes look like. */
  readonly format?: string;
  /** Read the tables as this edition. */
  readonly edition?: EditionId;
  /** Id of the platform a page or an answer is of, whatever it looks like; `generic`: of none. */
  readonly profile?: string;
  /** The platforms to tell pages and answers apart by; default: those of the library. With one's own: `[...profiles, mine]`. */
  readonly known?: readonly Profile[];
}

export type DocumentResult = Result<{
  readonly document: Document;
  readonly format: string;
  /** Id of the platform, of pages and answers. */
  readonly profile?: string;
}>;
export type ReadReport = Result<{
  readonly report: Report;
  readonly provenance: Provenance;
  readonly document: Document;
  /** Id of the front end that read it. */
  readonly format: string;
  /** Id of the platform, of pages and answers. */
  readonly profile?: string;
}>;

/** The front end to use, or why none. */
export function formatOf(source: Source, options: ReadReportOptions): Result<{ readonly format: string }> {
  if (options.format === undefined) return detect(source);
  if (frontEnds.some((entry) => entry.id === options.format)) return { ok: true, problems: [], format: options.format };
  const known = frontEnds.map((entry) => entry.id).join(", ");
  return fail(
    problem(
      "unknown-format",
      "error",
      `没有名为 ${options.format} 的格式，可用：${known}。`,
      `no format ${options.format}; there are ${known}`,
    ),
  );
}

const joined = (first: readonly Problem[], second: readonly Problem[]): readonly Problem[] => [...first, ...second];

export function withFormat(format: string, read: ReadResult & { readonly profile?: string }): DocumentResult {
  if (!read.ok) return read;
  const { problems, document, profile } = read;
  return { ok: true, problems, document, format, ...(profile === undefined ? {} : { profile }) };
}

/** Document → report, with the problems of both steps. */
export function recogniseIn(read: DocumentResult, options: ReadReportOptions, name?: string): ReadReport {
  if (!read.ok) return read;
  const found = recognise(read.document, {
    ...(options.edition ? { edition: options.edition } : {}),
    ...(name === undefined ? {} : { name }),
  });
  const problems = joined(read.problems, found.problems);
  if (!found.ok) return fail(...(problems as [Problem, ...Problem[]]));
  return {
    ok: true,
    problems,
    report: found.report,
    provenance: found.provenance,
    document: read.document,
    format: read.format,
    ...(read.profile === undefined ? {} : { profile: read.profile }),
  };
}

/** Bytes of any readable format, at once or as a stream → document. Never rejects. */
export async function readDocument(
  input: Source | StreamSource,
  options: ReadReportOptions = {},
): Promise<DocumentResult> {
  const collected = await collect(input, options);
  if (!collected.ok) return collected;
  const { source } = collected;
  const chosen = formatOf(source, options);
  if (!chosen.ok) return chosen;
  const entry = frontEnds.find(({ id }) => id === chosen.format)!;
  try {
    if (entry.id === "html") return (await import("./page.js")).readSourcePage(source, options);
    const frontEnd = await entry.load();
    if (options.signal?.aborted) return fail(aborted());
    const read = await frontEnd.read(source, options);
    return options.signal?.aborted ? fail(aborted()) : withFormat(chosen.format, read);
  } catch (error) {
    return fail(unexpected(error));
  }
}

/** A part that is missing, or a fault of ours: told as a problem, with its text. */
export const unexpected = (error: unknown): Problem => {
  const text = error instanceof Error ? error.message : String(error);
  return problem("damaged-file", "error", `文件无法读取：${text}`, `the file could not be read: ${text}`);
};

/**
 * Bytes of any readable format, at once or as a stream → report with the origin of every figure. Never rejects: what is wrong is in `problems`,
 * and `ok: false` means that no report could be read.
 */
export async function readReport(source: Source | StreamSource, options: ReadReportOptions = {}): Promise<ReadReport> {
  return recogniseIn(await readDocument(source, options), options, source.name);
}
