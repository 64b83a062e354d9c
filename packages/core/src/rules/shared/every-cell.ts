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

/** What the cells of a report hold; a cell may be in several lists, and one with a plain zero is in none. */
interface Held {
  /** In the order of `cellsOf`; `undefined`: the report has no such cell. */
  readonly values: readonly (CellValue | undefined)[];
  /** Figures other than 0: few of the form's two hundred, and all that most rules ask about. */
  readonly figures: readonly (ReportCell & { readonly value: number })[];
  /** With a text of their own. */
  readonly worded: readonly ReportCell[];
  readonly blank: readonly CellDef[];
}

const noTexts: { readonly [address: string]: string } = {};

/** Gone through once a check: a dozen rules ask. Cells of other editions stand behind those of the form. */
export const cellsIn = once(({ report, edition }: Context): Held => {
  const { tables, foreign } = report;
  const figures: (ReportCell & { readonly value: number })[] = [];
  const worded: ReportCell[] = [];
  const blank: CellDef[] = [];
  const values: (CellValue | undefined)[] = [];
  // In most reports no cell has a text of its own; then no cell is looked up among them.
  const texts = Object.keys(report.cellTexts ?? noTexts).length > 0 ? report.cellTexts : undefined;
  const sort = (address: string, def: CellDef, value: CellValue): void => {
    const text = texts?.[address];
    if (value !== 0 && value !== null) figures.push({ address, def, value, text });
    if (text !== undefined) worded.push({ address, def, value, text });
    if (value === null && (text === undefined || text.trim() === "")) blank.push(def);
  };
  let row: CellDef["row"] | undefined;
  let inRow: { readonly [column: string]: CellValue } | undefined;
  for (const def of cellsOf(edition)) {
    if (def.row !== row) inRow = tables[def.table]?.[def.row.id];
    row = def.row;
    const value = inRow?.[def.column.id];
    values.push(value);
    if (value !== undefined && (value !== 0 || texts)) sort(def.address, def, value);
  }
  for (const [address, value] of Object.entries(foreign ?? {})) {
    const [id, local] = splitAddress(report.edition, address);
    const def = isEditionId(id) ? cellOf(editionOf(id), local) : undefined;
    if (def && value !== undefined) sort(address, def, value);
  }
  return { values, figures, worded, blank };
});
