import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionOf } from "../../../editions/index.js";
import { cellOf, cellsOf } from "../../../layout/cells.js";
import { unitAt, valueAt } from "../../../layout/values.js";
import { cellLabel } from "../../shared/label.js";
import { previousEvidence, yearBefore } from "../../shared/previous.js";

/** Five times as much, or a fifth, of figures large enough that chance does not explain it. */
const factor = 5;
const least = 20;

export const entry: CatalogueEntry = {
  codes: ["Y04"],
  source: { "zh-CN": "核验经验：悬殊变化多为漏填、单位或口径不同", en: "experience: such changes often are slips" },
};

export const rule = defineRule({
  id: "cross-year/jump",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "与上年相差悬殊的数据有说明", en: "great changes are explained" },
  messages: {
    jump: {
      "zh-CN": "{cell}由上年的{previous}变为{value}，变化很大，请核实",
      en: "{cell} went from {previous} to {value}: please look",
    },
  },
  needs: ["previous"],
  recommended: true,
  *check(context) {
    const previous = yearBefore(context);
    if (!previous) return;
    for (const { address, column, table } of cellsOf(context.edition)) {
      const value = valueAt(context.report, address);
      const sums = column.id === "total" || table === "proactiveDisclosure";
      if (!sums || typeof value !== "number" || !cellOf(editionOf(previous.edition), address)) continue;
      const before = valueAt(previous, address);
      if (typeof before !== "number" || unitAt(previous, address) !== unitAt(context.report, address)) continue;
      const [small, large] = [Math.min(before, value), Math.max(before, value)];
      if (small < 0 || large - small < least || large < factor * small) continue;
      yield {
        messageId: "jump",
        data: { cell: cellLabel(context, address), previous: before, value },
        cells: [address],
        evidence: [previousEvidence(previous, address)],
        verdict: "review",
      };
    }
  },
});
