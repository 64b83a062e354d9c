import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import type { ClaimOf } from "../../../claims/claim.js";
import { claimsOf } from "../../../claims/of.js";
import { evidenceOf } from "../shared/compare.js";

const messages = {
  differs: {
    "zh-CN": "同一事项前后数字不同，请核实：前文为“{first}”，此处为“{second}”",
    en: "The same thing with different figures, please look: first “{first}”, here “{second}”",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

export const entry: CatalogueEntry = {
  codes: ["N17"],
  source: { "zh-CN": "由“同一事项只有一个数”推得", en: "follows from one thing having one figure" },
};

export const rule = defineRule({
  id: "narrative/internal-consistency",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "同一事项在各部分的数字一致", en: "The same thing is told with the same figure" },
  messages,
  recommended: true,
  check(context) {
    const problems: Problem[] = [];
    const seen = new Map<string, ClaimOf<"mention">>();
    for (const claim of claimsOf(context)) {
      if (claim.kind !== "mention") continue;
      const first = seen.get(claim.key);
      if (!first) seen.set(claim.key, claim);
      else if (first.span.paragraph !== claim.span.paragraph && first.quantity.min !== claim.quantity.min) {
        problems.push({
          messageId: "differs",
          data: { first: first.span.quote, second: claim.span.quote },
          evidence: [evidenceOf(claim), evidenceOf(first)],
          verdict: "review",
        });
      }
    }
    return problems;
  },
});
