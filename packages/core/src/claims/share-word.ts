/** 占: 占办结总数的33.9%, 占七成, of what stands before it or of figures of the sentence alone. */
import type { Reading, ShareClaim } from "./claim.js";
import { endsInside } from "./completed.js";
import { featuresOf, isApplication, namesSomething } from "./features.js";
import { added } from "./figures.js";
import { governs } from "./governs.js";
import { isFigure } from "./items.js";
import { place } from "./place.js";
import type { Item } from "./sentence.js";
import { ofFigures } from "./share-figures.js";
import { allOf, noShares, type ShareReader, type Told, wholesOf } from "./share-told.js";
import type { Token } from "./tokens.js";

/** The figures of a list, joined by 、, as one part of all that was concluded or received. */
function shareOfSum({ before, context, make }: Told, last: Item | undefined): readonly ShareClaim[] {
  const at = last ? before.lastIndexOf(last) : -1;
  const [one, other] = [before[at - 1], before[at]];
  if (!one || !other || other.mark !== "、" || one.figure.unit !== other.figure.unit) return noShares;
  if ([one, other].some((p) => p.placed.length === 0)) return noShares;
  const whole = { quantities: [], readings: wholesOf(context.cells) };
  return make({ quantity: added([one.figure, other.figure]), readings: [] }, whole);
}

/** 予以公开19件、部分公开8件，占办结总数的55.1%: perhaps of both. */
function withListed(before: readonly Item[], near: Item | undefined): readonly Reading[] {
  const one = near?.mark === "、" ? before[before.lastIndexOf(near) - 1] : undefined;
  const [first, second] = [one?.placed[0], near?.placed[0]];
  if (!first || !second || first.topic !== second.topic) return [];
  const [left, right] = [first.readings[0], second.readings[0]];
  return left && right ? [{ cells: [...left.cells, ...right.cells] }] : [];
}

/** 予以公开占比最高，达38.8%: the words of the clause before, which has no figure. */
function reached(told: Told): Told {
  const { item, read } = told;
  const above = read.clauses[item.clause - 1];
  const bare = item.mark === "，" && item.before.every((t) => t.type === "word" && /^(?:达|达到|为|约)$/.test(t.word));
  if (!bare || !above?.tokens.some(isShare) || above.tokens.some(isFigure)) return told;
  return {
    ...told,
    item: {
      ...item,
      before: above.tokens.map((t) => (t.type === "word" && isShare(t) ? { ...t, value: "share" } : t)),
    },
  };
}
/** 企业提出6件，恰为四分之一: of the figure right before it. */
function bareShare(told: Told): Told {
  const { item, before } = told;
  const near = before.at(-1);
  const topic = near?.placed[0]?.topic;
  const beside = near?.clause === item.clause - 1 && (topic === "applicants" || topic === "results");
  const [only, ...more] = item.before.filter((t) => t.kind !== "fn");
  const bare = only?.word === "为" && more.length === 0 && item.mark === "，";
  if (!beside || !bare) return told;
  return { ...told, item: { ...item, before: [{ ...only, value: "share" }] } };
}

const isShare = (t: Token): boolean => t.type === "word" && /^(?:占比|比例)/.test(t.word);

/** 法人或其他组织申请14件，其中商业企业占一半; 不予公开的6件中，第三方权益的占50%; 行政复议8件，维持占50% */
function isWhole({ placed, features }: Item, { item, read }: Told): boolean {
  const among = item.features.marks.includes("among") || endsInside(read.clauses[item.clause - 1]?.tokens ?? []);
  return placed.length > 0 && (among || (placed[0]?.domain === "disputes" && features.outcomes.length === 0));
}

export const wordShare: ShareReader = (plain) => {
  const given = bareShare(reached(plain));
  const { read, context, item, before, make } = given;
  const { cells } = context;
  const share = item.before.findIndex((t) => t.value === "share");
  if (share < 0) return undefined;
  const nearest = featuresOf(item.before.slice(0, share));
  // 从申请内容看，征地类占50%: what the words before 占 name, though nobody knows it.
  const names = namesSomething(nearest) || nearest.gaps.length + nearest.others.length > 0;
  const own = names || !item.lead ? nearest : item.lead;
  const base = featuresOf(item.before.slice(share + 1));
  if (
    own.others.length > 0 ||
    own.gaps.length > 0 ||
    base.others.length > 0 ||
    // 占全县申请总量的13.7%, in the report of a bureau
    (base.everywhere && !governs(context.frame.organ)) ||
    base.gaps.some((g) => !/总|全部|^件/.test(g))
  )
    return noShares;
  // 二季度因学区调整，申请量占全年的42.6%: of the quarter that was named before.
  const ofYear = base.tokens.some((t) => t.value === "this") && own.heads.some(isApplication);
  if (ofYear && own.columns.length + own.rows.length === 0) return noShares;
  // 共24件（含部分公开6件），占办结总数的51%: of what stands outside the bracket.
  const previous = before.findLast((p) => p.depth <= item.depth);
  const gone = before.some((p) => p.depth > item.depth && p.clause === item.clause - 1) ? 2 : 1;
  const near = previous && item.clause - previous.clause <= gone ? previous : undefined;
  const ofResult = base.rows.length > 0 ? "applications" : read.frame.domain;
  const domain = near?.placed[0]?.domain ?? ofResult;
  const subject = place(own, { ...item.figure, unit: "件" }, { ...read.frame, domain }, cells).flatMap(
    (p) => p.readings,
  );
  // 行政许可决定58204件，其中即办件占71.4%: a part that the tables do not have.
  const words = item.before.slice(0, share).filter((t) => t.kind !== "mark");
  if (item.features.marks.includes("among") && subject.length === 0 && words.length > 0) return noShares;
  // 予以公开13件、部分公开4件，合计占七成: of both together.
  const together = item.before.slice(0, share).some((t) => t.value === "total" || t.value === "several");
  if (together && subject.length === 0) return shareOfSum(given, near);
  const readings: readonly Reading[] = subject.length > 0 ? subject : (near?.placed.flatMap((p) => p.readings) ?? []);
  const told = ofFigures(given, near, base, readings, share === 0);
  if (told) return told;
  if (near && subject.length > 0 && isWhole(near, given))
    return make({ readings }, { quantities: [near.figure], readings: near.placed.flatMap((p) => p.readings) });
  const disputes = near?.placed[0]?.domain === "disputes" || readings[0]?.cells[0]?.startsWith("disputes/");
  const named = place(
    base,
    { ...item.figure, unit: "件" },
    { ...read.frame, domain: disputes ? "disputes" : "applications" },
    cells,
  ).flatMap((p) => p.readings);
  const wholes =
    named.length > 0 ? named : disputes ? cells.disputes(["reconsideration", "litigation"], []) : allOf(cells);
  const quantities = before
    .filter(
      (p) =>
        p !== near &&
        p.placed.length > 0 &&
        Number.isFinite(p.figure.max) &&
        (named.length === 0 || p.placed.some((x) => x.readings[0]?.cells.join() === named[0]?.cells.join())),
    )
    .map((p) => p.figure);
  const listed = subject.length === 0 ? withListed(before, near) : [];
  const figure = near && subject.length === 0 && listed.length === 0 ? { quantity: near.figure } : {};
  return make(
    { ...figure, readings: [...readings, ...listed] },
    { quantities, readings: disputes && named.length === 0 ? [] : wholes },
  );
};
