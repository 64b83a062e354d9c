import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { AllClaim } from "../../../claims/claim.js";
import { claimsOfKind } from "../../../claims/of.js";
import { none } from "../../shared/none.js";
import { evidenceOf, labelOf, loudness, sumOf } from "../shared/compare.js";
import { logicSource } from "../shared/count-rule.js";
import { ofSameRows } from "../shared/same-rows.js";
import { sides } from "../shared/sides.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”，但表中{label}为{part}，应办总数为{whole}，请核实",
    en: "“{quote}”, but {label} is {part} of {whole} in the table: please look",
  },
} as const;

/** Where both are read in the same ways, new ones are compared with new ones, all open ones with all open ones. */
const meeting = ({ part, whole }: AllClaim): ((i: number, j: number) => boolean) =>
  part.length === whole.length ? (i, j) => i === j : ofSameRows(part, whole);

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
  check: (context) =>
    claimsOfKind(context, "all").flatMap((claim) => {
      const parts = claim.part.map((reading) => sumOf(context.report, reading));
      const wholes = claim.whole.map((reading) => sumOf(context.report, reading));
      const [part] = parts;
      const [whole] = wholes;
      const meets = meeting(claim);
      const same = parts.some((p, i) => p !== undefined && wholes.some((w, j) => w === p && meets(i, j)));
      if (part === undefined || whole === undefined || same) return none;
      return [
        {
          messageId: "differs" as const,
          data: { quote: claim.span.quote, label: labelOf(context, claim.part[0]), part, whole },
          cells: [...(claim.part[0]?.cells ?? []), ...(claim.whole[0]?.cells ?? [])],
          evidence: [evidenceOf(claim), sides(part, whole)],
          ...loudness(claim.certainty, "error"),
        },
      ];
    }),
});
