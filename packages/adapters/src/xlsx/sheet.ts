/** A sheet's XML → a sparse grid with its merged areas, and what is hidden in it. */
import { child, childrenNamed, type XmlElement } from "../xml/index.js";
import { cellText, parseReference } from "./cells.js";

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
export interface Sheet {
  /** Text by row and column, from 1; blank cells are not there. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Area[];
  readonly formulas: number;
  readonly uncalculated: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: number;
}

function area(reference: string): Area | undefined {
  const [from = "", to = from] = reference.split(":");
  const a = parseReference(from);
  const b = parseReference(to);
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

const isHidden = (node: XmlElement): boolean => node.attributes.hidden === "1" || node.attributes.hidden === "true";

export function readSheet(root: XmlElement, strings: readonly string[]): Sheet {
  const rows = new Map<number, Map<number, string>>();
  const hiddenRows: number[] = [];
  const uncalculated: string[] = [];
  let formulas = 0;
  let at = 0;
  for (const row of childrenNamed(child(root, "sheetData"), "row")) {
    // Row and cell references may be left out: then they follow the one before.
    const number = Number(row.attributes.r ?? at + 1);
    at = Number.isInteger(number) && number >= 1 && number <= 1_048_576 ? number : at + 1;
    const cells = rows.get(at) ?? new Map<number, string>();
    let column = 0;
    for (const node of childrenNamed(row, "c")) {
      column = parseReference(node.attributes.r ?? "")?.column ?? column + 1;
      const cell = cellText(node, strings);
      if (cell.formula) formulas += 1;
      if (cell.uncalculated) uncalculated.push(node.attributes.r ?? `R${at}C${column}`);
      if (cell.text.trim() !== "") cells.set(column, cell.text);
    }
    if (cells.size > 0) {
      rows.set(at, cells);
      if (isHidden(row)) hiddenRows.push(at);
    }
  }
  return {
    rows,
    merges: childrenNamed(child(root, "mergeCells"), "mergeCell").flatMap((m) => area(m.attributes.ref ?? "") ?? []),
    formulas,
    uncalculated,
    hiddenRows,
    hiddenColumns: childrenNamed(child(root, "cols"), "col").filter(isHidden).length,
  };
}
