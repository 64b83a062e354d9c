/** Percentages: 占办结总数的33.9%, 办结率为90%, 超过九成的申请来自自然人. */
import type { Reading, ShareClaim } from "./claim.js";
import {
  type Features,
  featuresOf,
  foreign,
  isApplication,
  isChange,
  namesSomething,
  senseOf,
  textOf,
} from "./features.js";
import { added } from "./figures.js";
import { governs } from "./governs.js";
import { decidesReviews } from "./left-out.js";
import { splitBefore } from "./lists.js";
import { place, resolveCarry } from "./place.js";
import type { Cells } from "./readings.js";
import { halfStep } from "./rounding.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const tolerance = 1e-9;

/** What a share of results or of applications may be of. */
const wholesOf = (cells: Cells): Reading[] => ["concluded", "new", "workload"].flatMap((role) => cells.role(role, []));

/** Widened to what rounds to the printed percentage, or is cut off to it, as is often done. */
function rounded(item: Item): ShareClaim["percent"] {
  const { min, max, text } = item.figure;
  const half = halfStep(item.figure) + tolerance;
  return min === max ? { min: min - half, max: max + 2 * half, text } : { min, max, text };
}

const rateOf: { readonly [word: string]: readonly string[] } = {
  办结率: ["concluded"],
  答复率: ["answered"],
  按时办结率: ["concluded"],
  按期办结率: ["concluded"],
  按时答复率: ["answered"],
  按期答复率: ["answered"],
  及时答复率: ["answered"],
  办结比例: ["concluded"],
  答复比例: ["answered"],
};
/** Rates that speak only of what was due: all of it in time says nothing of what is not yet due. */
const inTime = /^(?:按时|按期|及时)/;
/** 14件均按期答复，答复率100%: the same, told before the rate. */
const isInTime = (t: Token): boolean => t.type === "word" && inTime.test(t.word);
const rowsOf: { readonly [word: string]: readonly (readonly string[])[] } = {
  予以公开率: [["granted"], ["granted", "partiallyGranted"]],
  不予公开率: [["denied"]],
  部分公开率: [["partiallyGranted"]],
  无法提供率: [["unavailable"]],
  不予处理率: [["notProcessed"]],
  公开率: [["granted"], ["granted", "partiallyGranted"]],
  公开比例: [["granted"], ["granted", "partiallyGranted"]],
  予以公开比例: [["granted"], ["granted", "partiallyGranted"]],
};
const outcomesOf: { readonly [word: string]: readonly string[] } = {
  维持率: ["upheld"],
  纠错率: ["corrected"],
  纠正率: ["corrected"],
  败诉率: ["corrected"],
  // Suits that ended otherwise, such as those withdrawn, may be taken for won.
  胜诉率: ["upheld", "otherResult"],
};

/** 办结率; where the trie has taken 复议维持 for a word of its own, 率 stands alone behind it. */
function rateWord(before: readonly Token[], at: number): string | undefined {
  const rate = before[at];
  if (rate?.type !== "word") return undefined;
  const outcome = before[at - 1];
  if (rate.word !== "率" || outcome?.type !== "word") return rate.word;
  const known = Object.keys(outcomesOf).find((word) => outcome.word.endsWith(word.slice(0, -1)));
  return known ?? `${outcome.word}率`;
}

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

/** 自然人申请数量是商业企业申请的三倍多: one kind of applicant against another. */
function timesOf(
  item: Item,
  cells: Cells,
  make: (part: ShareClaim["part"], whole: ShareClaim["whole"]) => ShareClaim[],
): ShareClaim[] {
  const at = item.before.findIndex(
    (t) =>
      senseOf(t) === "is" ||
      (t.type === "word" && /^(?:超过|达到|达)$/.test(t.word)) ||
      (t.type === "gap" && t.text === "超"),
  );
  const one = featuresOf(item.before.slice(0, at));
  const other = featuresOf(item.before.slice(at + 1));
  if (at < 1 || one.columns.length !== 1 || other.columns.length !== 1 || foreign(one) || foreign(other)) return [];
  return make(
    { readings: cells.role("new", one.columns) },
    { quantities: [], readings: cells.role("new", other.columns) },
  );
}

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

/** The figures of a list, joined by 、, as one part of all that was concluded or received. */
function shareOfSum(
  before: readonly Item[],
  last: Item | undefined,
  make: (part: ShareClaim["part"], whole: ShareClaim["whole"]) => ShareClaim[],
  cells: Cells,
): ShareClaim[] {
  const at = last ? before.lastIndexOf(last) : -1;
  const [one, other] = [before[at - 1], before[at]];
  if (!one || !other || other.mark !== "、" || one.figure.unit !== other.figure.unit) return [];
  if ([one, other].some((p) => p.placed.length === 0)) return [];
  const wholes = wholesOf(cells);
  return make({ quantity: added([one.figure, other.figure]), readings: [] }, { quantities: [], readings: wholes });
}

/** 自然人提出15件，占新收申请20件的65%: the figure right before the percentage is what it is a share of. */
function shareOfFigure(items: readonly Item[], at: number): { part: Item; whole: Item } | undefined {
  const item = items[at];
  const whole = items[at - 1];
  const part = items[at - 2];
  if (!item || !whole || !part || whole.kind === "percent" || part.kind === "percent") return undefined;
  const direct = item.before.every((t) => t.type === "word" && /^(?:的|总数|总量)$/.test(t.word));
  const share = whole.before.some((t) => senseOf(t) === "share");
  return direct && share && whole.clause === item.clause && part.scope === "year" ? { part, whole } : undefined;
}

const isExact = ({ kind, figure }: Item): boolean => kind === "quantity" && figure.min === figure.max;

/** 来信来电500件，办结480件，办结率96%: what no table counts, and how much of it the rate is of. */
function ofPair(
  items: readonly Item[],
  at: number,
  rateAt: number,
  anyway: boolean,
  { text, start }: SentenceContext,
): { part: Item; whole: Item } | undefined {
  const [whole, part, item] = items.slice(Math.max(0, at - 2), at + 1);
  if (!item || !part || !whole || !isExact(part) || !isExact(whole)) return undefined;
  if (!anyway && part.placed.length + whole.placed.length > 0) return undefined;
  // 抽查12个窗口的登记、答复情况，其中9个达标，达标率75%
  const among = part.features.marks.includes("among");
  const beside = part.clause === item.clause - 1 && (among || [0, 1].includes(part.clause - whole.clause));
  if (!beside || part.figure.unit !== whole.figure.unit || part.figure.max > whole.figure.min) return undefined;
  // 收回1146份，回收率95.5%
  const rate = textOf(item.before.slice(0, rateAt + 1)).replace(/率.*$/, "");
  const done = among ? text.slice(part.start - start, item.start - start) : textOf(part.before);
  const same = rate.length > 1 && [...rate].every((c) => done.includes(c));
  const ofYear =
    (part.scope === "year" || (among && part.scope === "within")) &&
    part.scope === whole.scope &&
    !resolveCarry(whole.features, null).includes("carriedOver");
  return same && ofYear && whole.depth === part.depth ? { part, whole } : undefined;
}

/** 登记业务300件，其中线上120件，占40%; 线下180件，占60%: of the figure that 其中 stands behind. */
function ofAmong(items: readonly Item[], at: number): { part: Item; whole: Item } | undefined {
  const part = items[at - 1];
  const from = items.slice(0, at).findLastIndex((p) => p.features.marks.includes("among"));
  const whole = items[from - 1];
  if (!part || !whole || !isExact(part) || !isExact(whole)) return undefined;
  const list = items.slice(from, at).filter((p) => p.kind !== "percent");
  const alike = list.every((p) => p.figure.unit === whole.figure.unit && p.depth === whole.depth && p.scope === "year");
  const next = part.clause === (items[at]?.clause ?? 0) - 1 && whole.clause === (items[from]?.clause ?? 0) - 1;
  return alike && next && whole.scope === "year" && part.figure.max <= whole.figure.min ? { part, whole } : undefined;
}

/** 20件申请半数以上由企业提出 */
const countsApplications = (whole: Item | undefined, { clause }: Item): boolean =>
  whole?.clause === clause && whole.features.heads.some(isApplication);

const isFrom = (t: Token): boolean => t.type === "word" && (t.word === "由" || t.word === "从");
const isPercent = ({ kind }: Item): boolean => kind === "percent";

export function sharesOf(read: ReadSentence, context: SentenceContext): ShareClaim[] {
  const { items, clauses } = read;
  const { cells } = context;
  if (!items.some(isPercent)) return [];
  // 同步确定公开属性，依申请公开的占11.6%: how open documents are.
  if (clauses.some(({ tokens }) => tokens.some((t) => t.type === "word" && t.word === "公开属性"))) return [];
  return items.flatMap((item, i): ShareClaim[] => {
    if (
      item.kind !== "percent" ||
      (item.scope !== "year" && item.scope !== "within") ||
      item.before.some(isChange) ||
      item.features.marks.includes("compare")
    )
      return [];
    const before = items.slice(0, i).filter((p) => p.kind !== "percent");
    const make = (
      part: ShareClaim["part"],
      whole: ShareClaim["whole"],
      end = item.end,
      certainty: ShareClaim["certainty"] = "likely",
    ): ShareClaim[] => [
      { kind: "share", percent: rounded(item), part, whole, certainty, span: context.span(item.start, end) },
    ];
    const at = item.before.findLastIndex((t) => senseOf(t) === "rate");
    const rate = rateWord(item.before, at);
    // 办结率由92%提高到100%: what it was before.
    if (rate && item.before.slice(at + 1).some(isFrom)) return [];
    const pair = rate ? ofPair(items, i, at, outcomesOf[rate] !== undefined, context) : undefined;
    // 三季度抽查12个窗口，其中9个达标，达标率75%: of figures that are told with it, whenever it was.
    if (item.scope !== "year" && !pair) return [];
    if (item.figure.unit === "倍") return timesOf(item, cells, make);
    if (rate) {
      const roles = rateOf[rate];
      const given = before
        .filter((p) => p.placed.some((x) => roles && [...roles, "concluded", "answered"].includes(x.role ?? "")))
        .at(-1);
      const whole = before.filter((p) =>
        p.placed.some((x) =>
          ["received", "new", "accepted", "any", "workload", "handled", "due"].includes(x.role ?? ""),
        ),
      );
      const own = featuresOf(item.before);
      const explicit =
        own.heads.includes("application") || (read.frame.domain ?? context.frame.place) === "applications";
      const outcome = outcomesOf[rate];
      if (pair && !outcome) {
        const certainty = inTime.test(rate) && item.figure.min === 100 ? "unsure" : "likely";
        return make(
          { quantity: pair.part.figure, readings: [] },
          { quantities: [pair.whole.figure], readings: [] },
          item.end,
          certainty,
        );
      }
      // 投诉举报18764件，办结率99.6%: of what was counted right before.
      const beside = before.at(-1);
      if (beside && beside.placed.length === 0 && foreign(beside.features) && own.heads.length === 0) return [];
      if (outcome && decidesReviews(clauses)) return [];
      if (outcome && own.others.length === 0) {
        const nearHeads = before.findLast((p) => p.placed[0]?.domain === "disputes")?.placed[0]?.heads;
        const heads = own.heads.filter((h) => !isApplication(h));
        const reconsidered = item.before.some((t) => t.type === "word" && t.word.startsWith("复议"));
        const named =
          heads.length > 0 ? heads : reconsidered ? ["reconsideration"] : (nearHeads ?? read.frame.heads ?? []);
        const ways = outcome.map((_, i) => outcome.slice(0, i + 1));
        const sure = own.topic || read.frame.topic ? "likely" : "unsure";
        const wholes = [...cells.disputes(named, ["closed"]), ...cells.disputes(named, [])];
        return make(
          {
            ...(pair ? { quantity: pair.part.figure } : {}),
            readings: ways.flatMap((way) => cells.disputes(named, way)),
          },
          { quantities: pair ? [pair.whole.figure] : [], readings: wholes },
          item.end,
          sure,
        );
      }
      const rows = rowsOf[rate];
      if (rows && explicit && own.others.length === 0) {
        const wholes = wholesOf(cells);
        const readings = rows.flatMap((group) => cells.rows(group, []));
        return make(
          { readings },
          { quantities: [], readings: wholes },
          item.end,
          rows.length > 1 ? "unsure" : "likely",
        );
      }
      if (
        !roles ||
        own.others.length > 0 ||
        read.frame.domain === "other" ||
        (!given && !explicit && context.frame.place !== "applications")
      )
        return [];
      return make(
        { ...(given ? { quantity: given.figure } : {}), readings: cells.role("concluded", []) },
        { quantities: whole.map((p) => p.figure), readings: [...cells.role("new", []), ...cells.role("workload", [])] },
        item.end,
        inTime.test(rate) || (item.figure.min === 100 && clauses[item.clause - 1]?.tokens.some(isInTime))
          ? "unsure"
          : "likely",
      );
    }
    const one = respectively(items, i);
    if (one) {
      const readings = one.placed.flatMap((p) => p.readings);
      const wholes = [...cells.role("new", []), ...cells.role("workload", []), ...cells.role("concluded", [])];
      return readings.length === 0
        ? []
        : make({ quantity: one.figure, readings }, { quantities: [], readings: wholes });
    }
    // 自然人与企业各占一半; 不掌握相关信息12件，自然人、企业各占一半
    if (item.features.marks.includes("each") && item.features.columns.length > 1 && item.features.gaps.length === 0) {
      const rows = before.at(-1)?.clause === item.clause - 1 ? before.at(-1)?.placed[0]?.rows : undefined;
      const of = (columns: readonly string[]) => (rows ? cells.rows(rows, columns) : cells.role("new", columns));
      return item.features.columns.flatMap((column) =>
        make({ readings: of([column]) }, { quantities: [], readings: of([]) }),
      );
    }
    const listed = shareOfGroup(items, i);
    if (listed && listed.rows.length > 0)
      return make({ readings: cells.rows(listed.rows, listed.columns) }, { quantities: [], readings: wholesOf(cells) });
    if (listed)
      return make(
        {
          readings: cells.role(
            listed.roles.includes("new") || listed.roles.length === 0 ? "new" : "any",
            listed.columns,
          ),
        },
        { quantities: [], readings: cells.role("new", []) },
      );
    const of = shareOfFigure(items, i);
    if (of) {
      const readings = of.part.placed.flatMap((p) => p.readings);
      return make({ quantity: of.part.figure, readings }, { quantities: [of.whole.figure], readings: [] });
    }
    const share = item.before.findIndex((t) => senseOf(t) === "share");
    if (share >= 0) {
      const nearest = featuresOf(item.before.slice(0, share));
      const own = namesSomething(nearest) || !item.lead ? nearest : item.lead;
      const base = featuresOf(item.before.slice(share + 1));
      if (
        own.others.length > 0 ||
        own.gaps.length > 0 ||
        base.others.length > 0 ||
        // 占全县申请总量的13.7%, in the report of a bureau
        (base.everywhere && !governs(context.frame.organ)) ||
        base.gaps.some((g) => !/总|全部|^件/.test(g))
      )
        return [];
      // 共24件（含部分公开6件），占办结总数的51%: of what stands outside the bracket.
      const previous = before.findLast((p) => p.depth <= item.depth);
      const gone = before.some((p) => p.depth > item.depth && p.clause === item.clause - 1) ? 2 : 1;
      const near = previous && item.clause - previous.clause <= gone ? previous : undefined;
      const domain = near?.placed[0]?.domain ?? read.frame.domain;
      const subject = place(own, { ...item.figure, unit: "件" }, { ...read.frame, domain }, cells).flatMap(
        (p) => p.readings,
      );
      // 行政许可决定58204件，其中即办件占71.4%: a part that the tables do not have.
      const words = item.before.slice(0, share).filter((t) => t.kind !== "mark");
      if (item.features.marks.includes("among") && subject.length === 0 && words.length > 0) return [];
      // 予以公开13件、部分公开4件，合计占七成: of both together.
      const together = item.before.slice(0, share).some((t) => senseOf(t) === "total");
      if (together && subject.length === 0) return shareOfSum(before, near, make, cells);
      const readings: readonly Reading[] =
        subject.length > 0 ? subject : (near?.placed.flatMap((p) => p.readings) ?? []);
      const told =
        readings.length === 0 && near && item.before.slice(0, share).length === 0 ? ofAmong(items, i) : undefined;
      if (told && base.tokens.length === 0)
        return make({ quantity: told.part.figure, readings: [] }, { quantities: [told.whole.figure], readings: [] });
      // 新收申请45件，涉及房屋征收的18件，占45%: of figures of the sentence alone.
      const total = before.findLast(
        (p) => p !== near && p.placed[0]?.topic === "received" && Number.isFinite(p.figure.max),
      );
      if (readings.length === 0)
        return near && total && near.figure.unit === total.figure.unit && base.heads.length + base.roles.length === 0
          ? make({ quantity: near.figure, readings: [] }, { quantities: [total.figure], readings: [] })
          : [];
      // 法人或其他组织申请14件，其中商业企业占一半
      if (near && item.features.marks.includes("among") && near.placed.length > 0 && subject.length > 0)
        return make({ readings }, { quantities: [near.figure], readings: near.placed.flatMap((p) => p.readings) });
      const disputes = near?.placed[0]?.domain === "disputes" || readings[0]?.cells[0]?.startsWith("disputes/");
      const named = place(
        base,
        { ...item.figure, unit: "件" },
        { ...read.frame, domain: disputes ? "disputes" : "applications" },
        cells,
      ).flatMap((p) => p.readings);
      const wholes =
        named.length > 0
          ? named
          : disputes
            ? cells.disputes(["reconsideration", "litigation"], [])
            : [...cells.role("new", []), ...cells.role("workload", []), ...cells.role("concluded", [])];
      const quantities = before
        .filter(
          (p) =>
            p !== near &&
            p.placed.length > 0 &&
            Number.isFinite(p.figure.max) &&
            (named.length === 0 || p.placed.some((x) => x.readings[0]?.cells.join() === named[0]?.cells.join())),
        )
        .map((p) => p.figure);
      const figure = near && subject.length === 0 ? { quantity: near.figure } : {};
      return make({ ...figure, readings }, { quantities, readings: disputes && named.length === 0 ? [] : wholes });
    }
    const behind = clauses[item.clause]?.tokens.filter((t) => t.start >= item.end) ?? [];
    const f = featuresOf(behind);
    if (
      f.marks.includes("is") &&
      f.columns.length > 0 &&
      f.gaps.length === 0 &&
      (f.heads.length + item.features.heads.length > 0 || countsApplications(items[i - 1], item))
    ) {
      return make(
        { readings: cells.role("new", f.columns) },
        { quantities: [], readings: cells.role("new", []) },
        behind.at(-1)?.end,
      );
    }
    // 来自企业的申请接近三分之二
    const own = item.features;
    // 自然人提出的超过九成五, where applications are spoken of
    const putForward = own.roles.length > 0 && context.frame.place === "applications";
    const ofApplications = own.heads.some(isApplication) || putForward;
    if (behind.length === 0 && own.columns.length > 0 && ofApplications && own.gaps.length + own.rows.length === 0)
      return make({ readings: cells.role("new", own.columns) }, { quantities: [], readings: cells.role("new", []) });
    // 超过半数的申请得到予以公开的答复; 办结的20件申请中，半数以上予以公开
    // 在办结的申请中，予以公开的不足三分之一
    const above = featuresOf(clauses[item.clause - 1]?.tokens ?? []);
    const named = behind.length === 0 && own.columns.length === 0 ? own : f;
    const spoken =
      ofApplications ||
      (named === own && above.heads.some(isApplication) && !foreign(above)) ||
      f.heads.some(isApplication) ||
      (own.tokens.length === 0 && before.at(-1)?.placed[0]?.domain === "applications");
    if (named.rows.length > 0 && named.gaps.length === 0 && !foreign(named) && spoken) {
      const wholes = wholesOf(cells);
      const readings = named.rows.includes("granted")
        ? [...cells.rows(named.rows, []), ...cells.rows([...named.rows, "partiallyGranted"], [])]
        : cells.rows(named.rows, []);
      return make({ readings }, { quantities: [], readings: wholes }, behind.at(-1)?.end);
    }
    return [];
  });
}
