/** Numbers as officials write them: 1,234, 1.2万, 三十二, 两千零五, 〇. */

import { codeSetOf, inSet, unitAt } from "./code-set.js";

export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Size of the last digit that is written: half of it may have been rounded away where a multiplier follows. */
  readonly step: number;
  /** A multiplier such as 万 follows the figure: it may be rounded. */
  readonly scaled: boolean;
  readonly chinese: boolean;
  /** Upper end where two neighbouring digits stand for either: 五六 is 5 to 6, 十五六 15 to 16, 三四十 30 to 49. */
  readonly upTo?: number;
}

/** A map, and no object: what is cut out of a text is found in it as it is. */
function byCharacter(values: { readonly [c: string]: number }): ReadonlyMap<string, number> {
  return new Map(Object.entries(values));
}

const digits: ReadonlyMap<string, number> = byCharacter({
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
});
const small = byCharacter({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 });
const large = byCharacter({ 万: 10_000, 亿: 100_000_000 });
const multiplies = codeSetOf([...small.keys(), ...large.keys()]);
const numerals = codeSetOf([...digits.keys(), ...small.keys(), ...large.keys()]);
const limit = 18;
const [comma, point] = [",".charCodeAt(0), ".".charCodeAt(0)];

export const isDigitAt = (text: string, at: number): boolean => {
  const code = unitAt(text, at);
  return code >= 0x30 && code <= 0x39;
};
function digitsEnd(text: string, start: number): number {
  let i = start;
  while (isDigitAt(text, i)) i++;
  return i;
}

function arabic(text: string, start: number): Numeral | undefined {
  let i = digitsEnd(text, start);
  let whole = text.slice(start, i);
  while (unitAt(text, i) === comma && isDigitAt(text, i + 1)) {
    const end = digitsEnd(text, i + 1);
    whole += text.slice(i + 1, end);
    i = end;
  }
  if (whole === "") return undefined;
  let decimals = "";
  if (unitAt(text, i) === point && isDigitAt(text, i + 1)) {
    const end = digitsEnd(text, i + 1);
    decimals = text.slice(i + 1, end);
    i = end;
  }
  if (whole.length > limit || decimals.length > limit)
    return { value: Number.NaN, end: i, step: 1, scaled: false, chinese: false };
  let factor = 1;
  for (; inSet(unitAt(text, i), multiplies); i++) factor *= small.get(text.charAt(i)) ?? large.get(text.charAt(i)) ?? 1;
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`) * factor;
  return {
    value: factor === 1 ? value : Math.round(value * 1e6) / 1e6,
    end: i,
    step: decimals === "" ? factor : factor / 10 ** decimals.length,
    scaled: factor > 1,
    chinese: false,
  };
}

/** 五六、十五六、三四十: two neighbours of one to nine, the second the next one up, say that it was one or the other. */
function eitherOr(run: string): { value: number; upTo: number } | undefined {
  const found = /^(十|[二三四五六七八九]十)?([一二两三四五六七八])([二三四五六七八九])(十|百|千|万)?$/.exec(run);
  const [, tens = "", low = "", high = "", multiplier = ""] = found ?? [];
  const first = digits.get(low) ?? 0;
  if (!found || digits.get(high) !== first + 1 || (tens !== "" && multiplier !== "")) return undefined;
  const base = tens === "" ? 0 : (digits.get(tens.charAt(0)) ?? 1) * 10;
  const factor = small.get(multiplier) ?? large.get(multiplier) ?? 1;
  return { value: base + first * factor, upTo: base + (first + 2) * factor - 1 };
}

const told = (value: number, end: number): Numeral => ({
  value,
  end,
  step: stepOf(value),
  scaled: false,
  chinese: true,
});

/** 二〇二三 is read digit by digit; everything else by its multipliers. */
function chinese(text: string, start: number): Numeral | undefined {
  let i = start;
  while (i - start < limit && inSet(unitAt(text, i), numerals)) i++;
  const run = text.slice(start, i);
  if (run === "") return undefined;
  const done = (value: number): Numeral => told(value, i);
  const single = run.length === 1 ? digits.get(run) : undefined;
  if (single !== undefined) return told(single, i);
  const either = run.length > 1 ? eitherOr(run) : undefined;
  if (either) return { ...done(either.value), upTo: either.upTo };
  if (/^[零〇一二三四五六七八九]{2,}$/.test(run)) return done(Number([...run].map((c) => digits.get(c)).join("")));
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  let unit = 1;
  for (const c of run) {
    const d = digits.get(c);
    if (d !== undefined) {
      digit = d;
      if (d === 0) unit = 10;
      continue;
    }
    const s = small.get(c);
    if (s !== undefined) {
      part += (digit ?? 1) * s;
      unit = s;
    } else {
      const l = large.get(c) ?? 1;
      total = (total + part + (digit ?? (part === 0 ? 1 : 0))) * l;
      part = 0;
      unit = l;
    }
    digit = undefined;
  }
  const tail = digit === undefined ? 0 : unit > 10 ? digit * (unit / 10) : digit; // 三百五 is 350, 三百零五 305
  return done(total + part + tail);
}

export function stepOf(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
}

/** The number that begins at `start`, or `undefined`. */
export const numeralAt = (text: string, start: number): Numeral | undefined =>
  isDigitAt(text, start) ? arabic(text, start) : chinese(text, start);
