/** Parts of the year that together are all of it: 上半年9件，下半年7件. */
import type { CountClaim } from "./claim.js";
import { countOf } from "./count-claim.js";
import { foreign, namesSomething } from "./features.js";
import { added } from "./figures.js";
import { place } from "./place.js";
import type { Item, SentenceContext } from "./sentence.js";

/** Quarters or months: their sum is the year's figure. */
export function ofPeriods(
  run: readonly Item[],
  periods: number,
  context: SentenceContext,
  lead: Item,
  of?: Item | undefined,
): CountClaim[] {
  if (run.length !== periods) return [];
  const f = { ...lead.features, times: [], month: false, gaps: [] };
  const figure = added(run.map((item) => item.figure));
  const span = context.span(lead.start, run[run.length - 1]?.end ?? lead.end);
  const placed = namesSomething(f) || !of ? place(f, figure, context.frame, context.cells) : of.placed;
  return placed.map((p) => countOf(p, figure, span));
}

/** 第一至三季度 and 1—3季度 are 前三季度, 第四个季度 is 四季度. */
const plainly = (word: string): string =>
  word.replace(/^第?[一1].+[三3](?=季度)/, "前三").replace(/^第|个(?=季度)/g, "");
const periodWords = (item: Item) =>
  item.features.tokens.flatMap((t) => (t.type === "word" && t.value === "within" ? [plainly(t.word)] : []));

/** 1—6月…，7—12月…: one after the other, from January to December. */
function coversYear(parts: readonly Item[]): boolean {
  const spans = parts.map((item) => item.features.tokens.find((t) => t.type === "month"));
  let next = 1;
  for (const span of spans) {
    if (span?.type !== "month" || span.months.from !== next) return false;
    next = span.months.to + 1;
  }
  return parts.length > 1 && next === 13;
}

export function byPeriod(items: readonly Item[], context: SentenceContext): CountClaim[] {
  const parts = items.filter((item) => item.scope === "within" && item.kind === "quantity" && !foreign(item.features));
  const lead = parts[0];
  if (!lead) return [];
  const names = new Set(parts.flatMap(periodWords));
  // 一季度10件、二季度11件…，全年新收申请47件: of what the year is told.
  const of = items.find((item) => item.scope === "year" && item.placed[0]?.topic === "received");
  if (parts.length === 2 && names.has("上半年") && names.has("下半年")) return ofPeriods(parts, 2, context, lead, of);
  if (parts.length === 2 && names.has("前三季度") && names.has("四季度")) return ofPeriods(parts, 2, context, lead, of);
  if (coversYear(parts)) return ofPeriods(parts, parts.length, context, lead, of);
  if (parts.length === 4 && names.has("一季度") && names.has("四季度")) return ofPeriods(parts, 4, context, lead, of);
  return [];
}
