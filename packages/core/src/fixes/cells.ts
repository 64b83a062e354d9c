/** Edits of cells and titles. */

import type { Fix } from "../check/fix.js";
import { sum } from "../decimal.js";
import { editionOf } from "../editions/index.js";
import { cellsOf } from "../layout/cells.js";
import { equationsOf } from "../layout/equations.js";
import { valueAt } from "../layout/values.js";
import type { AnyReport, CellValue } from "../model/report.js";

const without = <V>(record: { readonly [key: string]: V } | undefined, keys: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !keys.has(key)));

const some = (name: string, value: object): object => (Object.keys(value).length > 0 ? { [name]: value } : {});

/** Cells that say their figure in more words say it plainly: the figure stays, its text goes. */
export function plainCells(report: AnyReport, fixes: readonly Fix[]): AnyReport {
  const addresses = new Set(
    fixes.flatMap(({ where, before, after }) =>
      where.kind === "cell" &&
      report.cellTexts?.[where.address] === before &&
      String(valueAt(report, where.address)) === after
        ? [where.address]
        : [],
    ),
  );
  if (addresses.size === 0) return report;
  const { cellTexts, cellUnits, ...rest } = report;
  return {
    ...rest,
    ...some("cellTexts", without(cellTexts, addresses)),
    ...some("cellUnits", without(cellUnits, addresses)),
  };
}

export function renameSections(report: AnyReport, fixes: readonly Fix[]): AnyReport {
  const titles = new Map(
    fixes.flatMap(({ where, before, after }) =>
      where.kind === "title" ? [[where.section, { before, after }] as const] : [],
    ),
  );
  if (titles.size === 0) return report;
  return {
    ...report,
    sections: report.sections.map((section, i) => {
      const fix = titles.get(i);
      return fix && section.title === fix.before ? { ...section, title: fix.after } : section;
    }),
  };
}

/**
 * Empty cells of a table that a 0 may be written into: those without any text, in relations that hold when empty cells
 * count as 0. An empty total above figures, or empty parts below a total, are left to whoever knows the figures.
 */
export function blanksOf(report: AnyReport, table: string): string[] {
  const edition = editionOf(report.edition);
  const total = (addresses: readonly string[]) => sum(addresses.map((address) => valueAt(report, address) ?? 0));
  const open = new Set(
    equationsOf(edition)
      .filter(({ identity, left, right }) => identity.relation === "equal" && total(left) !== total(right))
      .flatMap(({ left, right }) => [...left, ...right]),
  );
  return cellsOf(edition)
    .filter((cell) => cell.table === table && valueAt(report, cell.address) === null && !open.has(cell.address))
    .filter(({ address }) => (report.cellTexts?.[address] ?? "").trim() === "")
    .map(({ address }) => address);
}

export function zeroBlanks(report: AnyReport, fixes: readonly Fix[]): AnyReport {
  const addresses = fixes.flatMap(({ where }) => (where.kind === "blanks" ? blanksOf(report, where.table) : []));
  if (addresses.length === 0) return report;
  const tables: Record<string, Record<string, Record<string, CellValue>>> = JSON.parse(JSON.stringify(report.tables));
  for (const address of addresses) {
    const [table = "", row = "", column = ""] = address.split("/");
    const cells = tables[table]?.[row];
    if (cells) cells[column] = 0;
  }
  return { ...report, tables };
}
