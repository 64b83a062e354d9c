import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { codeSetOf } from "../../../claims/code-set.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { singleMark } from "../../shared/fixes.js";
import { find, passage } from "../../shared/passages.js";

const closing: { readonly [open: string]: string } = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〔": "〕",
  "【": "】",
  "（": "）",
};
const openOf = new Map(Object.entries(closing).map(([open, close]) => [close, open]));
/** Half-width brackets pair with full-width ones: mixing them is another matter. */
const unify: { readonly [mark: string]: string } = { "(": "（", ")": "）" };
/** 1） and a） are numbers of a list, not brackets left open. */
const isListMark = (text: string, at: number): boolean =>
  /[0-9a-zA-Z①-⑳一二三四五六七八九十]$/.test(text.slice(Math.max(0, at - 1), at));

const paired = codeSetOf("“”‘’《》〔〕【】（）()");

/** Position of the first mark that has no partner, or `undefined`. */
function unpaired(text: string): number | undefined {
  const open: { mark: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!paired[text.charCodeAt(i)]) continue;
    const mark = unify[text[i] as string] ?? (text[i] as string);
    if (mark in closing) open.push({ mark, at: i });
    const opener = openOf.get(mark);
    if (!opener) continue;
    if (open.at(-1)?.mark === opener) open.pop();
    else if (!(mark === "）" && isListMark(text, i)) && !(mark === "’" && open.length === 0)) return i;
  }
  return open[0]?.at;
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
  messages: {
    doubled: { "zh-CN": "标点重复：“{quote}”", en: "mark doubled: “{quote}”" },
    unpaired: { "zh-CN": "标点“{mark}”没有成对：“{quote}”", en: "“{mark}” has no partner: “{quote}”" },
  },
  recommended: true,
  *check({ prose }) {
    for (const { match, paragraph } of find(
      prose,
      /[，,]{2,9}|[。]{2,9}|、{2,9}|[；;]{2,9}|：{2,9}|[，、；：][。，、；]/g,
      /[，,。、；;：]{2}/,
    )) {
      if (match[0] === "。。。" || match[0].length > 3) continue;
      const evidence = [atMark(paragraph, match.index)];
      const fixes = singleMark(paragraph, match.index, match.index + match[0].length);
      yield { messageId: "doubled", data: { quote: evidence[0]?.quote ?? "" }, evidence, fixes };
    }
    for (const paragraph of prose.paragraphs) {
      const at = unpaired(paragraph.text);
      if (at === undefined) continue;
      const evidence = [atMark(paragraph, at)];
      const data = { mark: paragraph.text[at] ?? "", quote: evidence[0]?.quote ?? "" };
      yield { messageId: "unpaired", data, evidence };
    }
  },
});
