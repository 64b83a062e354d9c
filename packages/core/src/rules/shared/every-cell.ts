/** The cells of a report's tables with what the edition says of them, foreign cells included. */
import type { RuleContext } from "../../check/rule.js";
import { editionOf, isEditionId } from "../../editions/index.js";
import { type CellDef, cellOf, cellsOf } from "../../layout/cells.js";
import { splitAddress, valueAt } from "../../layout/values.js";
import type { CellValue } from "../../model/report.js";

export interface ReportCell {
  readonly address: string;
  readonly def: CellDef;
  readonly value: CellValue;
  /** The cell's own text, where it is more than the number. */
  readonly text: string | undefined;
}

export function* everyCell({ report, edition }: Pick<RuleContext, "report" | "edition">): Generator<ReportCell> {
  for (const def of cellsOf(edition)) {
    const value = valueAt(report, def.address);
    if (value !== undefined) yield { address: def.address, def, value, text: report.cellTexts?.[def.address] };
  }
  for (const [address, value] of Object.entries(report.foreign ?? {})) {
    const [id, local] = splitAddress(report.edition, address);
    const def = isEditionId(id) ? cellOf(editionOf(id), local) : undefined;
    if (def && value !== undefined) yield { address, def, value, text: report.cellTexts?.[address] };
  }
}
