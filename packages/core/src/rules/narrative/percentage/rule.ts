import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { Figure, ShareClaim } from "../../../claims/claim.js";
import { claimsOfKind } from "../../../claims/of.js";
import type { AnyReport } from "../../../model/report.js";
import { none } from "../../shared/none.js";
import { evidenceOf, loudness, sumOf, within } from "../shared/compare.js";
import { logicSource } from "../shared/count-rule.js";
import { ofSameRows } from "../shared/same-rows.js";
import { sides } from "../shared/sides.js";

const messages = {
  differs: {
    "zh-CN": "正文“{quote}”与所依据的数不一致：按{part}÷{whole}计算为{percent}%",
    en: "“{quote}” does not follow from its figures: {part} of {whole} is {percent}%",
  },
} as const;

const middle = ({ min, max }: Figure): number => (min + max) / 2;

/** Every pair of part and whole that the claim may mean, those of the prose first. */
function pairs({ part, whole }: ShareClaim, report: AnyReport): [number, number][] {
  const { quantity } = part;
  const told = quantity ? [quantity.min, quantity.max] : [];
  // 1.8万 is told rounded: the share was not taken of the least that rounds to it.
  const wholesTold = whole.quantities.flatMap((q) => [middle(q), q.min, q.max]);
  const parts = [...told, ...part.readings.map((r) => sumOf(report, r))];
  const wholes = [...wholesTold, ...whole.readings.map((r) => sumOf(report, r))];
  const meets = ofSameRows(part.readings, whole.readings);
  const mayMeet = (i: number, j: number): boolean =>
    i < told.length || j < wholesTold.length || meets(i - told.length, j - wholesTold.length);
  return wholes.flatMap((w, j) =>
    parts.flatMap((p, i): [number, number][] =>
      p !== undefined && Number.isFinite(p) && w !== undefined && Number.isFinite(w) && w > 0 && mayMeet(i, j)
        ? [[p, w]]
        : [],
    ),
  );
}

export const entry: CatalogueEntry = {
  codes: ["N11"],
  source: logicSource,
};

export const rule = defineRule({
  id: "narrative/percentage",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "百分比与件数相符", en: "Percentages follow from the figures" },
  messages,
  recommended: true,
  check: (context) =>
    claimsOfKind(context, "share").flatMap((claim) => {
      const candidates = pairs(claim, context.report);
      const off = ([p, w]: [number, number]) => Math.abs((100 * p) / w - claim.percent.min);
      const nearest = candidates.sort((a, b) => off(a) - off(b))[0];
      if (!nearest || candidates.some(([p, w]) => within((100 * p) / w, claim.percent.min, claim.percent.max)))
        return none;
      const [part, whole] = nearest;
      const percent = Math.round((1000 * part) / whole) / 10;
      return [
        {
          messageId: "differs" as const,
          data: { quote: claim.span.quote, part, whole, percent },
          cells: claim.part.readings[0]?.cells ?? [],
          evidence: [evidenceOf(claim), sides(claim.percent.text, `${percent}%`)],
          ...loudness(claim.certainty, "warning"),
        },
      ];
    }),
});
