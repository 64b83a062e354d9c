import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { claimsOf } from "../../../claims/of.js";
import { evidenceOf, labelOf, loudness, sumOf } from "../shared/compare.js";
import { logicSource } from "../shared/count-rule.js";
import { sides } from "../shared/sides.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”，但表中{label}为{part}，应办总数为{whole}，请核实",
    en: "“{quote}”, but {label} is {part} of {whole} in the table: please look",
  },
} as const;

export const entry: CatalogueEntry = {
  codes: ["N03", "N17"],
  source: logicSource,
};

export const rule = defineRule({
  id: "narrative/all-claim",
  severity: "error",
  basis: "logic",
  title: { "zh-CN": "“全部”“均”的说法与表格相符", en: "Claims of “all” agree with the tables" },
  messages,
  recommended: true,
  *check(context) {
    for (const claim of claimsOf(context)) {
      if (claim.kind !== "all") continue;
      const parts = claim.part.flatMap((reading) => sumOf(context.report, reading) ?? []);
      const wholes = claim.whole.flatMap((reading) => sumOf(context.report, reading) ?? []);
      const [part] = parts;
      const [whole] = wholes;
      if (part === undefined || whole === undefined || parts.some((p) => wholes.includes(p))) continue;
      yield {
        messageId: "differs",
        data: { quote: claim.span.quote, label: labelOf(context, claim.part[0]), part, whole },
        cells: [...(claim.part[0]?.cells ?? []), ...(claim.whole[0]?.cells ?? [])],
        evidence: [evidenceOf(claim), sides(part, whole)],
        ...loudness(claim.certainty, "error"),
      };
    }
  },
});
