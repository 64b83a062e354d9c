/** A sentence as tokens: figures, known words with their sense, marks, and gaps of anything else. */
import type { Figure } from "./claim.js";
import { codeSetOf } from "./code-set.js";
import { opening, quantityAt } from "./quantity.js";
import type { Sentence } from "./text.js";
import { type Found, type Meaning, meaningOf, type Trie } from "./trie.js";

export interface Place {
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}
export type Token = Place &
  (
    | { readonly type: "quantity"; readonly quantity: Figure }
    | { readonly type: "percent"; readonly quantity: Figure }
    | { readonly type: "number"; readonly quantity: Figure }
    | { readonly type: "year"; readonly year: number }
    | { readonly type: "month"; readonly from: number; readonly to: number }
    /** `title`: 《…》, whose words say nothing of the sentence. */
    | { readonly type: "date" | "figure" | "title" }
    | ({ readonly type: "word"; readonly word: string } & Meaning)
    | { readonly type: "mark"; readonly mark: string }
    | { readonly type: "gap"; readonly text: string }
  );

const quotes = codeSetOf('“”"「」');
const marks = codeSetOf("，、；：（）");
/** Before a number: it is an ordinal, a distributive or part of a name, and counts nothing. */
const notCounting = codeSetOf("第每逐任某同");
const notNumber =
  /^(?:一是|二是|三是|四是|五是|一方面|一般|一定|一些|一直|一律|一并|一旦|一同|一站|一体|一致|统一|一步|一年来|一季度|二季度|三季度|四季度|两微一端|三安全|一网|一事一|一次性|一对一|一把手|一岗|一张网|一网|一级|三审三校|一起)/;
const chineseDigits = codeSetOf("零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖");
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const wholeYear = /^1月?(?:1日)?[至到—\-~－–]+12月(?:31日|底|末)?/;
const openTitle = "《".charCodeAt(0);
const longestTitle = 80;
const thisYear = meaningOf("time:this");
/** 三个渠道共计, 两类合计: how many things a total is of; no figure of its own. */
const ofSeveral =
  /^[两二三四五六七八九十\d]{1,2}(?:[大个]?(?:渠道|平台|方面|部分|类别|方式|途径|类|项|种|者|笔|家单位|个单位|级))(?=(?:信息|数量)?(?:合计|共计|总计|一共|总共|共|相加|累计|之和|加总|加起来|组成|构成))/;
const several = meaningOf("fn:several");
const months = /^(\d{1,2})月?[至到—\-~－–]+(\d{1,2})月(?!\d)/;
const yearEnd = /^(?:截至|截止|至)?12月(?:31日|底|末)/;

export function tokenise(text: string, sentence: Sentence, trie: Trie): Token[] {
  const tokens: Token[] = [];
  let gap = -1;
  const flush = (end: number) => {
    if (gap >= 0) {
      // 实现“零申请”: quotation marks say nothing of their own.
      let [from, to] = [gap, end];
      while (from < to && quotes[text.charCodeAt(from)]) from++;
      while (to > from && quotes[text.charCodeAt(to - 1)]) to--;
      if (from < to) tokens.push({ type: "gap", start: from, end: to, text: text.slice(from, to) });
    }
    gap = -1;
  };
  let i = sentence.start;
  while (i < sentence.end) {
    const code = text.charCodeAt(i);
    const begins = trie.begins[code] || opening[code] || marks[code] || code === openTitle;
    const token = begins ? tokenAt(text, i, sentence, trie) : undefined;
    if (!token) {
      if (gap < 0) gap = i;
      i++;
      continue;
    }
    flush(i);
    tokens.push(token);
    i = token.end;
  }
  flush(sentence.end);
  return tokens;
}

function tokenAt(text: string, i: number, sentence: Sentence, trie: Trie): Token | undefined {
  const code = text.charCodeAt(i);
  if (code === openTitle) {
    const end = text.indexOf("》", i);
    if (end > 0 && end < Math.min(sentence.end, i + longestTitle)) return { type: "title", start: i, end: end + 1 };
  }
  if (marks[code]) return { type: "mark", start: i, end: i + 1, mark: text.charAt(i) };
  if (!opening[code]) {
    const plainly = trie.match(text, i);
    return plainly && wordToken(i, plainly);
  }
  const c = text.charAt(i);
  const ahead = text.slice(i, i + 16);
  const digit = isDigit(code);
  if (c === "1") {
    const whole = wholeYear.exec(ahead) ?? yearEnd.exec(ahead);
    if (whole) return { type: "word", start: i, end: i + whole[0].length, word: whole[0], ...thisYear };
  }
  const range = digit ? months.exec(ahead) : null;
  if (range) return { type: "month", start: i, end: i + range[0].length, from: Number(range[1]), to: Number(range[2]) };
  const looksChinese = chineseDigits[code] === 1;
  const count = looksChinese || digit ? ofSeveral.exec(ahead) : null;
  if (count) return { type: "word", start: i, end: i + count[0].length, word: count[0], ...several };
  const word = trie.match(text, i);
  if (looksChinese && notNumber.test(ahead) && !/^一起(?:政府|信息|申请|行政|依申请)/.test(ahead)) {
    return word && wordToken(i, word);
  }
  const scanned = quantityAt(text, i);
  if (scanned && scanned.end <= sentence.end && (!word || scanned.end >= i + word.word.length || digit)) {
    const start = i;
    const { end, quantity } = scanned;
    const counting = !notCounting[text.charCodeAt(i - 1)];
    switch (scanned.type) {
      case "quantity":
      case "percent":
        return counting ? { type: scanned.type, start, end, quantity } : { type: "figure", start, end };
      case "number":
        if (looksChinese && scanned.end - i === 1 && c !== "零") return word && wordToken(i, word);
        return counting ? { type: "number", start, end, quantity } : { type: "figure", start, end };
      case "year":
        return { type: "year", start, end, year: quantity.min };
      case "month":
        return { type: "month", start, end, from: quantity.min, to: quantity.min };
      case "date":
        return { type: "date", start, end };
      default:
        return { type: "figure", start, end };
    }
  }
  return word && wordToken(i, word);
}

const wordToken = (start: number, { word, meaning }: Found): Token => ({
  type: "word",
  start,
  end: start + word.length,
  word,
  sense: meaning.sense,
  kind: meaning.kind,
  value: meaning.value,
});
