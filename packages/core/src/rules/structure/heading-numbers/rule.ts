import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { passage } from "../../shared/passages.js";
import { smallNumber } from "../../shared/text.js";

interface Numbered {
  readonly paragraph: ProseParagraph;
  readonly printed: string;
  readonly start: number;
  readonly value: number;
}

const bracketed = /^\s*([（(]([一二三四五六七八九十]{1,3})[）)])/;

function numbered(paragraph: ProseParagraph): Numbered | undefined {
  const match = bracketed.exec(paragraph.text);
  const value = match ? smallNumber(match[2] ?? "") : undefined;
  if (!match || value === undefined) return undefined;
  const printed = match[1] ?? "";
  return { paragraph, printed, start: match[0].length - printed.length, value };
}

const inSameSection = (a: ProseParagraph, b: ProseParagraph): boolean =>
  a.section === b.section && a.sectionTitle === b.sectionTitle;

export const entry: CatalogueEntry = {
  codes: ["S16", "T04"],
  source: { "zh-CN": "由序号的用途推得；序号形式见GB/T 9704", en: "follows from what numbers are for" },
};

export const rule = defineRule({
  id: "structure/heading-numbers",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "层次序号连续、不重复", en: "numbers of headings run on" },
  messages: {
    gap: {
      "zh-CN": "序号{before}之后为{printed}，缺少中间的序号",
      en: "{printed} follows {before}: a number is missing",
    },
    repeated: {
      "zh-CN": "序号{printed}重复或倒退（前一个为{before}）",
      en: "{printed} after {before}: repeated or going back",
    },
    first: { "zh-CN": "第一个序号为{printed}", en: "the first number is {printed}" },
  },
  recommended: true,
  *check({ prose }) {
    let before: Numbered | undefined;
    for (const paragraph of prose.paragraphs) {
      const here = numbered(paragraph);
      if (!here) continue;
      if (before && !inSameSection(before.paragraph, paragraph)) before = undefined;
      const expected = (before?.value ?? 0) + 1;
      if (here.value !== expected && here.value !== 1) {
        const { printed } = here;
        const evidence = [passage(paragraph, here.start, here.start + printed.length)];
        if (!before) yield { messageId: "first", data: { printed }, evidence };
        else if (here.value > expected) yield { messageId: "gap", data: { before: before.printed, printed }, evidence };
        else yield { messageId: "repeated", data: { before: before.printed, printed }, evidence };
      }
      before = here;
    }
  },
});
