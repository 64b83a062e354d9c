import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { within } from "../../../likeness.js";
import { passage } from "../../shared/passages.js";
import { folded, foldedLabel } from "../../shared/text.js";

export const entry: CatalogueEntry = {
  codes: ["S13"],
  source: {
    "zh-CN": "国办公开办函〔2021〕30号：“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障”",
    en: "notice of 2021: the general section mainly comprises five aspects",
  },
};

const longest = 24;
/** （三）政府信息规范管理情况: the aspect's words with one between them. */
const says = (heading: string, words: string): boolean =>
  words.length > 4 && heading.length <= words.length + 9 && within(words, heading);

const ordinals = "一二三四五";
/** （三）强化管理 for 政府信息管理, the third: in words of its own, but one of the label's last two, and in its place. */
const inOwnWords = (heading: string, label: string, at: number): boolean =>
  heading.charAt(1) === ordinals[at] && [label.slice(-4, -2), label.slice(-2)].some((word) => heading.includes(word));

const heading = /^\s*[（(][一二三四五六七八九][）)][^。；，]{2,20}$/;
/** （三）政府信息管理 right above （四）: a heading and nothing that it heads. */
function* emptyAspects(own: readonly ProseParagraph[]) {
  for (const [i, here] of own.entries()) {
    const next = own[i + 1];
    if (!next || !heading.test(here.text) || !heading.test(next.text)) continue;
    const evidence = [passage(here, 0, here.text.length)];
    yield { messageId: "empty" as const, data: { heading: here.text.trim() }, evidence, verdict: "review" as const };
  }
}

export const rule = defineRule({
  id: "structure/aspects",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "总体情况写到五个方面", en: "the general section speaks of its five aspects" },
  messages: {
    empty: { "zh-CN": "“{heading}”下没有内容", en: "nothing stands below “{heading}”" },
    missing: {
      "zh-CN": "“{section}”未见{aspects}方面的内容，请核实",
      en: "“{section}” does not seem to speak of {aspects}",
    },
  },
  recommended: true,
  *check({ report, edition, prose }) {
    for (const section of edition.sections) {
      if (!section.aspects || !report.sections.some(({ id }) => id === section.id)) continue;
      const own = prose.paragraphs.filter((paragraph) => paragraph.section === section.id);
      const printed = own.map((paragraph) => paragraph.text).join("\n");
      yield* emptyAspects(own);
      let text: string | undefined;
      let headings: readonly string[] | undefined;
      const lacking = section.aspects.filter(({ label, variants = [] }, at) => {
        const words = [label, ...variants].map(foldedLabel);
        // Labels are hanzi alone: what stands as printed need not be sought in another width.
        if (words.some((word) => printed.includes(word))) return false;
        text ??= folded(printed);
        const plain = text;
        if (words.some((word) => plain.includes(word))) return false;
        headings ??= own.map((paragraph) => folded(paragraph.text)).filter((line) => line.length < longest);
        if (headings.some((heading) => words.some((word) => says(heading, word)))) return false;
        return !own.some(({ text }) => inOwnWords(/^[^。]{0,24}/.exec(text.trimStart())?.[0] ?? "", label, at));
      });
      if (lacking.length === 0 || text === "") continue;
      const aspects = lacking.map(({ label }) => `“${label}”`).join("");
      // Before the notice named them, most reports spoke of all five all the same.
      const severity = lacking.some(({ basis }) => basis === "notice") ? "warning" : "info";
      yield { messageId: "missing", data: { section: section.label, aspects }, verdict: "review", severity };
    }
  },
});
