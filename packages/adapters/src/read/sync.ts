/** The same without waiting, for the formats that need no archive: html, markdown, json, text. */
import type { FrontEnd, ReadOptions, ReadResult, Source } from "@nianbao/core";
import { json } from "../json/index.js";
import { markdown } from "../markdown/index.js";
import { fail, problem } from "../shared/problems.js";
import { text } from "../text/index.js";
import { readSourcePage } from "./page.js";
import {
  type DocumentResult,
  formatOf,
  type ReadReport,
  type ReadReportOptions,
  recogniseIn,
  withFormat,
} from "./read.js";

type SyncFrontEnd = Pick<FrontEnd, "id"> & { read(source: Source, options?: ReadOptions): ReadResult };
const syncFrontEnds: readonly SyncFrontEnd[] = [markdown, json, text];

/** Bytes of a text format → document, at once. Never throws. */
export function readDocumentSync(source: Source, options: ReadReportOptions = {}): DocumentResult {
  const chosen = formatOf(source, options);
  if (!chosen.ok) return chosen;
  if (chosen.format === "html") return readSourcePage(source, options);
  const frontEnd = syncFrontEnds.find(({ id }) => id === chosen.format);
  if (!frontEnd)
    return fail(
      problem(
        "unknown-format",
        "error",
        `${chosen.format} 格式只能用 readReport 读取。`,
        `${chosen.format} can only be read by readReport`,
      ),
    );
  return withFormat(chosen.format, frontEnd.read(source, options));
}

/** Bytes of a text format → report, at once. Never throws. */
export function readReportSync(source: Source, options: ReadReportOptions = {}): ReadReport {
  return recogniseIn(readDocumentSync(source, options), options, source.name);
}
