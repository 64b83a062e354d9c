/** What the words before a figure narrow it to: of those that ended, of those whom one kind of applicant put forward. */
import { isEnded } from "./carry.js";
import { endsInside } from "./completed.js";
import { featuresOf } from "./features.js";
import type { Placed } from "./frame.js";
import { isFigure } from "./items.js";
import type { Told } from "./of-some.js";
import type { Item } from "./sentence.js";
import type { Token } from "./tokens.js";

type Narrow = (placed: readonly Placed[], told: Told) => readonly Placed[];

/** 新收的20件申请中，18件于年内办结: those carried over may have been decided besides. */
const ofNewOnes: Narrow = (placed, { part: { before }, walk: { items, clauses }, index }) => {
  // 新收12件中已答复11件
  const told = endsInside(clauses[index - 1]?.tokens ?? []) || endsInside(before.slice(0, 1));
  const inside = told && items.at(-1)?.placed[0]?.role === "new";
  return inside ? placed.map((p) => (p.topic === "concluded" ? { ...p, certainty: "unsure" } : p)) : placed;
};

/** 本年办结的申请中，自然人提出20件: of those that ended, and no others. */
const ofEnded: Narrow = (placed, { f, walk: { clauses, cells }, index }) => {
  const above = clauses[index - 1]?.tokens ?? [];
  if (placed[0]?.topic !== "applicants" || !endsInside(above) || above.some(isFigure)) return placed;
  const { roles, rows } = featuresOf(above);
  const ended = roles.length === 1 && isEnded(roles[0]) && rows.length === 0;
  const readings = ended ? cells.role("concluded", f.columns) : [];
  return readings.length > 0 ? placed.map((p) => ({ ...p, readings, certainty: "likely" })) : placed;
};

const ofOutcome = new Set(["results", "concluded", "carriedForward", "carriedOver"]);

/** The kind of applicant that was spoken of last, where no other was before it: 企业申请9件，办结8件，结转1件. */
function applicantBefore(items: readonly Item[]): Item | undefined {
  const told = items.filter(({ kind }) => kind !== "percent");
  const at = told.findLastIndex(({ placed }) => placed[0]?.topic === "applicants");
  const one = told[at];
  const others = told.slice(0, at).some(({ placed }) => placed[0]?.topic === "applicants");
  const since = told.slice(at + 1).every(({ placed, partOf }) => ofOutcome.has((placed[0] ?? partOf[0])?.topic ?? ""));
  return one && !others && since && one.mark !== "、" ? one : undefined;
}

/** 自然人提出的33件申请中，予以公开12件: of those; where it is not said, of those or of all. */
const ofApplicants: Narrow = (placed, { f, walk: { clauses, items, cells }, index }) => {
  const [first] = placed;
  if (!first || !ofOutcome.has(first.topic) || f.columns.length > 0 || clauses[index]?.mark === "；") return placed;
  const one = applicantBefore(items);
  const who = one?.features.columns ?? [];
  if (!one || who.length === 0 || f.heads.length > 0) return placed;
  const inside = one.clause === index - 1 && endsInside(clauses[index - 1]?.tokens ?? []);
  return placed.map((p) => {
    const own = p.rows ? cells.rows(p.rows, who) : cells.role(p.role ?? "", who);
    return { ...p, certainty: "likely", readings: inside ? own : [...own, ...p.readings] };
  });
};

/** 上述12件申请: of those spoken of before, which may be some. */
const ofBefore: Narrow = (placed, { part: { before } }) =>
  before.some(pointsBack) ? placed.map((p) => ({ ...p, certainty: "unsure" })) : placed;
const pointsBack = (t: Token): boolean => t.word === "上述" || t.word === "此类" || t.word === "这类";

/** 依据《条例》第十五条不予公开3件: of those of one article. */
const ofArticle: Narrow = (placed, { part: { before } }) =>
  placed[0]?.topic === "results" && before.some((t) => t.kind === "title") && before.some((t) => t.kind === "figure")
    ? placed.map((p) => ({ ...p, certainty: "unsure" }))
    : placed;

/** 其余3件为过程性信息、执法案卷: of both rows. */
const ofListed: Narrow = (placed, { walk: { clauses, cells }, index }) => {
  const rows = placed[0]?.rows;
  const more: string[] = [];
  for (let at = index + 1; clauses[at]?.mark === "、" && clauses[at]?.tokens.every(isRowWord); at++)
    more.push(...featuresOf(clauses[at]?.tokens ?? []).rows);
  if (placed[0]?.topic !== "results" || !rows || more.length === 0) return placed;
  return placed.map((p) => ({ ...p, readings: cells.rows([...rows, ...more], []), rows: [...rows, ...more] }));
};
const isRowWord = (t: Token): boolean => t.kind === "row" || t.kind === "fn";

const ways = [ofNewOnes, ofEnded, ofApplicants, ofArticle, ofBefore, ofListed];

/** What the figure counts, narrowed by what stands before it. */
export const ofThose = (told: Told): readonly Placed[] =>
  told.placed.length === 0 ? told.placed : ways.reduce((placed, narrow) => narrow(placed, told), told.placed);
