/** A number with what makes it exact or approximate, its measure word, or its percent sign. */
import type { Figure } from "./claim.js";
import { codeSetOf } from "./code-set.js";
import { type Numeral, numeralAt, stepOf } from "./numerals.js";
import { type Trie, trieOf } from "./trie.js";

/** Behind 个, times that are counted and no things. */
const notThings = /^(?:工作日|自然日|日|月|小时|星期|季度|年度)/;

/** The unit of a difference of percentages. */
export const points = "个百分点";

export const measures = [
  "件（次）",
  "件（起）",
  "起（件）",
  "人（次）",
  "人次",
  "件次",
  "件",
  "起",
  "宗",
  "份",
  "个",
  "条",
  "项",
  "例",
  "次",
  "篇",
  "场",
  "期",
  "期次",
  "人",
  "名",
  "家",
  "部",
  "批",
  "封",
  "笔",
  "桩",
  "单",
  "处",
  "册",
  "张",
  "幅",
  "套",
  "则",
  "户",
  "通",
  "台",
  "门",
  "场次",
  "亿元",
  "万元",
  "千元",
  "元",
];
const before: { readonly [word: string]: Bound } = {
  大约: "about",
  约: "about",
  近: "nearly",
  将近: "nearly",
  接近: "nearly",
  超过: "above",
  超: "above",
  逾: "above",
  多于: "above",
  突破: "above",
  不足: "below",
  不到: "below",
  少于: "below",
  低于: "below",
  不少于: "atLeast",
  至少: "atLeast",
  不低于: "atLeast",
  不超过: "atMost",
  至多: "atMost",
  最多: "atMost",
  高于: "above",
  大于: "above",
};
const after: { readonly [word: string]: Bound } = {
  余: "over",
  多: "over",
  左右: "about",
  上下: "about",
  以上: "atLeast",
  以下: "atMost",
  以内: "atMost",
  之内: "atMost",
};
type Bound = "about" | "nearly" | "above" | "below" | "over" | "atLeast" | "atMost";

const about = (value: number) => Math.max(1, value * 0.15);

function rangeOf(n: Numeral, bound: Bound | undefined, whole: boolean): { min: number; max: number } {
  const { value } = n;
  if (n.upTo !== undefined) return { min: value, max: n.upTo };
  const next = whole ? 1 : n.step / 10;
  switch (bound) {
    case "about":
      return { min: value - about(value), max: value + about(value) };
    case "nearly":
      return { min: value - about(value), max: value };
    case "above":
      return { min: value + next, max: Number.POSITIVE_INFINITY };
    case "below":
      return { min: 0, max: value - next };
    case "atLeast":
      return { min: value, max: Number.POSITIVE_INFINITY };
    case "atMost":
      return { min: 0, max: value };
    case "over": {
      const step = n.scaled ? n.step : n.chinese || stepOf(value) > 1 ? stepOf(value) : 10;
      return { min: value, max: value + step - next };
    }
    default:
      if (n.scaled && n.step > 1) return { min: value - n.step / 2, max: value + n.step / 2 };
      return { min: value, max: value };
  }
}

const wordsOf = (list: readonly string[]): Trie => trieOf(list.map((word) => [word, ""]));
const wordAt = (words: Trie, text: string, at: number): string | undefined => words.match(text, at)?.word;
const prefixes = wordsOf(Object.keys(before));
const suffixes = wordsOf(Object.keys(after));
const units = wordsOf(measures);
const halves = wordsOf(["半数", "一半"]);

export interface Scanned {
  readonly type: "quantity" | "percent" | "number" | "year" | "month" | "date" | "other";
  readonly end: number;
  readonly quantity: Figure;
}

const vague = codeSetOf("上数几");

/** 上百件 is a hundred and more, 数十件 and 几十件 are from two to nine tens. */
function vagueAt(text: string, i: number): { from: number; numeral: Numeral } | undefined {
  if (!vague[text.charCodeAt(i)] || !/[十百千万]/.test(text.charAt(i + 1))) return undefined;
  const numeral = numeralAt(text, i + 1);
  if (!numeral) return undefined;
  const { value } = numeral;
  const range =
    text.charAt(i) === "上" ? { value, upTo: Number.POSITIVE_INFINITY } : { value: 2 * value, upTo: 10 * value - 1 };
  return { from: i + 1, numeral: { ...numeral, ...range } };
}

/** 三分之二, 半数, 一半: per cent that words tell; they are never exact. */
function fractionAt(text: string, i: number): { percent: number; end: number } | undefined {
  const half = wordAt(halves, text, i);
  if (half !== undefined) return { percent: 50, end: i + half.length };
  const of = text.startsWith("分之", i + 1) ? i + 1 : i + 2;
  if (!text.startsWith("分之", of) || text.charAt(i) === "百") return undefined;
  const whole = numeralAt(text, i);
  const part = numeralAt(text, of + 2);
  if (!whole || !part || whole.end !== of || !(part.value < whole.value)) return undefined;
  return { percent: (100 * part.value) / whole.value, end: part.end };
}

const halfway = codeSetOf("过半一");

function fraction(text: string, start: number, from: number, prefix: Bound | undefined): Scanned | undefined {
  if (!halfway[text.charCodeAt(from)] && text.charAt(from + 1) !== "分" && text.charAt(from + 2) !== "分")
    return undefined;
  const most = text.startsWith("过半", from);
  const i = most && text.charAt(from + 2) === "数" ? from + 1 : from;
  const found = most && i === from ? { percent: 50, end: from + 2 } : fractionAt(text, i);
  if (!found) return undefined;
  if (most) prefix ??= "above";
  const late = wordAt(suffixes, text, found.end);
  const bound = prefix ?? (late === undefined ? undefined : after[late]);
  const end = found.end + (late?.length ?? 0);
  const { percent } = found;
  const { min, max } = bound
    ? rangeOf({ value: percent, end, step: 1, scaled: false, chinese: true }, bound, false)
    : { min: percent - 5, max: percent + 5 };
  return { type: "percent", end, quantity: figure({ min, max }, "%", text.slice(start, end)) };
}

const until = codeSetOf("至到—–~～-");
/** 3日, 5楼: what such a sign stands behind counts nothing. */
const notCounted = codeSetOf("日号时点分秒楼室栋路弄度级季");

/** What a figure, or what stands before one, can begin with: most places of a text are none of it, and are passed at once. */
export const openings = [
  ..."0123456789零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟上数几半过",
  ...Object.keys(before),
];
export const opening = codeSetOf(openings);

/** What begins at `start` if it is a number or an approximation word with a number behind it. */
export function quantityAt(text: string, start: number): Scanned | undefined {
  if (!opening[text.charCodeAt(start)]) return undefined;
  const prefix = wordAt(prefixes, text, start);
  let i = start + (prefix === undefined ? 0 : prefix.length);
  const told = fraction(text, start, i, prefix === undefined ? undefined : before[prefix]);
  if (told) return told;
  const hundredth = text.startsWith("百分之", i);
  if (hundredth) i += 3;
  const vague = vagueAt(text, i);
  if (vague) i = vague.from;
  const n = vague ? vague.numeral : numeralAt(text, i);
  if (!n || Number.isNaN(n.value)) return n && prefix === undefined ? other(text, start, n.end) : undefined;
  let end = n.end;
  let scaled: Numeral = n;
  let bound: Bound | undefined = prefix ? before[prefix] : undefined;
  const loose = wordAt(suffixes, text, end);
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
    const late = wordAt(suffixes, text, end);
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
          : base;
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
  const upper = until[text.charCodeAt(end)] && bound === undefined ? numeralAt(text, end + 1) : undefined;
  // 10至15件
  if (upper && upper.value > n.value) {
    const counted = wordAt(units, text, upper.end);
    const span = { min: n.value, max: upper.value };
    if (counted === "个" && notThings.test(text.slice(upper.end + 1, upper.end + 4)))
      return other(text, start, upper.end + 1);
    if (counted !== undefined && !counted.endsWith("元"))
      return {
        type: "quantity",
        end: upper.end + counted.length,
        quantity: figure(span, counted, text.slice(start, upper.end)),
      };
  }
  const unit = measureAt(text, end);
  if (unit === undefined) {
    if (notCounted[mark.charCodeAt(0)]) return other(text, start, end + 1);
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
  if (unit === "个" && notThings.test(text.slice(end, end + 3))) return other(text, start, end);
  const late = wordAt(suffixes, text, end);
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

// Field by field: a spread with more behind it takes a hundred times as long, and a text has many figures.
const figure = ({ min, max }: Pick<Figure, "min" | "max">, unit: string | null, text: string): Figure => ({
  min,
  max,
  unit,
  text,
});

/** 九成五: per cent to the unit, as exact as such a word is. */
function tenth(text: string, start: number, end: number, value: number, bound: Bound | undefined): Scanned {
  const numeral = { value, end, step: 1, scaled: false, chinese: true };
  const range = bound === undefined ? { min: value - 1, max: value + 1 } : rangeOf(numeral, bound, false);
  return { type: "percent", end, quantity: figure(range, "%", text.slice(start, end)) };
}

/** 2倍, 一番: per cent; nobody tells them more exactly than to a tenth. */
function multiple(text: string, start: number, from: number, times: number, bound: Bound | undefined): Scanned {
  const late = wordAt(suffixes, text, from);
  const end = from + (late?.length ?? 0);
  const loose = bound ?? (late === undefined ? undefined : after[late]);
  const percent = 100 * times;
  const range: { min: number; max: number } =
    loose === undefined
      ? { min: percent * 0.9, max: percent * 1.1 }
      : rangeOf({ value: percent, end, step: 100, scaled: false, chinese: true }, loose, false);
  return { type: "percent", end, quantity: figure(range, "倍", text.slice(start, end)) };
}

/** 三部分, 五部门 count no 部, 五单位 no 单. */
function measureAt(text: string, at: number): string | undefined {
  const unit = wordAt(units, text, at);
  const next = text.charAt(at + 1);
  if (unit === "单" && /[位项独个一]/.test(next)) return undefined;
  return unit === "部" && /[分门委队]/.test(next) ? undefined : unit;
}

const exact = (value: number, unit: string | null, text: string): Figure => ({ min: value, max: value, unit, text });
const other = (text: string, start: number, end: number): Scanned => ({
  type: "other",
  end,
  quantity: exact(Number.NaN, null, text.slice(start, end)),
});
