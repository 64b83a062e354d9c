/** Applications that are said to be dealt with in the year to come. */

import { isEnded, resolveCarry } from "./carry.js";
import type { Certainty } from "./claim.js";
import { type Features, featuresOf, isApplication } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { type Clause, isFigure, type Part } from "./items.js";
import type { Cells } from "./readings.js";
import type { Token } from "./tokens.js";

/** What is left for the year to come, if the form counts it. */
export function carriedForward(cells: Cells, certainty: Certainty): Placed[] {
  const readings = cells.role("carriedForward", []);
  const placed = {
    topic: "carriedForward",
    readings,
    certainty,
    domain: "applications",
    role: "carriedForward",
  } as const;
  return readings.length === 0 ? [] : [placed];
}

const isBesides = (t: Token): boolean => t.value === "besides";

const isOutside = (t: Token): boolean => t.value === "outside";

/** 除1件因补正材料而跨年外，其余申请均在年内办结: the one is all that was carried forward. */
export function exempt(part: Part, clauses: readonly Clause[], index: number, cells: Cells): Placed[] {
  if (!part.before.some(isBesides) && !part.noun.some(isBesides) && !part.rest.some(isBesides)) return [];
  // 除1件依法延长期限、转至次年办理外: what is said of the one goes on to 外.
  const more = part.rest.some(isOutside) ? undefined : clauses[index + 1];
  const goesOn = more?.tokens.some(isOutside) && !more.tokens.some(isFigure) ? more : undefined;
  const next = clauses[index + (goesOn ? 2 : 1)];
  if (!next || next.tokens.some(isFigure)) return [];
  const words = [...part.before, ...part.noun, ...part.rest, ...(goesOn?.tokens ?? [])];
  const f = featuresOf(words);
  const underWay = f.steps.includes("procedure") && !f.others.some((word) => /^撤/.test(word));
  const waits = f.roles.includes("carry") || f.roles.includes("pending") || underWay;
  const reasoned = f.rows.length + f.columns.length + f.outcomes.length > 0 || f.heads.some((h) => !isApplication(h));
  if (!f.marks.includes("besides") || !waits || reasoned) return [];
  const rest = featuresOf(next.tokens);
  // 除1件正在办理外，本年度收到的申请均已答复
  const others = rest.marks.includes("rest") || (rest.marks.includes("all") && rest.heads.some(isApplication));
  const all = others && rest.others.length === 0 && !rest.negative;
  if (!all || !rest.roles.some(isEnded)) return [];
  return carriedForward(cells, "likely");
}

const isDone = (role: string): boolean => role === "carriedOver" || isEnded(role);
/** 将于2025年答复 */
export const isPromise = (t: Token): boolean => t.word === "将";
const isOfSome = (mark: string): boolean =>
  mark === "rest" || mark === "another" || mark === "among" || mark === "besides";

/**
 * 12月收到的4件申请转入次年办理; 尚有3件在办，将结转至下一年度: what is carried forward, told by what will be done.
 * @param next the clause behind, where the figure's own says only why
 */
export function deferred(part: Part, next: Clause | undefined, f: Features, frame: Frame, cells: Cells): Placed[] {
  if (f.others.length > 0 || f.rows.length + f.columns.length + f.outcomes.length > 0) return [];
  // 年内办结20件，剩余3件于次年1月办理完毕: the rest, whatever will be done with it.
  const rest = part.before.some((t) => t.value === "rest");
  // 3件申请将于2025年办结
  const promised = part.rest.some(isPromise) || next?.tokens.some(isPromise) === true;
  if (!rest && !promised && resolveCarry(f, frame.year).some(isDone)) return [];
  if (f.heads.some((h) => !isApplication(h))) return [];
  const then = next && next.mark === "，" && !next.tokens.some(isFigure) ? next.tokens : [];
  const said = featuresOf(part.rest);
  const behind =
    said.others.length > 0 ? featuresOf(then) : then.length > 0 ? featuresOf([...part.rest, ...then]) : said;
  const year = frame.year ?? Number.POSITIVE_INFINITY;
  const goesOn = behind.roles.some((role) => role === "carry" || role === "carriedForward");
  // 5件因收到较晚，跨年继续办理
  const crosses = behind.tokens.some((t) => t.value === "carry" && t.word.startsWith("跨年"));
  const comes =
    crosses ||
    behind.times.includes("next") ||
    behind.years.some((y) => y > year) ||
    behind.roles.includes("carriedForward");
  if (!comes || behind.roles.length === 0 || behind.others.length > 0 || behind.negative) return [];
  if (behind.marks.some(isOfSome)) return [];
  const pending =
    rest || promised || f.month || f.roles.some((role) => role === "pending" || role === "carry") || goesOn;
  const known = goesOn || f.heads.length > 0 || frame.domain === "applications";
  const ours = frame.domain === undefined || frame.domain === "applications" || f.heads.length > 0;
  if (!ours || !pending || !known) return [];
  return carriedForward(cells, f.month && !rest ? "unsure" : "likely");
}
