/** What a figure is a count of, and what narrows or widens that. */
import { isEnded } from "./carry.js";
import type { Figure } from "./claim.js";
import { carriedForward, exempt } from "./deferred.js";
import { type Features, featuresOf, foreign, isApplication } from "./features.js";
import type { Placed } from "./frame.js";
import { type Clause, isFigure, type Part } from "./items.js";
import { wordOf } from "./narrowed.js";
import { isOther, placeOther, placeOtherResult } from "./others.js";
import { placeWhole } from "./part.js";
import type { Item } from "./sentence.js";
import type { Token } from "./tokens.js";
import type { Walk } from "./walk.js";

/** Whether nothing speaks against counting the figure; `undefined`: what it is tells that it is no count. */
type Countable = (() => boolean) | undefined;

const nothing: readonly Placed[] = [];

export function ifCounted(countable: Countable, placing: () => readonly Placed[]): readonly Placed[] {
  const placed = countable ? placing() : nothing;
  return placed.length > 0 && countable?.() ? placed : nothing;
}

interface Counting {
  readonly part: Part;
  readonly own: Features;
  readonly f: Features;
  readonly figure: Figure;
  readonly countable: Countable;
  readonly later: readonly Placed[];
  readonly index: number;
}

/** What the figure is a count of. */
export function counted(counting: Counting, walk: Walk): readonly Placed[] {
  const { part, own, f, countable, later, index } = counting;
  const { cells, items, clauses, scope } = walk;
  // 办结49件，剩余3件
  if (scope === "year" && isLeft(own) && isEnded(lastCounted(items)?.placed[0]?.role) && countable?.())
    return carriedForward(cells, "likely");
  const spared = scope === "year" ? exempt(part, clauses, index, cells) : [];
  if (spared.length > 0) return spared;
  if (later.length > 0) return later;
  const of = scope === "year" && !f.conditional ? classed(part, clauses[index + 1], walk) : [];
  if (of.length > 0) return of;
  return scope === "year" ? ifCounted(countable, () => placed(counting, walk)) : nothing;
}

function placed({ part, own, f, figure, index }: Counting, walk: Walk): readonly Placed[] {
  const { cells, items, frame, clauses } = walk;
  const told = lastCounted(items);
  // 33件为自然人提出，5件为其他主体提出
  const said = own.tokens.length === 0 && part.rest[0]?.value === "is" ? featuresOf(part.rest.filter(isGap)) : own;
  if (isOther(said, told)) return placeOther(said, items, cells);
  // 维持2件、纠正1件，另有1件作其他处理
  const ended = placeOtherResult(f.rows.join() === "otherHandling" ? f : said, told, cells);
  if (ended.length > 0) return ended;
  const ours = allBut(walk, f, index) ? { ...frame, domain: "applications" as const } : frame;
  return settled(placeWhole(f, figure, ours, cells), clauses[index + 1], cells);
}

/** 依申请公开47件，均按时答复: that they were applications, and no documents, the next clause tells. */
function settled(placed: readonly Placed[], next: Clause | undefined, cells: Walk["cells"]): readonly Placed[] {
  const loose = placed[0]?.topic === "received" && placed[0].readings.every(({ weak }) => weak);
  const tells = next?.tokens.some((t) => t.kind === "col" || (t.kind === "role" && isEnded(t.value)));
  if (!loose || !tells || next?.tokens.some((t) => t.kind === "other" || t.kind === "gap")) return placed;
  return placed.map((p) => ({ ...p, readings: cells.role("any", []), certainty: "likely", role: "any" }));
}

/** 5件申请人撤回或逾期不补正，归入其他处理: counted as what the next clause says. */
function classed(
  { figure, before, noun, rest }: Part,
  next: Clause | undefined,
  { cells, items }: Walk,
): readonly Placed[] {
  const words = next?.tokens ?? [];
  const at = words[0]?.kind === "row" ? 0 : 1;
  const row = words[at];
  const puts = at === 0 ? wordOf(row).startsWith("作") : classes(words[0]);
  if (!puts || row?.kind !== "row" || words.some(isFigure) || figure?.type !== "quantity") return [];
  const readings = cells.rows([row.value], []);
  // 申请人撤回1件，归入其他处理: one of the reasons.
  const several = items.length === 0 && [...before, ...noun, ...rest].some(joinsReasons);
  const certainty = several ? "likely" : "unsure";
  const placed = { topic: "results", readings, certainty, domain: "applications", rows: [row.value] } as const;
  return readings.length === 0 ? [] : [placed];
}

const joinsReasons = (t: Token): boolean => /^(?:或|或者|和|及|以及|等|等原因|等情形)$/.test(t.word);
const classes = (t: Token | undefined): boolean =>
  t?.type === "gap"
    ? /^(?:一并|均|都|统一)?(?:归入|列入|归为|归类为)$/.test(t.text)
    : /^(?:计入|按|作)$/.test(wordOf(t));

const isLeft = ({ tokens }: Features): boolean => tokens.length === 1 && left.has(wordOf(tokens[0]));
const left: ReadonlySet<string> = new Set(["剩余", "余下", "尚余", "余"]);
/** The last figure that is no percentage. */
const lastCounted = (items: readonly Item[]): Item | undefined => items.findLast(({ kind }) => kind !== "percent");
const isGap = (t: Token): boolean => t.type === "gap";

/** 公开会损害第三方合法权益，决定不予公开1件: those of the reason, or the group; 自然人为主，共提出33件: theirs, or all. */
export function narrowed(
  placed: readonly Placed[],
  lead: Features | undefined,
  f: Features,
  cells: Walk["cells"],
): readonly Placed[] {
  const reason = lead?.rows ?? [];
  const who = lead?.columns ?? [];
  if (placed[0]?.topic === "received" && who.length > 0 && f.tokens.some(putsForward))
    return placed.map((p) => ({ ...p, readings: [...p.readings, ...cells.role(p.role ?? "any", who)] }));
  if (placed[0]?.topic !== "results" || !cells.under(placed[0].rows ?? [], reason)) return placed;
  return placed.map((p) => ({ ...p, readings: [...p.readings, ...cells.rows(reason, f.columns)] }));
}

const putsForward = (t: Token): boolean => t.type === "word" && /^(?:提出|提交|递交)$/.test(t.word);

/** 除1件尚未到期外，其余申请全部答复完毕: what the rest is of, the one is of. */
function allBut(walk: Walk, f: Features, index: number): boolean {
  if (!f.marks.includes("besides") || foreign(f)) return false;
  const next = walk.clauses[index + 1]?.tokens ?? [];
  return next.some((t) => t.value === "rest") && next.some((t) => isApplication(t.value));
}
