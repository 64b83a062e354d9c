/** Makes the rule that compares the claims of one topic with the tables. */

import type { Severity } from "../../../check/finding.js";
import { type AnyRule, defineRule, type MessageText, type RuleProblem } from "../../../check/rule.js";
import type { CountClaim, Topic } from "../../../claims/claim.js";
import { claimsOf } from "../../../claims/of.js";
import { agreement, evidenceOf, labelOf, loudness, sumOf } from "./compare.js";
import { figureOf, sides } from "./sides.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”与表格不一致：{label}为{value}",
    en: "The text says “{quote}”; the table has {value} ({label})",
  },
  doubtful: {
    "zh-CN": "正文“{quote}”与表格对应不上，请核实：{label}为{value}",
    en: "“{quote}” does not clearly agree with the table, please look: {value} ({label})",
  },
  exceeds: {
    "zh-CN": "正文“{quote}”所说只是其中一部分，却多于表格的全部：{label}为{value}",
    en: "“{quote}” is of a part, yet more than the whole of the table: {value} ({label})",
  },
} as const;

type Problem = RuleProblem<typeof messages>;

interface Wanted {
  readonly id: `narrative/${string}`;
  readonly topic: Topic;
  readonly severity?: Severity;
  readonly title: MessageText;
}

export const logicSource: MessageText = {
  "zh-CN": "由“正文与表格说的是同一件事”推得，未见国家层面的明文规定",
  en: "follows from text and tables telling the same; no national rule says so",
};

export function countRule({ id, topic, title, severity = "error" }: Wanted): AnyRule {
  return defineRule({
    id,
    severity,
    basis: "logic",
    title,
    messages,
    recommended: true,
    check(context) {
      const problems: Problem[] = [];
      for (const claim of claimsOf(context)) {
        if (claim.kind !== "count" || claim.topic !== topic) continue;
        const result = agreement(context.report, claim);
        if (result === "agrees" || result === "unknown") continue;
        const certainty: CountClaim["certainty"] = result === "weakly" ? "unsure" : claim.certainty;
        const plain = claim.readings[0];
        const value = plain ? (sumOf(context.report, plain) ?? "") : "";
        problems.push({
          messageId: claim.atMost ? "exceeds" : certainty === "unsure" ? "doubtful" : "differs",
          data: { quote: claim.span.quote, label: labelOf(context, plain), value },
          cells: plain?.cells ?? [],
          evidence: [evidenceOf(claim), sides(figureOf(claim.quantity), value)],
          ...loudness(certainty, severity),
        });
      }
      return problems;
    },
  });
}
