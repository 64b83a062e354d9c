/** The cells of a report's tables with what the edition says of them, foreign cells included. */
import { once } from "../../check/once.js";
import type { RuleContext } from "../../check/rule.js";
import { editionOf, isEditionId } from "../../editions/index.js";
import { type CellDef, cellOf, cellsOf } from "../../layout/cells.js";
import { splitAddress } from "../../layout/values.js";
import type { CellValue } from "../../model/report.js";

export interface ReportCell {
  readonly address: string;
  readonly def: CellDef;
  readonly value: CellValue;
  /** The cell's own text, where it is more than the number. */
  readonly text: string | undefined;
}

type Context = Pick<RuleContext, "report" | "edition">;

/** Figures of the form's cells, in the order of `cellsOf`; `undefined` where the report has no such cell. */
export const figuresOf = once(({ report: { tables }, edition }: Context): readonly (CellValue | undefined)[] => {
  let row: CellDef["row"] | undefined;
  let figures: { readonly [column: string]: CellValue } | undefined;
  return cellsOf(edition).map((def) => {
    if (def.row !== row) figures = tables[def.table]?.[def.row.id];
    row = def.row;
    return figures?.[def.column.id];
  });
});

/** Listed once a check: a dozen rules go through them. */
export const everyCell = once((context: Context & Pick<RuleContext, "prose">): readonly ReportCell[] => {
  const { report, edition } = context;
  const { cellTexts = {}, foreign = {} } = report;
  // In most reports no cell has a text of its own; then none of the two hundred is looked up.
  const texts = Object.keys(cellTexts).length > 0 ? cellTexts : undefined;
  const figures = figuresOf(context);
  const defs = cellsOf(edition);
  const cells: ReportCell[] = [];
  for (let i = 0; i < defs.length; i++) {
    const def = defs[i] as CellDef;
    const value = figures[i];
    if (value !== undefined) cells.push({ address: def.address, def, value, text: texts?.[def.address] });
  }
  for (const [address, value] of Object.entries(foreign)) {
    const [id, local] = splitAddress(report.edition, address);
    const def = isEditionId(id) ? cellOf(editionOf(id), local) : undefined;
    if (def && value !== undefined) cells.push({ address, def, value, text: cellTexts[address] });
  }
  return cells;
});
