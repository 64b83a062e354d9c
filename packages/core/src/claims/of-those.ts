/** What the words before a figure narrow it to: of those that ended, of those whom one kind of applicant put forward. */
import { endsInside } from "./completed.js";
import { featuresOf } from "./features.js";
import type { Placed } from "./frame.js";
import { isFigure } from "./items.js";
import type { Told } from "./of-some.js";
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
  const ended = roles.length === 1 && (roles[0] === "concluded" || roles[0] === "answered") && rows.length === 0;
  const readings = ended ? cells.role("concluded", f.columns) : [];
  return readings.length > 0 ? placed.map((p) => ({ ...p, readings, certainty: "likely" })) : placed;
};

/** 自然人提出的33件申请中，予以公开12件: of those; where it is not said, of those or of all. */
const ofApplicants: Narrow = (placed, { f, walk: { clauses, items, cells }, index }) => {
  const before = items.at(-1);
  const who = before?.placed[0]?.topic === "applicants" ? before.features.columns : [];
  const alone =
    who.length > 0 && before?.mark !== "、" && clauses[index]?.mark !== "、" && before?.clause === index - 1;
  if (placed[0]?.topic !== "results" || f.columns.length > 0 || !alone) return placed;
  const inside = endsInside(clauses[index - 1]?.tokens ?? []);
  return placed.map((p) => {
    const own = cells.rows(p.rows ?? [], who);
    return { ...p, certainty: "likely", readings: inside ? own : [...own, ...p.readings] };
  });
};

/** 上述12件申请: of those spoken of before, which may be some. */
const ofBefore: Narrow = (placed, { part: { before } }) =>
  before.some(pointsBack) ? placed.map((p) => ({ ...p, certainty: "unsure" })) : placed;
const pointsBack = (t: Token): boolean =>
  t.type === "word" && (t.word === "上述" || t.word === "此类" || t.word === "这类");

/** 依据《条例》第十五条不予公开3件: of those of one article. */
const ofArticle: Narrow = (placed, { part: { before } }) =>
  placed[0]?.topic === "results" && before.some((t) => t.kind === "title") && before.some((t) => t.kind === "figure")
    ? placed.map((p) => ({ ...p, certainty: "unsure" }))
    : placed;

const ways = [ofNewOnes, ofEnded, ofApplicants, ofArticle, ofBefore];

/** What the figure counts, narrowed by what stands before it. */
export const ofThose = (told: Told): readonly Placed[] =>
  told.placed.length === 0 ? told.placed : ways.reduce((placed, narrow) => narrow(placed, told), told.placed);
