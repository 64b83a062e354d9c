/** Items of a sentence as claims of counts. */

import { byChannels } from "./channels.js";
import type { CountClaim } from "./claim.js";
import { doubtDiffering } from "./conflicts.js";
import { countOf } from "./count-claim.js";
import { type Features, foreign } from "./features.js";
import type { Placed } from "./frame.js";
import { governs } from "./governs.js";
import { listTotals } from "./list-totals.js";
import { separate } from "./lists.js";
import { isSelf } from "./organs.js";
import { byPeriod } from "./periods.js";
import { concerns, place } from "./place.js";
import { respectively } from "./respective.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const isPart = ({ partOf }: Item): boolean => partOf.length > 0;
const parts = (items: readonly Item[], context: SentenceContext): CountClaim[] =>
  items
    .filter(isPart)
    .flatMap(({ partOf, figure, start, end }) =>
      partOf.map((p) => ({ ...countOf(p, figure, context.span(start, end)), atMost: true as const })),
    );

const has = (item: Item, mark: string) => item.features.marks.includes(mark);

export function countsOf(read: ReadSentence, context: SentenceContext): CountClaim[] {
  const { items } = read;
  const claims: CountClaim[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    const list = respectively(read, i, context);
    if (list) {
      claims.push(...list.claims);
      i += list.used - 1;
      continue;
    }
    if (
      item.kind === "percent" ||
      subsetOf(items, i) ||
      wider(item, context) ||
      ofArea(items, item, context) ||
      isCorrected(items, i)
    )
      continue;
    if (item.placed.length === 0 && item.figure.max !== 0) continue;
    // 行政许可、行政强制处理决定均为0件: of both together nothing is said, of each it is.
    const several =
      item.figure.max === 0 &&
      item.scope === "year" &&
      (item.features.heads.length > 1 || carriesTwice(item.features)) &&
      !has(item, "compare");
    if (item.placed.length === 0 && (!several || item.features.conditional)) continue;
    const each =
      has(item, "each") ||
      (item.figure.max === 0 && (item.kind === "number" || several)) ||
      (item.figure.max === 0 && has(item, "all")) ||
      (isEachOf(item) && !within(item.features, context));
    const span = context.span(item.start, item.end);
    const bracket = bracketOf(items, i);
    const placed = each
      ? eachOf(item).flatMap((f) => place(f, item.figure, { ...context.frame, ...frameOf(item) }, context.cells))
      : item.placed.map((p) =>
          withRows(doubted(widen(p, bracket, item, context), items[i + 1], item), items[i + 1], context.cells),
        );
    claims.push(...placed.map((p) => countOf(p, item.figure, span)));
  }
  const counted = [...doubtDiffering(claims)];
  for (const reader of ofLists) for (const claim of reader(items, context)) counted.push(claim);
  return counted;
}

/** What several figures together are counts of. */
const ofLists: readonly ((items: readonly Item[], context: SentenceContext) => readonly CountClaim[])[] = [
  byPeriod,
  plainGrants,
  listTotals,
  parts,
  byChannels,
];

/** 过程性信息不予公开: a result and its group are one. */
const within = ({ rows }: Features, { cells }: SentenceContext): boolean =>
  rows.some((row) =>
    cells.under(
      [row],
      rows.filter((other) => other !== row),
    ),
  );

/** 不予公开与无法提供数量相同，均为2件: so many of either. */
const isEachOf = ({ before, features }: Item): boolean =>
  before.some((t) => t.type === "word" && /^均(?:为|是|系)$/.test(t.word)) &&
  (features.rows.length > 1 || features.columns.length > 1);
const eachOf = (item: Item): Features[] =>
  isEachOf(item) && item.features.rows.length > 1
    ? item.features.rows.map((row) => ({ ...item.features, rows: [row] }))
    : separate(item.features);

/** 上年结转和结转下年度的申请 */
const carriesTwice = (f: Features): boolean =>
  f.tokens.filter((t) => t.value === "carry").length > 1 && f.times.includes("previous") && f.times.includes("next");

const isPartial = ({ placed: [first] }: Item): boolean =>
  first?.rows?.length === 1 && first.rows[0] === "partiallyGranted";

/** 公开7件、部分公开2件: what is no part is the whole answer. */
function plainGrants(items: readonly Item[], { cells, span }: SentenceContext): CountClaim[] {
  if (!items.some(isPartial)) return [];
  return items.flatMap((item, i): CountClaim[] => {
    const next = items[i + 1];
    if (!next || !isPartial(next)) return [];
    // 公开答复7件，部分公开答复2件
    const said = item.before.filter((t) => t.value !== "answered" && t.value !== "among");
    const [only] = said;
    const unsure = item.placed.every(({ certainty }) => certainty === "unsure");
    const bare = only?.word === "公开" && said.length === 1 && unsure;
    const beside = /^[、，]$/.test(next.mark) && next.clause === item.clause + 1;
    if (!bare || !beside || item.figure.unit !== next.figure.unit || item.scope !== "year") return [];
    const readings = cells.rows(["granted"], []);
    const claim = { topic: "results", readings, certainty: "likely", domain: "applications" } as const;
    return readings.length === 0 ? [] : [countOf(claim, item.figure, span(item.start, item.end))];
  });
}

function frameOf({ placed: [placed] }: Item) {
  if (!placed) return {};
  // 结转下年度2件，自然人、商业企业各1件
  const role = placed.topic === "applicants" && placed.role ? { role: placed.role } : {};
  // 行政复议3件，维持、未审结各1件
  const heads = placed.heads ? { heads: placed.heads } : {};
  return { domain: placed.domain, topic: true, ...role, ...heads };
}

/** 全年共办理行政复议案件26件、行政应诉案件7件。其中因政府信息公开引起的…, in the next sentence. */
const wider = (item: Item, { subset }: SentenceContext): boolean =>
  subset && item.placed[0]?.domain === "disputes" && !item.features.topic;

/** 收到申请50件，其中3件非…；实际受理47件: the later figure is the one that counts. */
const isCorrected = (items: readonly Item[], at: number): boolean => {
  const topic = items[at]?.placed[0]?.topic;
  return (
    topic === "received" &&
    items.slice(at + 1).some((next) => next.placed[0]?.topic === topic && next.before.some(isActual))
  );
};
const isActual = (t: Token): boolean => t.word === "实际";

/** 全县收到申请356件，我局收到12件, in the report of a bureau: the first is not of the bureau alone. */
const ofArea = (items: readonly Item[], item: Item, { frame }: SentenceContext): boolean =>
  item.features.everywhere && !governs(frame.organ) && items.some((other) => other.features.tokens.some(isSelf));

/** The figure is the whole of which only a part concerns 政府信息公开: 应诉案件18件，其中涉及政府信息公开的1件. */
function subsetOf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || item.placed[0]?.domain !== "disputes") return false;
  return (
    (next.features.marks.includes("among") || concerns(next.features)) && next.features.topic && !item.features.topic
  );
}

/** 15件（含上年结转3件）, 12件（不含上年结转3件）. */
function bracketOf(items: readonly Item[], at: number): "include" | "exclude" | undefined {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next || next.placed[0]?.role !== "carriedOver") return undefined;
  if (next.features.marks.includes("exclude")) return "exclude";
  // 加上上年结转3件 adds to the figure, 含上年结转3件 is part of it.
  const within = next.features.tokens.some((t) => t.type === "word" && /^(?:含|包|其中)/.test(t.word));
  if (within || next.features.marks.includes("among")) return "include";
  return undefined;
}

/** 予以公开8件（含部分公开2件）: perhaps of both rows, as the words have it. */
function withRows(p: Placed, next: Item | undefined, cells: SentenceContext["cells"]): Placed {
  const more = next?.placed[0]?.rows ?? [];
  const told = next && (has(next, "include") || has(next, "among"));
  if (!told || p.rows?.join() !== "granted" || more.join() !== "partiallyGranted") return p;
  return { ...p, readings: [...p.readings, ...cells.rows([...p.rows, ...more], [])] };
}

/** 16件（含区政府转办2件）: whether those count is not said. */
const doubted = (p: Placed, next: Item | undefined, item: Item): Placed =>
  next && next.depth > item.depth && has(next, "include") && foreign(next.features) ? { ...p, certainty: "unsure" } : p;

function widen(
  p: Item["placed"][number],
  bracket: "include" | "exclude" | undefined,
  item: Item,
  context: SentenceContext,
): Item["placed"][number] {
  if (p.topic !== "received" || (item.features.tokens[0] ?? item.before[0])?.value === "besides") return p;
  if (bracket === "include") return { ...p, readings: context.cells.role("workload", []) };
  if (bracket === "exclude") return { ...p, readings: context.cells.role("new", []) };
  return p;
}
