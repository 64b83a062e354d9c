import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { Topic } from "../../../claims/claim.js";
import { claimsOf } from "../../../claims/of.js";
import { evidenceOf } from "../../narrative/shared/compare.js";

/** What the tables count in 件. */
const cases: readonly Topic[] = ["received", "carriedOver", "concluded", "carriedForward", "results", "disputes"];
/** Measure words of other things: pieces of information, articles, times, people. */
const foreign = new Set(["条", "篇", "项", "次", "人次", "批", "笔", "户", "家"]);

export const entry: CatalogueEntry = {
  codes: ["T10"],
  source: { "zh-CN": "统一格式以件计；“条”用于公开的信息", en: "the form counts in 件; 条 is for published items" },
};

export const rule = defineRule({
  id: "wording/measure-word",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "申请、复议、诉讼以“件”计", en: "applications and cases are counted in 件" },
  messages: {
    other: {
      "zh-CN": "“{quote}”以“{unit}”计，申请、复议、诉讼一般以“件”计",
      en: "“{quote}” counts in {unit}; applications and cases are counted in 件",
    },
  },
  recommended: true,
  *check(context) {
    const seen = new Set<string>();
    for (const claim of claimsOf(context)) {
      if (claim.kind !== "count" || claim.certainty !== "certain" || !cases.includes(claim.topic)) continue;
      const { unit } = claim.quantity;
      const place = `${claim.span.paragraph}:${claim.span.start}`;
      if (unit === null || !foreign.has(unit) || seen.has(place)) continue;
      seen.add(place);
      yield { messageId: "other", data: { quote: claim.span.quote, unit }, evidence: [evidenceOf(claim)] };
    }
  },
});
