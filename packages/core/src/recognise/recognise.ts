/** Document → Report: the inverse of `compose`. */
import type { EditionId } from "../editions/index.js";
import type { Document } from "../model/document.js";
import type { Result } from "../model/problem.js";
import type { Provenance } from "../model/provenance.js";
import type { Report } from "../model/report.js";

export interface RecogniseOptions {
  /** Read the tables as this edition, whatever labels and year say. */
  readonly edition?: EditionId;
}
export type RecogniseResult = Result<{ readonly report: Report; readonly provenance: Provenance }>;

export function recognise(_document: Document, _options: RecogniseOptions = {}): RecogniseResult {
  return {
    ok: false,
    problems: [{ code: "no-report", severity: "error", message: { "zh-CN": "未找到年度报告", en: "no report found" } }],
  };
}
