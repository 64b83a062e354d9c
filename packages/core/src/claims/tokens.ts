/** A sentence as tokens: figures, known words with their sense, marks, and gaps of anything else. */
import type { Figure } from "./claim.js";
import { codeSetOf, inSet, unitAt } from "./code-set.js";
import { opening, openings, quantityAt } from "./quantity.js";
import type { Sentence } from "./text.js";
import { type Found, kept, type Meaning, meaningOf, type Trie, trieOf, wordAt } from "./trie.js";

export interface Place {
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}
/** Of what is no word the kind is the type, and there is neither value nor word. */
export interface NoWord<T extends string> {
  readonly type: T;
  readonly kind: T;
  readonly value: "";
  readonly word: "";
}
export interface Months {
  readonly from: number;
  readonly to: number;
}
export type Token = Place &
  (
    | (NoWord<"quantity"> & { readonly quantity: Figure })
    | (NoWord<"percent"> & { readonly quantity: Figure })
    | (NoWord<"number"> & { readonly quantity: Figure })
    | (NoWord<"year"> & { readonly year: number })
    | (NoWord<"month"> & { readonly months: Months })
    | NoWord<"date">
    | NoWord<"figure">
    /** The number of an item of a list: 1.公开的类别, 2、公开的数量. */
    | NoWord<"item">
    /** 《…》, whose words say nothing of the sentence. */
    | NoWord<"title">
    | ({ readonly type: "word"; readonly word: string } & Meaning)
    | (NoWord<"mark"> & { readonly text: string })
    | (NoWord<"gap"> & { readonly text: string })
  );

/** Behind the number of an item, which counts nothing. */
const numbers = codeSetOf(".、");
const quotes = codeSetOf('“”"「」');
const markSigns = "，、；：（）";
const marks = codeSetOf(markSigns);
const signs: ReadonlyMap<number, string> = new Map([...markSigns].map((sign) => [sign.charCodeAt(0), kept(sign)]));
/** Before a number: it is an ordinal, a distributive or part of a name, and counts nothing. */
const notCounting = codeSetOf("第每逐任某同");
const notNumber = trieOf(
  "一是 二是 三是 四是 五是 一方面 一般 一定 一些 一直 一律 一并 一旦 一同 一站 一体 一致 一步 一年来 一季度 二季度 三季度 四季度 两微一端 三安全 一网 一事一 一次性 一对一 一把手 一岗 一张网 一级 三审三校 一起"
    .split(" ")
    .map((word) => [word, ""]),
);
const chineseDigits = codeSetOf("零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖");
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const openTitle = "《";
const titleCode = openTitle.charCodeAt(0);
const longestTitle = 80;
/** Each pattern is tried only where what is next to the figure may be its own: of most figures one look tells. */
const toward = codeSetOf("至到—-~－–");
const wholeYear = /^1月?(?:1日)?[至到—\-~－–]+12月(?:31日|底|末)?/;
const yearEnds = /^(?:(?:截至|截止|至)?12月(?:31日|底|末)|1月1日)/;
const behindOne = codeSetOf("12月至到—-~－–");
const thisYear = meaningOf("time:this");
/** 三个渠道共计, 两类合计: how many things a total is of; no figure of its own. */
const ofSeveral =
  /^[两二三四五六七八九十\d]{1,2}[大个类种项]?(?:数据|数字|指标)|^[两二三四五六七八九十\d]{1,2}(?:[大个类种项]?(?:渠道|平台|方面|部分|类别|方式|途径|类|项|种|者|笔|家单位|个单位|级|年))(?=(?:信息|数量)?(?:合计|共计|总计|一共|总共|共|相加|累计|之和|加总|加起来|组成|构成|分别|依次|占|约占|共占))/;
const severalThings = codeSetOf("大个渠平方部类途项种者笔家级年");
const several = meaningOf("fn:several");
const months = /^(\d{1,2})月?[至到—\-~－–]+(\d{1,2})月(?!\d)/;

/** 1至3季度, 1-2季度; 1至4季度 is all of the year. */
const quarters = /^[1-3][至到—\-~－–]+[23]季度/;

/** The words that are known, and all else that a token other than a gap begins with. */
export const wordsOf = (words: Iterable<readonly [string, string]>): Trie =>
  trieOf(words, [...openings, ...markSigns, openTitle]);

export function tokenise(text: string, sentence: Sentence, trie: Trie): Token[] {
  const tokens: Token[] = [];
  let gap = sentence.start;
  let i = gap;
  while (i < sentence.end) {
    const root = trie.root(text.charCodeAt(i));
    const token = root === 0 ? undefined : tokenAt(text, i, sentence, trie, root);
    if (!token || token.kind === "gap") {
      i = token?.end ?? i + 1;
      continue;
    }
    if (gap < i) addGap(tokens, text, gap, i);
    tokens.push(token);
    i = token.end;
    gap = i;
  }
  if (gap < i) addGap(tokens, text, gap, i);
  return tokens;
}

/** 实现“零申请”: quotation marks say nothing of their own. */
function addGap(tokens: Token[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && inSet(text.charCodeAt(from), quotes)) from++;
  while (to > from && inSet(text.charCodeAt(to - 1), quotes)) to--;
  if (from < to) tokens.push(gapToken(from, to, text.slice(from, to)));
}

/** @param root of the trie, for the unit at `i` */
function tokenAt(text: string, i: number, sentence: Sentence, trie: Trie, root: number): Token | undefined {
  const code = text.charCodeAt(i);
  const sign = inSet(code, marks) ? signs.get(code) : undefined;
  if (sign !== undefined) return markToken(i, sign);
  if (code === titleCode) {
    const end = text.indexOf("》", i);
    if (end > 0 && end < Math.min(sentence.end, i + longestTitle)) return plainToken("title", i, end + 1);
  }
  // 转2025年继续办理
  if (code === onward && /^2\d{3}年/.test(text.slice(i + 1, i + 6))) return wordToken(i, carriedTo);
  const word = trie.match(text, i, root);
  if (!inSet(code, opening)) return word && wordToken(i, word);
  const digit = isDigit(code);
  const looksChinese = inSet(code, chineseDigits);
  const known = digit || looksChinese ? knownFigure(text, i, code) : undefined;
  if (known) return known;
  if (
    looksChinese &&
    wordAt(notNumber, text, i) !== undefined &&
    !/^一起(?:政府|信息|申请|行政|依申请)/.test(text.slice(i, i + 5))
  )
    return word && wordToken(i, word);
  const scanned = quantityAt(text, i);
  if (!scanned || scanned.end > sentence.end || (word && !digit && scanned.end < i + word.word.length))
    return word && wordToken(i, word);
  const { type, end, quantity } = scanned;
  // 1.新收47件；2.结转5件; 三、办结49件；四、结转3件
  const begins = i === sentence.start || text.charAt(i - 1) === "；";
  if (type === "number" && begins && inSet(unitAt(text, end), numbers)) return plainToken("item", i, end + 1);
  // A digit of hanzi alone, such as 一, is a number only where it counts something.
  if (type === "number" && looksChinese && end - i === 1 && code !== zero) return word && wordToken(i, word);
  if (text.charAt(end) === "月" && text.charAt(end - 1) === "个") return monthsToken(text, i, end + 1);
  switch (type) {
    case "quantity":
    case "percent":
    case "number":
      return inSet(unitAt(text, i - 1), notCounting)
        ? plainToken("figure", i, end)
        : figureToken(type, i, end, quantity);
    case "year":
      return yearToken(i, end, quantity.min);
    case "month":
      return monthToken(i, end, quantity.min, quantity.min);
    default:
      return plainToken(type === "date" ? "date" : "figure", i, end);
  }
}

const inMonths = meaningOf("time:within");
/** 有五个月没有收到申请 is of a part of the year; 3个月内 is of no time in it. */
const monthsToken = (text: string, start: number, end: number): Token =>
  /^(?:没有|未|无|均|各|共|收|受)/.test(text.slice(end, end + 2))
    ? wordToken(start, { word: text.slice(start, end), meaning: inMonths })
    : plainToken("figure", start, end);

const onward = "转".charCodeAt(0);
const carriedTo: Found = { word: "转", meaning: meaningOf("role:carry") };
const zero = "零".charCodeAt(0);

const ahead = (text: string, i: number): string => text.slice(i, i + 16);

/** Figures that count nothing and are read as a whole: 1至12月, 3—5月, 三个渠道. */
function knownFigure(text: string, i: number, code: number): Token | undefined {
  const next = unitAt(text, i + 1);
  const then = unitAt(text, i + 2);
  if (code === 0x31 && inSet(next, behindOne)) {
    const whole = wholeYear.exec(ahead(text, i)) ?? yearEnds.exec(ahead(text, i));
    if (whole) return wordToken(i, { word: whole[0], meaning: thisYear });
  }
  const span = inSet(next, toward) ? quarters.exec(ahead(text, i)) : null;
  if (span) return wordToken(i, { word: span[0], meaning: inMonths });
  const range =
    inSet(next, toward) || inSet(then, toward) || inSet(unitAt(text, i + 3), toward)
      ? months.exec(ahead(text, i))
      : null;
  if (range) return monthToken(i, i + range[0].length, Number(range[1]), Number(range[2]));
  const count = inSet(next, severalThings) || inSet(then, severalThings) ? ofSeveral.exec(ahead(text, i)) : null;
  return count ? wordToken(i, { word: count[0], meaning: several }) : undefined;
}

// Tokens are made here alone, and all in one shape: an engine is soon done with reading a field that lies where it lay.
function tokenOf(
  type: Token["type"],
  { kind, value }: Meaning,
  start: number,
  end: number,
  word: string,
  text: string,
  quantity: Figure | undefined,
  year: number,
  months: Months | undefined,
): Token {
  return { type, kind, value, start, end, word, text, quantity, year, months } as Token;
}
const wordToken = (start: number, { word, meaning }: Found): Token =>
  tokenOf("word", meaning, start, start + word.length, word, "", undefined, 0, undefined);
const [isGap, isMark, isYear, isMonth] = [meaningOf("gap"), meaningOf("mark"), meaningOf("year"), meaningOf("month")];
const gapToken = (start: number, end: number, text: string): Token =>
  tokenOf("gap", isGap, start, end, "", text, undefined, 0, undefined);
const markToken = (start: number, text: string): Token =>
  tokenOf("mark", isMark, start, start + 1, "", text, undefined, 0, undefined);
const figures = { quantity: meaningOf("quantity"), percent: meaningOf("percent"), number: meaningOf("number") };
const figureToken = (type: keyof typeof figures, start: number, end: number, quantity: Figure): Token =>
  tokenOf(type, figures[type], start, end, "", "", quantity, 0, undefined);
const others = {
  date: meaningOf("date"),
  figure: meaningOf("figure"),
  title: meaningOf("title"),
  item: meaningOf("item"),
};
const plainToken = (type: keyof typeof others, start: number, end: number): Token =>
  tokenOf(type, others[type], start, end, "", "", undefined, 0, undefined);
const yearToken = (start: number, end: number, year: number): Token =>
  tokenOf("year", isYear, start, end, "", "", undefined, year, undefined);
const monthToken = (start: number, end: number, from: number, to: number): Token =>
  tokenOf("month", isMonth, start, end, "", "", undefined, 0, { from, to });

/** Words, and more words behind them: most often there are none of the one or of the other. */
export function together(words: readonly Token[], more: readonly Token[]): readonly Token[] {
  if (more.length === 0) return words;
  return words.length === 0 ? more : [...words, ...more];
}
