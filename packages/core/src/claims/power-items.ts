/** Items of power and of fees, which the form of 2019 asks for: 上一年项目数量86项，本年减少4项; 由上年的120项减至115项. */
import type { CountClaim, Figure } from "./claim.js";
import { featuresOf, isBecame, isChange, textOf } from "./features.js";
import { added } from "./figures.js";
import { type Clause, isFigure } from "./items.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const rows = new Set(["licensing", "otherServices", "penalties", "coercion", "fees"]);
const measured = new Set(["项", "个", "种"]);
const signs: { readonly [sense: string]: 1 | -1 } = { up: 1, down: -1 };

const changeOf = (item: Item): Token | undefined => item.before.find(isChange);
const times = ({ figure }: Item, sign: 1 | -1): Figure =>
  sign === 1 ? figure : { ...figure, min: -figure.max, max: -figure.min };

/** 行政许可事项 counts no decisions and is of no row elsewhere; here it names one. */
const named: { readonly [word: string]: string } = {
  行政许可事项: "licensing",
  许可事项: "licensing",
  行政处罚事项: "penalties",
  处罚事项: "penalties",
  行政强制事项: "coercion",
  强制事项: "coercion",
};

const namesAny = ({ features }: Item): boolean => features.heads.length + features.others.length > 0;

/** The row that the figure is of: named with it, or by the last words that named one. */
export function rowOf(items: readonly Item[], at: number): string | undefined {
  let i = at;
  while (i > 0 && !namesAny(items[i] as Item)) i--;
  const item = items[i] as Item;
  // 行政处罚项目，上一年为126项
  const { heads, others } = namesAny(item) ? item.features : (item.lead ?? item.features);
  if (heads.length + others.length !== 1) return undefined;
  const row = heads[0] ?? named[others[0] ?? ""] ?? others[0] ?? "";
  return rows.has(row) ? row : undefined;
}

/** 上一年60项，本年取消3项: words of a change where last year's figure was told before. */
export const takenAway: RegExp = /(?:取消|核减|调减|精简)$/;
const verbs: readonly (readonly [RegExp, 1 | -1])[] = [
  [/新增$/, 1],
  [takenAway, -1],
];
const nowThere = /^(?:今年|本年|年底|年末|目前|调整后|现|共|实|有|存|行|为)+$/;

const told = ({ scope }: Item): boolean => scope === "previous";
const signOf = (item: Item, after: Item | undefined): 1 | -1 | undefined =>
  signs[changeOf(item)?.value ?? ""] ?? (after && verbs.find(([verb]) => verb.test(textOf(item.before)))?.[1]);

const isMeasured = ({ figure }: Item): boolean => measured.has(figure.unit ?? "");

/** 现有行政许可事项140项: last year's with the change. */
const isStanding = ({ before }: Item): boolean => /(?:现|共|实)有.*(?:事项|项目)/.test(textOf(before));

/** 行政强制事项25项，与上年持平 */
const isCompared = ({ before, clause }: Item, clauses: ReadSentence["clauses"]): boolean => {
  const next = clauses[clause + 1]?.tokens ?? [];
  const yearly = next.some((t) => t.value === "previous") && next.some(isChange);
  return yearly && /(?:事项|项目)$/.test(textOf(before));
};

function standing(row: string, item: Item, { cells, span }: SentenceContext): CountClaim[] {
  const [past, change] = ["previousItems", "change"].map((column) => cells.proactive(row, [column])[0]);
  if (!past || !change) return [];
  const readings = [{ cells: [...past.cells, ...change.cells] }];
  const of = { kind: "count", topic: "proactiveDisclosure", certainty: "likely" } as const;
  return [{ ...of, quantity: item.figure, readings, span: span(item.start, item.end) }];
}

export function powerItemsOf({ items, clauses }: ReadSentence, context: SentenceContext): CountClaim[] {
  if (!items.some(isMeasured)) return [];
  return items.flatMap((item, i): CountClaim[] => {
    const row = isMeasured(item) ? rowOf(items, i) : undefined;
    if (row === undefined) return [];
    const make = (column: string, quantity: Figure, start = item.start): CountClaim[] => {
      const readings = context.cells.proactive(row, [column]);
      const span = context.span(start, item.end);
      const claim = { kind: "count", topic: "proactiveDisclosure", certainty: "likely" } as const;
      return readings.length === 0 ? [] : [{ ...claim, quantity, readings, span }];
    };
    const change = changeOf(item);
    const at = items
      .slice(0, i)
      .findLastIndex((p, k) => told(p) && signOf(p, p) === undefined && rowOf(items, k) === row);
    const past = at < 0 ? undefined : items[at];
    const sign = signOf(item, past);
    if (sign !== undefined) {
      // 本年新增2项、取消5项: what is left of both.
      const next = items[i + 1];
      if (next?.mark === "、" && signOf(next, past) !== undefined) return [];
      const run = [item];
      for (let k = i - 1; items[k + 1]?.mark === "、" && signOf(items[k] as Item, past) !== undefined; k--)
        run.unshift(items[k] as Item);
      return make("change", added(run.map((p) => times(p, signOf(p, past) ?? 1))), run[0]?.start);
    }
    const between = items.slice(at + 1, i);
    const now = (change && isBecame(change)) || (change === undefined && nowThere.test(textOf(item.before)));
    if (now && past && between.every((p) => signOf(p, past) !== undefined)) {
      const by = (min: number, max: number): Figure => ({ ...item.figure, min, max });
      return make("change", by(item.figure.min - past.figure.max, item.figure.max - past.figure.min));
    }
    if (change === undefined && told(item) && !now) return make("previousItems", item.figure);
    return change === undefined && item.scope === "year" && (isStanding(item) || isCompared(item, clauses))
      ? standing(row, item, context)
      : [];
  });
}

const same = /(?:没有|无)(?:变化|增减|变动)|未(?:变|变化|调整|增减)|持平|不变|相同|一致/;

const ofLastYear = ({ tokens }: Clause): boolean => tokens.some((t) => t.value === "previous");

/** 行政事业性收费项目数量与上年持平: no more and no fewer of them. */
export function unchangedItemsOf({ clauses }: ReadSentence, { cells, span }: SentenceContext): CountClaim[] {
  if (!clauses.some(ofLastYear)) return [];
  return clauses.flatMap((clause): CountClaim[] => {
    const { tokens } = clause;
    const end = tokens.at(-1);
    if (!end || !ofLastYear(clause) || tokens.some(isFigure)) return [];
    const said = textOf(tokens);
    const { heads, others } = featuresOf(tokens);
    const row = heads[0] ?? named[others[0] ?? ""] ?? "";
    if (!/项目|事项/.test(said) || !same.test(said) || heads.length > 1 || !rows.has(row)) return [];
    const readings = cells.proactive(row, ["change"]);
    const quantity = { min: 0, max: 0, unit: null, text: "0" };
    const of = { kind: "count", topic: "proactiveDisclosure", certainty: "likely" } as const;
    return readings.length === 0 ? [] : [{ ...of, quantity, readings, span: span(tokens[0]?.start ?? 0, end.end) }];
  });
}
