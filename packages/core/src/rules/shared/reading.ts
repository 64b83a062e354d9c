/** How rules read a cell: a figure, nothing, a text, or no telling. */

import type { RuleContext } from "../../check/rule.js";
import { valueAt } from "../../layout/values.js";

export type Reading =
  | { readonly is: "number"; readonly value: number }
  /** Empty, or a dash or a word that stands for nothing. */
  | { readonly is: "blank" }
  /** A text that is not a figure, or a figure that could not be decided. */
  | { readonly is: "unclear" }
  /** The report has no such place. */
  | { readonly is: "absent" };

const nothing = new Set([
  "",
  "/",
  "／",
  "\\",
  "-",
  "—",
  "——",
  "－",
  "–",
  "--",
  "无",
  "不适用",
  "暂无",
  "没有",
  "N/A",
  "n/a",
]);

/** Whether a text says that there is nothing to count. */
export const saysNothing = (text: string): boolean => nothing.has(text.trim());

type Context = Pick<RuleContext, "report" | "provenance">;

export function readCell({ report, provenance }: Context, address: string): Reading {
  const value = valueAt(report, address);
  if (provenance?.[address]?.status === "ambiguous") return { is: "unclear" };
  if (typeof value === "number") return Number.isFinite(value) ? { is: "number", value } : { is: "unclear" };
  if (value === undefined) return { is: "absent" };
  return saysNothing(report.cellTexts?.[address] ?? "") ? { is: "blank" } : { is: "unclear" };
}
