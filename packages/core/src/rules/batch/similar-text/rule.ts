import type { ProseSource } from "../../../check/context.js";
import { type CatalogueEntry, defineRule, type RuleContext } from "../../../check/rule.js";
import { createProseIndex, type SimilarReport } from "../../../similarity/index.js";
import { passage } from "../../shared/passages.js";
import { folded } from "../../shared/text.js";

/** Characters without figures, names and stock phrases; less prose than this says nothing. */
const least = 200;
/** Share of the prose that stands in another organ's report. */
const most = 0.6;
const quoted = 3;

function sourceOf(others: NonNullable<RuleContext["others"]>): ProseSource {
  if ("similar" in others) return others;
  const index = createProseIndex();
  for (const [i, other] of others.entries()) index.add(`#${i + 1}`, other);
  return index;
}

export const entry: CatalogueEntry = {
  codes: ["T08"],
  source: { "zh-CN": "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责", en: "notice of 2021: no copied content" },
};

export const rule = defineRule({
  id: "batch/similar-text",
  severity: "warning",
  basis: "notice",
  title: { "zh-CN": "文字与其他单位的报告不雷同", en: "the text is not another organ's" },
  messages: {
    similar: {
      "zh-CN": "有{share}%的文字与“{other}”{year}的报告相同（{id}），如“{quote}”，请核实",
      en: "{share}% of the prose also stands in the report of “{other}” {year} ({id}), such as “{quote}”",
    },
  },
  needs: ["others"],
  recommended: true,
  *check({ report, prose, others }) {
    if (!others) return;
    const organ = folded(report.organ.name ?? "");
    const another = ({ organ: name }: SimilarReport) => organ === "" || folded(name ?? "") !== organ;
    const found = sourceOf(others).similar(report, { least: most, limit: 10 });
    for (const { id, organ: name, year, share, characters, passages } of found.filter(another).slice(0, quoted)) {
      if (characters < least) continue;
      const evidence = passages.slice(0, quoted).flatMap(({ paragraph, start, end }) => {
        const own = prose.paragraphs[paragraph];
        return own ? [passage(own, start, end)] : [];
      });
      const quote = (evidence[0]?.quote ?? "").slice(0, 40);
      const data = { share: Math.round(share * 100), other: name ?? id, year: year ?? "", id, quote };
      yield { messageId: "similar", data, evidence, verdict: "review" };
    }
  },
});
