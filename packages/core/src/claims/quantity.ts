/** A number with what makes it exact or approximate, its measure word, or its percent sign. */
import { after, type Bound, before, boundBefore, boundBehind, rangeOf } from "./bounds.js";
import { codeSetOf, inSet, unitAt } from "./code-set.js";
import { fraction, multiple, tenth } from "./fractions.js";
import { isTime, measureAt, measureBehind, points } from "./measures.js";
import { type Numeral, numeralAt, stepOf } from "./numerals.js";
import { exact, figure, other, type Scanned } from "./scanned.js";

const vague = codeSetOf("上数几");

/** 上百件 is a hundred and more, 数十件 and 几十件 are from two to nine tens. */
function vagueAt(text: string, i: number): { from: number; numeral: Numeral } | undefined {
  if (!inSet(text.charCodeAt(i), vague) || !/[十百千万]/.test(text.charAt(i + 1))) return undefined;
  const numeral = numeralAt(text, i + 1);
  if (!numeral) return undefined;
  const { value } = numeral;
  const range =
    text.charAt(i) === "上" ? { value, upTo: Number.POSITIVE_INFINITY } : { value: 2 * value, upTo: 10 * value - 1 };
  return { from: i + 1, numeral: { ...numeral, ...range } };
}

const until = codeSetOf("至到—–~～-");
/** 3日, 5楼: what such a sign stands behind counts nothing. */
const notCounted = codeSetOf("日号时点分秒楼室栋路弄度级季");

/** What a figure, or what stands before one, can begin with: most places of a text are none of it, and are passed at once. */
const numbering = [..."0123456789零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟上数几半过"];
const counting = codeSetOf(numbering);
const bounding = codeSetOf(Object.keys(before));
export const openings = [...numbering, ...Object.keys(before)];
export const opening = codeSetOf(openings);

/** What begins at `start` if it is a number or an approximation word with a number behind it. */
/** 超过七成, 不足两成: a share is above or below by whatever little, and no whole step. */
const ofShare = (range: { min: number; max: number }, value: number, bound: Bound | undefined) =>
  bound === "above" ? { ...range, min: value + least } : bound === "below" ? { ...range, max: value - least } : range;
const least = 1e-6;

export function quantityAt(text: string, start: number): Scanned | undefined {
  const code = unitAt(text, start);
  if (!inSet(code, opening)) return undefined;
  const prefix = inSet(code, bounding) ? boundBefore(text, start) : undefined;
  // 不断, 已经: what may begin 不足 and 已超过 begins words of all kinds.
  if (prefix === undefined && !inSet(code, counting)) return undefined;
  let i = start + (prefix === undefined ? 0 : prefix.length);
  const told = fraction(text, start, i, prefix === undefined ? undefined : before[prefix]);
  if (told) return told;
  const hundredth = text.charAt(i) === "百" && text.startsWith("百分之", i);
  if (hundredth) i += 3;
  const vague = vagueAt(text, i);
  if (vague) i = vague.from;
  const n = vague ? vague.numeral : numeralAt(text, i);
  if (!n || Number.isNaN(n.value)) return n && prefix === undefined ? other(text, start, n.end) : undefined;
  let end = n.end;
  let scaled: Numeral = n;
  let bound: Bound | undefined = prefix ? before[prefix] : undefined;
  const loose = boundBehind(text, end);
  if (loose !== undefined && (loose.length === 1 || "%成".includes(text.charAt(end + loose.length)))) {
    bound ??= after[loose];
    end += loose.length;
    const multiplier = { 万: 10_000, 亿: 100_000_000 }[text.charAt(end)];
    if (multiplier) {
      scaled = { ...n, value: n.value * multiplier, step: stepOf(n.value) * multiplier, scaled: true };
      end += 1;
    }
  }
  const mark = text.charAt(end);
  const percent = hundredth || mark === "%" ? 1 : mark === "成" ? 10 : 0;
  if (percent > 0) {
    if (!hundredth) end += 1;
    if (percent === 10 && text.charAt(end) === "半") return other(text, start, end);
    // 九成五
    const fifth = percent === 10 ? "一二三四五六七八九".indexOf(text.charAt(end)) + 1 : 0;
    if (fifth > 0) return tenth(text, start, end + 1, 10 * n.value + fifth, bound);
    const late = boundBehind(text, end);
    if (late) {
      bound ??= after[late];
      end += late.length;
    }
    const value = n.value * percent;
    const base = rangeOf({ ...scaled, value, step: n.step * percent, scaled: false }, bound, false);
    const range =
      bound === undefined && percent === 10
        ? { min: value - 5, max: value + 5 }
        : bound === "over"
          ? { min: value, max: value + (percent === 10 ? 10 : 1) }
          : ofShare(base, value, bound);
    return { type: "percent", end, quantity: figure(range, "%", text.slice(start, end)) };
  }
  if (mark === "倍" || mark === "番")
    return multiple(text, start, end + 1, mark === "番" ? 2 ** n.value - 1 : n.value, bound);
  const plainYear = mark === "年" && n.value >= 1900 && n.value <= 2100;
  if (plainYear)
    return {
      type: "year",
      end: end + (text.charAt(end + 1) === "度" ? 2 : 1),
      quantity: exact(n.value, null, text.slice(start, end)),
    };
  if (mark === "月") {
    const day = numeralAt(text, end + 1);
    const dated = day !== undefined && /[日号]/.test(text.charAt(day.end));
    return {
      type: dated ? "date" : "month",
      end: dated ? day.end + 1 : end + 1,
      quantity: exact(n.value, null, text.slice(start, end)),
    };
  }
  const upper = inSet(unitAt(text, end), until) && bound === undefined ? numeralAt(text, end + 1) : undefined;
  // 10至15件
  if (upper && upper.value > n.value) {
    const counted = measureBehind(text, upper.end);
    const span = { min: n.value, max: upper.value };
    if (counted === "个" && isTime(text, upper.end + 1)) return other(text, start, upper.end + 1);
    if (counted !== undefined && !counted.endsWith("元"))
      return {
        type: "quantity",
        end: upper.end + counted.length,
        quantity: figure(span, counted, text.slice(start, upper.end)),
      };
  }
  const unit = measureAt(text, end);
  if (unit === undefined) {
    if (inSet(mark.charCodeAt(0), notCounted)) return other(text, start, end + 1);
    return {
      type: "number",
      end,
      quantity: figure(rangeOf(scaled, bound, true), null, text.slice(start, end)),
    };
  }
  end += unit.length;
  if (unit === "个" && text.startsWith("百分点", end)) {
    end += 3;
    return { type: "quantity", end, quantity: figure(rangeOf(scaled, bound, false), points, text.slice(start, end)) };
  }
  if (unit === "个" && isTime(text, end)) return other(text, start, end);
  const late = boundBehind(text, end);
  if (late !== undefined && late.length > 1) {
    bound ??= after[late];
    end += late.length;
  }
  return {
    type: "quantity",
    end,
    quantity: figure(rangeOf(scaled, bound, !unit.endsWith("元")), unit, text.slice(start, end)),
  };
}
