import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { codeSetOf, inSet, unitAt } from "../../../claims/code-set.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { singleMark } from "../../shared/fixes.js";
import { find, passage } from "../../shared/passages.js";

const messages = {
  doubled: { "zh-CN": "标点重复：“{quote}”", en: "mark doubled: “{quote}”" },
  unpaired: { "zh-CN": "标点“{mark}”没有成对：“{quote}”", en: "“{mark}” has no partner: “{quote}”" },
} as const;

type Problem = RuleProblem<typeof messages>;

const marks = ["“”", "‘’", "《》", "〔〕", "【】", "（）"];
const openers = new Set(marks.map((pair) => unitAt(pair, 0)));
const openerOf = new Map(marks.map((pair) => [unitAt(pair, 1), unitAt(pair, 0)]));
/** Half-width brackets pair with full-width ones: mixing them is another matter. */
const unify = new Map(["(（", ")）"].map((pair) => [unitAt(pair, 0), unitAt(pair, 1)]));
const [bracket, quote] = [unitAt("）", 0), unitAt("’", 0)];
/** 1） and a） are numbers of a list, not brackets left open. */
const isListMark = (text: string, at: number): boolean =>
  /[0-9a-zA-Z①-⑳一二三四五六七八九十]$/.test(text.slice(Math.max(0, at - 1), at));

const paired = codeSetOf(`${marks.join("")}()`);
const markAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unify.get(unit) ?? unit;
};

/** Position of the first mark that has no partner, or `undefined`. */
function unpaired(text: string): number | undefined {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!inSet(unit, paired)) continue;
    const mark = markAt(text, i);
    const last = open.at(-1);
    if (openers.has(mark)) open.push(i);
    else if (last !== undefined && markAt(text, last) === openerOf.get(mark)) open.pop();
    else if (!(mark === bracket && isListMark(text, i)) && !(mark === quote && last === undefined)) return i;
  }
  return open[0];
}

const near = 6;
const atMark = (paragraph: ProseParagraph, at: number) =>
  passage(paragraph, Math.max(0, at - near), Math.min(paragraph.text.length, at + near + 1));

export const entry: CatalogueEntry = {
  codes: ["T06"],
  source: { "zh-CN": "GB/T 15834 标点符号用法", en: "GB/T 15834, use of punctuation marks" },
};

export const rule = defineRule({
  id: "wording/punctuation",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "标点成对、不重复", en: "marks are paired and not doubled" },
  messages,
  recommended: true,
  check({ prose }) {
    const problems: Problem[] = [];
    for (const { match, paragraph } of find(
      prose,
      /[，,]{2,9}|[。]{2,9}|、{2,9}|[；;]{2,9}|：{2,9}|[，、；：][。，、；]/g,
      /[，,。、；;：]{2}/,
    )) {
      if (match[0] === "。。。" || match[0].length > 3) continue;
      const evidence = [atMark(paragraph, match.index)];
      const fixes = singleMark(paragraph, match.index, match.index + match[0].length);
      problems.push({ messageId: "doubled", data: { quote: evidence[0]?.quote ?? "" }, evidence, fixes });
    }
    for (const paragraph of prose.paragraphs) {
      const at = unpaired(paragraph.text);
      if (at === undefined) continue;
      const evidence = [atMark(paragraph, at)];
      const data = { mark: paragraph.text[at] ?? "", quote: evidence[0]?.quote ?? "" };
      problems.push({ messageId: "unpaired", data, evidence });
    }
    return problems;
  },
});
