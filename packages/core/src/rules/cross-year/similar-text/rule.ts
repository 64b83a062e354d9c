import { defineRule } from "../../../check/rule.js";
import { proseOf } from "../../../claims/index.js";
import type { Prose, ProseParagraph } from "../../../claims/prose.js";
import { yearBefore } from "../../shared/previous.js";
import { folded } from "../../shared/text.js";

const shortest = 12;
const least = 200;
/** Share of the characters that stand, figures aside, word for word in last year's report. */
const most = 0.8;

/** Sentences long enough to mean something, with their figures taken out. */
const sentences = (paragraphs: readonly ProseParagraph[]): string[] =>
  paragraphs
    .filter(({ kind }) => kind !== "heading")
    .flatMap(({ text }) => text.split(/[。；;！？]/))
    .map((sentence) => folded(sentence).replace(/\d+/g, "0"))
    .filter((sentence) => sentence.length >= shortest);

const of = (prose: Prose, section: string): ProseParagraph[] =>
  prose.paragraphs.filter((paragraph) => paragraph.section === section);

const length = (texts: readonly string[]): number => texts.reduce((total, text) => total + text.length, 0);

export const rule = defineRule({
  id: "cross-year/similar-text",
  severity: "warning",
  codes: ["Y08", "Y09"],
  basis: "notice",
  title: { "zh-CN": "文字与上年报告不雷同", en: "the text is not last year's" },
  source: { "zh-CN": "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责", en: "notice of 2021: no copied content" },
  messages: {
    similar: {
      "zh-CN": "“{section}”有{share}%的文字与上年报告相同，请核实是否沿用旧文",
      en: "{share}% of “{section}” is word for word last year's",
    },
  },
  needs: ["previous"],
  recommended: true,
  *check(context) {
    const previous = yearBefore(context);
    if (!previous) return;
    const before = proseOf(previous);
    for (const { id, label, table } of context.edition.sections) {
      if (table || id === context.edition.sections.at(-1)?.id) continue;
      const own = sentences(of(context.prose, id));
      const old = new Set(sentences(of(before, id)));
      const all = length(own);
      if (all < least / (id === context.edition.sections[0]?.id ? 1 : 4)) continue;
      const share = length(own.filter((sentence) => old.has(sentence))) / all;
      if (share < most) continue;
      yield { messageId: "similar", data: { section: label, share: Math.round(share * 100) }, verdict: "review" };
    }
  },
});
