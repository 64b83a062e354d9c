/** The cells of a report's tables with what the edition says of them, foreign cells included. */
import { once } from "../../check/once.js";
import type { RuleContext } from "../../check/rule.js";
import { editionOf, isEditionId } from "../../editions/index.js";
import { type CellDef, cellOf, placesIn, rowsOf } from "../../layout/cells.js";
import { splitAddress } from "../../layout/values.js";
import type { CellValue } from "../../model/report.js";

export interface ReportCell {
  readonly address: string;
  readonly def: CellDef;
  readonly value: CellValue;
  /** The cell's own text, where it is more than the number. */
  readonly text: string | undefined;
}

/** With a figure other than 0. */
export interface FilledCell extends ReportCell {
  readonly value: number;
}

type Context = Pick<RuleContext, "report" | "edition">;

/** What the cells of a report hold; a cell may be in several lists, and one with a plain zero is in none. */
interface Held {
  /** In the order of `cellsOf`; `undefined`: the report has no such cell. */
  readonly values: readonly (CellValue | undefined)[];
  /** Few of the form's two hundred, and all that most rules ask about. */
  readonly figures: readonly FilledCell[];
  /** With a text of their own. */
  readonly worded: readonly ReportCell[];
  readonly blank: readonly CellDef[];
}

type Texts = NonNullable<RuleContext["report"]["cellTexts"]>;

/** Texts of cells of the form by place; `undefined`: no cell has one, as in most reports. */
function textsByPlace(
  edition: RuleContext["edition"],
  texts: Texts | undefined,
): ReadonlyMap<number, string> | undefined {
  const places = placesIn(edition);
  const found = new Map<number, string>();
  for (const address in texts) {
    const place = places.get(address);
    const text = texts[address];
    if (place !== undefined && text !== undefined) found.set(place, text);
  }
  return found.size > 0 ? found : undefined;
}

/** Gone through once a check: a dozen rules ask. Cells of other editions stand behind those of the form. */
export const cellsIn = once(({ report, edition }: Context): Held => {
  const { tables, foreign, cellTexts } = report;
  const figures: FilledCell[] = [];
  const worded: ReportCell[] = [];
  const blank: CellDef[] = [];
  const values: (CellValue | undefined)[] = [];
  const texts = textsByPlace(edition, cellTexts);
  const sort = (def: CellDef, value: CellValue, text: string | undefined, address = def.address): void => {
    if (value !== 0 && value !== null) figures.push({ address, def, value, text });
    if (text !== undefined) worded.push({ address, def, value, text });
    if (value === null && (text === undefined || text.trim() === "")) blank.push(def);
  };
  for (const { table, row, columns, cells } of rowsOf(edition)) {
    const inRow = tables[table]?.[row];
    for (let i = 0; i < columns.length; i++) {
      const value = inRow?.[columns[i] as string];
      const text = texts?.get(values.length);
      values.push(value);
      if (value === undefined || (value === 0 && text === undefined)) continue;
      if (value === null && text === undefined) blank.push(cells[i] as CellDef);
      else sort(cells[i] as CellDef, value, text);
    }
  }
  for (const [address, value] of Object.entries(foreign ?? {})) {
    const [id, local] = splitAddress(report.edition, address);
    const def = isEditionId(id) ? cellOf(editionOf(id), local) : undefined;
    if (def && value !== undefined) sort(def, value, cellTexts?.[address], address);
  }
  return { values, figures, worded, blank };
});
