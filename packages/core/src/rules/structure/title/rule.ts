import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { folded, yearIn } from "../../shared/text.js";

const official = "政府信息公开工作年度报告";

export const entry: CatalogueEntry = {
  codes: ["S12"],
  source: { "zh-CN": "实践中的通行写法", en: "practice" },
};

export const rule = defineRule({
  id: "structure/title",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "标题写明机关、年度和文种", en: "the title names organ, year and kind of document" },
  messages: {
    none: { "zh-CN": "报告没有标题", en: "the report has no title" },
    noYear: { "zh-CN": "标题“{title}”没有写明报告年度", en: "the title “{title}” does not name the year" },
    notReport: { "zh-CN": "标题“{title}”没有写明是政府信息公开工作年度报告", en: "“{title}” does not say what it is" },
    draft: {
      "zh-CN": "标题“{title}”带有“{mark}”字样，公布的应是定稿",
      en: "the title “{title}” says “{mark}”; what is published is final",
    },
    wording: {
      "zh-CN": "标题“{title}”，通行写法为“……{official}”",
      en: "“{title}”: the usual wording is “…{official}”",
    },
    noOrgan: {
      "zh-CN": "标题“{title}”没有写明机关“{organ}”",
      en: "the title “{title}” does not name the organ {organ}",
    },
  },
  recommended: true,
  *check({ report }) {
    const title = report.title.trim();
    const plain = folded(title);
    if (plain === "") {
      yield { messageId: "none", data: {} };
      return;
    }
    const evidence = [{ kind: "value" as const, found: title, expected: official }];
    if (yearIn(title) === undefined && !/二[〇○Oo0零]/.test(plain))
      yield { messageId: "noYear", data: { title }, evidence };
    if (!/信息公开/.test(plain) || !/报告|年报/.test(plain))
      yield { messageId: "notReport", data: { title }, evidence };
    else if (!plain.includes(official)) {
      yield { messageId: "wording", data: { title, official }, evidence, severity: "info" };
    }
    const mark = /征求意见稿|送审稿|讨论稿|审议稿|修改稿|草[稿案]|初稿|样[稿本]|模板|范[本文]/.exec(plain)?.[0];
    if (mark !== undefined) yield { messageId: "draft", data: { title, mark }, evidence };
    const organ = report.organ.name;
    if (organ && !plain.includes(folded(organ))) {
      yield { messageId: "noOrgan", data: { title, organ }, verdict: "review", severity: "info" };
    }
  },
});
