/** Differences told with both their figures, whatever they are of: 账号由11个减至6个，减少5个. */
import type { ChangeClaim, Figure } from "./claim.js";
import { numeralAt } from "./numerals.js";
import { halfStep } from "./rounding.js";
import type { SentenceContext } from "./sentence.js";

const number = (name: string): string => `(?<${name}>\\d[\\d,]*(?:\\.\\d+)?[万亿]?)`;
/** Words between two figures, and a year that is named with one of them. */
const words = "[^，；、（\\d]{0,10}?(?:\\d{4}年[末底度]?[^，；、（\\d]{0,4}?)?";
const unit = "(?<unit>[^\\d，；、（）%万亿至到为]{1,4}?)";
const more = "增幅|涨幅|升幅|增加|增长|增|提高|提升|上升|扩大|延长";
const fewer = "降幅|减幅|跌幅|减少|减|下降|降低|缩短|压缩|压减|缩减|精简";
const changed = (up: string): string => `(?:共|净)?(?:(?<${up}>${more})|${fewer})(?:了|为|达到?)?`;
const exactly = "(?![\\d余多以左])";
const by = `${number("by")}(?:(?<percent>%)|\\k<unit>)${exactly}`;
const lastYear = "(?:[较比](?:上年|去年|\\d{4}年)|同比)";
/** The same where a change is not told yet. */
const still = "[^，；、（\\d增减降升多少缩压提扩]{0,10}?";

/** Not what it changed by: 缩短10.4个工作日，比上年的12.1个工作日… */
const now = `(?<!${more}|${fewer}|了|[\\d.,])${number("now")}`;

/**
 * 由上年的11个压减至6个，减少5个; 18.6万人，较上年末的15.2万人增长22.4%; 2860条，较上年增加310条，增长12.2%.
 */
const patterns: readonly RegExp[] = [
  `[由从]${words}${number("before")}${unit}${words}[至到为]${words}${number("now")}\\k<unit>[，（]${changed("up")}${by}`,
  `${now}${unit}[，（]${lastYear}${still}（?${number("before")}\\k<unit>）?，?${changed("up")}${by}`,
  `${now}${unit}[，（]${lastYear}${still}（?${number("before")}\\k<unit>）?，?(?:${more}|${fewer})了?[\\d,.]{1,12}万?\\k<unit>，${changed("up")}${by}`,
  `${now}${unit}[，（]${lastYear}${still}${changed("more")}${number("difference")}\\k<unit>，${changed("up")}${by}`,
  `${lastYear}${still}${changed("up")}${number("by")}(?<percent>%)，[由从]${words}${number("before")}${unit}${words}[至到为]${words}${number("now")}\\k<unit>`,
].map((pattern) => new RegExp(pattern, "g"));

const nothing: readonly ChangeClaim[] = [];
/** A figure, and how far the true one may be from it. */
interface Told {
  readonly figure: Figure;
  readonly half: number;
}

function told(text: string, of: string | null): Told {
  const { value, step, scaled } = numeralAt(text, 0) ?? { value: Number.NaN, step: 1, scaled: false };
  return { figure: { min: value, max: value, unit: of, text }, half: scaled || step < 1 ? step / 2 : 0 };
}

/** 2860条，较上年增加310条: last year's figure; nothing where one word says more and the next says less. */
function less(now: Told, { figure, half }: Told, { more, up }: Record<string, string | undefined>): Told | undefined {
  if ((more === undefined) !== (up === undefined)) return undefined;
  const value = now.figure.min - (up ? 1 : -1) * figure.min;
  return { figure: { ...figure, min: value, max: value, text: String(value) }, half: half + now.half };
}

/** @param start of the sentence in the plain text */
export function differencesOf(sentence: string, start: number, context: SentenceContext): readonly ChangeClaim[] {
  if (!/[由从较比]/.test(sentence)) return nothing;
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }): ChangeClaim[] => {
      const now = told(groups.now ?? "", groups.unit ?? null);
      const percent = groups.percent !== undefined;
      const size = told(groups.by ?? "", null);
      const before = groups.difference
        ? less(now, told(groups.difference, null), groups)
        : told(groups.before ?? "", null);
      if (!before || (groups.difference && !percent)) return [];
      const slack = before.half + now.half;
      const previous = before.figure;
      if (previous.min <= 0) return [];
      const ratio = (100 * slack * (1 + now.figure.min / previous.min)) / previous.min;
      // Percentages are printed rounded, or cut off, as is often done.
      const half = percent ? 2 * halfStep(size.figure) + ratio : size.half + slack;
      return [
        {
          kind: "change",
          direction: groups.up ? 1 : -1,
          by: { percent, min: size.figure.min - half - 1e-9, max: size.figure.max + half + 1e-9 },
          current: now.figure,
          previous,
          readings: [],
          certainty: "likely",
          span: context.span(start + index, start + index + all.length),
        },
      ];
    }),
  );
}
