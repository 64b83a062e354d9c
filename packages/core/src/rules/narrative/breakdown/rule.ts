import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { ClaimOf } from "../../../claims/claim.js";
import { claimsOfKind } from "../../../claims/of.js";
import { agrees } from "../../../claims/sum-claim.js";
import { none } from "../../shared/none.js";
import { evidenceOf } from "../shared/compare.js";
import { figureOf, sides } from "../shared/sides.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”：总数为{total}，各项相加为{sum}，不一致",
    en: "“{quote}”: the total is {total}, the parts add up to {sum}",
  },
  more: {
    "zh-CN": "正文“{quote}”：其中各项相加为{sum}，超过总数{total}",
    en: "“{quote}”: the parts add up to {sum}, more than the total {total}",
  },
  less: {
    "zh-CN": "正文“{quote}”：其中各项相加为{sum}，少于总数{total}，如非全部列举请忽略",
    en: "“{quote}”: the parts add up to {sum}, less than the total {total}; ignore if not all are listed",
  },
} as const;

/** Shares are printed rounded: what they add up to is told as printed, not as the range that rounding leaves. */
const added = (min: number, max: number, unit: string | null): string =>
  unit === "%" ? `${Math.round(50 * (min + max)) / 100}%` : min === max ? String(min) : `${min}至${max}`;

const isOff = ({ total, parts }: ClaimOf<"sum">): boolean => !agrees(total, parts);

export const entry: CatalogueEntry = {
  codes: ["N25"],
  source: { "zh-CN": "由加法推得", en: "follows from addition" },
};

export const rule = defineRule({
  id: "narrative/breakdown",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "正文中分项之和等于总数", en: "Parts named in the text add up to their total" },
  messages,
  recommended: true,
  check: (context) =>
    claimsOfKind(context, "sum")
      .filter(isOff)
      .flatMap((claim) => {
        const min = claim.parts.reduce((sum, part) => sum + part.min, 0);
        const max = claim.parts.reduce((sum, part) => sum + part.max, 0);
        const more = min > claim.total.max;
        if (!claim.complete && !more && claim.parts.length < 2) return none;
        const messageId: keyof typeof messages = claim.complete ? "differs" : more ? "more" : "less";
        const total = claim.total.unit === "%" ? claim.total.text : String(figureOf(claim.total));
        const sum = added(min, max, claim.total.unit);
        return [
          {
            messageId,
            data: { quote: claim.span.quote, total, sum },
            evidence: [evidenceOf(claim), sides(total, sum)],
            ...(messageId === "less" ? { severity: "info" as const, verdict: "review" as const } : {}),
          },
        ];
      }),
});
