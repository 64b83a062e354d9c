/** Percentages of figures that the sentence tells: 收到申请45件，涉及征收的18件，占40%. */
import type { Figure, Reading, ShareClaim } from "./claim.js";
import { endsInside } from "./completed.js";
import { type Features, isApplication } from "./features.js";
import type { Item, ReadSentence } from "./sentence.js";
import { allOf, isExact, noShares, type Told } from "./share-told.js";

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

/** 五年来共收到申请226件，其中2024年47件，占20.8%: of what the years were told to have. */
function ofYears(before: readonly Item[], near: Item): Item | undefined {
  const whole = before[before.lastIndexOf(near) - 1];
  const among = near.features.marks.includes("among") && near.scope === "year" && whole?.scope === "part";
  return among && isExact(whole) && isExact(near) && whole.figure.unit === near.figure.unit ? whole : undefined;
}

/** 收到申请45件，…; 49件办结申请中，… */
const isWhole = ({ placed, clause }: Item, { clauses }: ReadSentence): boolean =>
  placed[0]?.topic === "received" || (placed[0]?.topic === "concluded" && endsInside(clauses[clause]?.tokens ?? []));

/** 占全年申请, 占申请总量, and no more than that. */
const ofAllCame = ({ heads, gaps, rows, columns, times }: Features): boolean =>
  heads.some(isApplication) &&
  heads.every(isApplication) &&
  rows.length + columns.length === 0 &&
  gaps.every((gap) => /^总?[量数]?$/.test(gap)) &&
  times.every((time) => time === "this");

/**
 * @param near the figure that the percentage stands by
 * @param base what the words behind 占 say it is of
 * @param readings of its part in the tables
 * @param first 占 is the first word before the percentage
 * @returns `undefined` where the part stands in the tables, and no figure of the sentence is said to be the whole
 */
export function ofFigures(
  { read, context, at, before, make }: Told,
  near: Item | undefined,
  base: Features,
  readings: readonly Reading[],
  first: boolean,
): readonly ShareClaim[] | undefined {
  if (!near) return readings.length > 0 ? undefined : noShares;
  const bare = base.tokens.length === 0;
  const of = (part: Figure, ...wholes: readonly Figure[]) =>
    make(
      { quantity: part, readings: [] },
      { quantities: wholes, readings: wholes.length > 0 ? [] : allOf(context.cells) },
    );
  const years = bare ? ofYears(before, near) : undefined;
  if (years) return of(near.figure, years.figure);
  if (readings.length > 0) return undefined;
  const among = bare && first ? ofAmong(read.items, at) : undefined;
  if (among) return of(among.part.figure, among.whole.figure);
  // 新收申请45件，涉及房屋征收的18件，占45%
  const total = before.findLast((p) => p !== near && isWhole(p, read) && Number.isFinite(p.figure.max));
  // 信函收到8件，占17.0%: of all that came in.
  if (bare && isExact(near) && near.partOf[0]?.topic === "received" && !total) return of(near.figure);
  // 一名申请人提出申请6件，占全年申请的六成
  if (isExact(near) && near.figure.unit === "件" && near.placed.length === 0 && ofAllCame(base)) return of(near.figure);
  const alike = near.figure.unit === total?.figure.unit && base.heads.length + base.roles.length === 0;
  return total && alike ? of(near.figure, total.figure) : noShares;
}
