/** Percentages of lists: 分别占60%和40%, 占比分别为70%、25%、5%, 各占一半, and of two figures before: 15件，占20件的65%. */
import { type Features, featuresOf } from "./features.js";
import { splitBefore } from "./lists.js";
import type { Item } from "./sentence.js";
import { allOf, noShares, type ShareReader, wholesOf } from "./share-told.js";

/** 自然人30件、企业20件，分别占60%和40%: the figure that the percentage at this place is of. */
function respectively(items: readonly Item[], at: number): Item | undefined {
  const from = items.slice(0, at + 1).findLastIndex((item) => item.features.marks.includes("respectively"));
  if (from < 0 || items.slice(from, at + 1).some((item) => item.kind !== "percent")) return undefined;
  const to = items.findIndex((item, i) => i > at && item.kind !== "percent");
  const count = (to < 0 ? items.length : to) - from;
  const told = items.slice(Math.max(0, from - count), from);
  const paired = count > 1 && told.length === count && told.every((item) => item.kind !== "percent");
  return paired && items[from]?.features.marks.includes("share") ? items[at - count] : undefined;
}

/** 新收216件，其中网上177件、信函39件，占比依次为…: what the sentence itself divides. */
function dividedInto(items: readonly Item[], one: Item): Item | undefined {
  const at = items.indexOf(one);
  const first = items.slice(0, at + 1).findLastIndex(({ mark }) => mark !== "、");
  if (!items[first]?.features.marks.includes("among")) return undefined;
  const whole = items.slice(0, first).findLast(({ placed }) => placed.length > 0);
  return whole?.scope === "year" && whole.figure.unit === one.figure.unit ? whole : undefined;
}

export const respectiveShare: ShareReader = ({ read, at, context, make }) => {
  const one = respectively(read.items, at);
  if (!one) return undefined;
  const readings = one.placed.flatMap((p) => p.readings);
  if (readings.length > 0)
    return make({ quantity: one.figure, readings }, { quantities: [], readings: allOf(context.cells) });
  const whole = dividedInto(read.items, one);
  return whole ? make({ quantity: one.figure, readings: [] }, { quantities: [whole.figure], readings: [] }) : noShares;
};

/** 自然人与企业各占一半; 不掌握相关信息12件，自然人、企业各占一半 */
export const eachShare: ShareReader = ({ item, before, context, make }) => {
  const { marks, columns, gaps, rows: results } = item.features;
  // 部分公开、无法提供均占16.3%
  const all =
    (marks.includes("all") || marks.includes("each")) &&
    marks.includes("share") &&
    results.length > 1 &&
    gaps.length === 0;
  if (all && columns.length === 0)
    return results.flatMap((row) =>
      make({ readings: context.cells.rows([row], []) }, { quantities: [], readings: wholesOf(context.cells) }),
    );
  // 行政诉讼4件，先复议后起诉与直接起诉各占一半
  const heads = item.features.heads.filter((head) => head !== "litigation");
  const near = before.at(-1);
  if (marks.includes("each") && heads.length > 1 && near?.placed[0]?.domain === "disputes")
    return heads.flatMap((head) =>
      make({ readings: context.cells.disputes([head], []) }, { quantities: [near.figure], readings: [] }),
    );
  if (!marks.includes("each") || columns.length < 2 || gaps.length > 0) return undefined;
  const { cells } = context;
  const rows = near?.clause === item.clause - 1 ? near?.placed[0]?.rows : undefined;
  const of = (some: readonly string[]) => (rows ? cells.rows(rows, some) : cells.role("new", some));
  return columns.flatMap((column) => make({ readings: of([column]) }, { quantities: [], readings: of([]) }));
};

/** 自然人、企业、律师事务所申请占比分别为70%、25%、5%: the one of the list that the percentage is of. */
function shareOfGroup(items: readonly Item[], at: number): Features | undefined {
  const from = items.slice(0, at + 1).findLastIndex((item) => item.features.marks.includes("respectively"));
  const lead = items[from];
  if (!lead?.features.marks.includes("share") || items.slice(from, at + 1).some((item) => item.kind !== "percent"))
    return undefined;
  const groups = splitBefore(lead.features.tokens)
    .map(featuresOf)
    .filter((f) => f.columns.length + f.rows.length > 0);
  const to = items.findIndex((item, i) => i > at && item.kind !== "percent");
  return groups.length > 1 && groups.length === (to < 0 ? items.length : to) - from ? groups[at - from] : undefined;
}

export const groupShare: ShareReader = ({ read, at, context, make }) => {
  const one = shareOfGroup(read.items, at);
  if (!one) return undefined;
  const { cells } = context;
  if (one.rows.length > 0)
    return make({ readings: cells.rows(one.rows, one.columns) }, { quantities: [], readings: wholesOf(cells) });
  const role = one.roles.includes("new") || one.roles.length === 0 ? "new" : "any";
  return make({ readings: cells.role(role, one.columns) }, { quantities: [], readings: cells.role("new", []) });
};

/** 自然人提出15件，占新收申请20件的65%: the figure right before the percentage is what it is a share of. */
function shareOfFigure(items: readonly Item[], at: number): { part: Item; whole: Item } | undefined {
  const item = items[at];
  const whole = items[at - 1];
  const part = items[at - 2];
  if (!item || !whole || !part || whole.kind === "percent" || part.kind === "percent") return undefined;
  const direct = item.before.every((t) => t.type === "word" && /^(?:的|总数|总量)$/.test(t.word));
  const share = whole.before.some((t) => t.value === "share");
  return direct && share && whole.clause === item.clause && part.scope === "year" ? { part, whole } : undefined;
}

export const figureShare: ShareReader = ({ read, at, make }) => {
  const of = shareOfFigure(read.items, at);
  if (!of) return undefined;
  const readings = of.part.placed.flatMap((p) => p.readings);
  return make({ quantity: of.part.figure, readings }, { quantities: [of.whole.figure], readings: [] });
};
