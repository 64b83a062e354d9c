/** The statutory tables as they stand in the document that a report was read from: real grids, found by their labels. */
import type { EditionDef, TableDef } from "../../editions/define.js";
import { cellsOf, tableTitle } from "../../layout/cells.js";
import { type Block, blockText, type Document, inlineText, type Table } from "../../model/document.js";
import { folded } from "./text.js";

export interface SourceTable {
  readonly table: Table;
  /** Id of the statutory table. */
  readonly id: string;
  readonly title: string;
  readonly def: TableDef;
}

export const textOfTable = (table: Table): string => blockText(table);

const textsOf = (table: Table): Set<string> =>
  new Set(table.rows.flatMap(({ cells }) => cells.map(({ children }) => folded(inlineText(children)))));

function labelsOf(edition: EditionDef, id: string): Set<string> {
  const own = cellsOf(edition).filter(({ table }) => table === id);
  return new Set(own.flatMap(({ row, column }) => [folded(row.label), folded(column.label)]));
}

const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) =>
    block.type === "table" ? [block] : block.type === "list" ? block.items.flatMap((item) => tablesIn(item)) : [],
  );

/** A grid is a statutory table when most of its labels stand in it. */
export function sourceTables(document: Document, edition: EditionDef): SourceTable[] {
  const known = Object.entries(edition.tables).flatMap(([id, def]) =>
    def ? [{ id, def, labels: labelsOf(edition, id) }] : [],
  );
  return tablesIn(document.children).flatMap((table) => {
    const texts = textsOf(table);
    const found = known.find(
      ({ labels }) => [...labels].filter((label) => texts.has(label)).length > labels.size * 0.6,
    );
    return found ? [{ table, id: found.id, title: tableTitle(edition, found.id), def: found.def }] : [];
  });
}
