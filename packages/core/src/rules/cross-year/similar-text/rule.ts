import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sharedProse } from "../../../similarity/index.js";
import { passage } from "../../shared/passages.js";
import { yearBefore } from "../../shared/previous.js";

/** Characters, figures and names aside, from which a section says enough to be compared. */
const least = { general: 200, other: 50 };
/** Share of them that stands word for word in last year's report. */
const most = 0.8;
const quoted = 3;

export const entry: CatalogueEntry = {
  codes: ["Y08", "Y09"],
  source: { "zh-CN": "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责", en: "notice of 2021: no copied content" },
};

export const rule = defineRule({
  id: "cross-year/similar-text",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "文字与上年报告不雷同", en: "the text is not last year's" },
  messages: {
    similar: {
      "zh-CN": "“{section}”有{share}%的文字与上年报告相同，如“{quote}”，请核实是否沿用旧文",
      en: "{share}% of “{section}” is word for word last year's, such as “{quote}”",
    },
  },
  needs: ["previous"],
  recommended: true,
  *check(context) {
    const previous = yearBefore(context);
    if (!previous) return;
    const { sections, passages } = sharedProse(context.report, previous);
    const [first] = context.edition.sections;
    for (const { id, label, table } of context.edition.sections) {
      if (table || id === context.edition.sections.at(-1)?.id) continue;
      const found = sections.find(({ section }) => section === id);
      if (!found || found.characters < (id === first?.id ? least.general : least.other) || found.share < most) continue;
      const evidence = passages
        .filter(({ section }) => section === id)
        .slice(0, quoted)
        .flatMap(({ paragraph, start, end }) => {
          const own = context.prose.paragraphs[paragraph];
          return own ? [passage(own, start, end)] : [];
        });
      const quote = (evidence[0]?.quote ?? "").slice(0, 40);
      const data = { section: label, share: Math.round(found.share * 100), quote };
      yield { messageId: "similar", data, evidence, verdict: "review" };
    }
  },
});
