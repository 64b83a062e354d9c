/** A cell as a finding shows it: address, official labels, value, text. */
import { editionOf, isEditionId } from "../editions/index.js";
import { cellOf, tableTitle } from "../layout/cells.js";
import { splitAddress, valueAt } from "../layout/values.js";
import type { Provenance } from "../model/provenance.js";
import type { AnyReport, CellValue } from "../model/report.js";
import type { FoundCell } from "./finding.js";

const extraPrefix = "extra:";

/** `extra:table/label/column`; the label may itself hold slashes, the table and the column id do not. */
function extraCell(report: AnyReport, address: string): FoundCell {
  const path = address.slice(extraPrefix.length);
  const table = path.slice(0, path.indexOf("/"));
  const column = path.slice(path.lastIndexOf("/") + 1);
  const row = path.slice(table.length + 1, Math.max(table.length + 1, path.length - column.length - 1));
  const found = report.extra?.find((extra) => extra.table === table && extra.label === row);
  const raw = found?.texts?.[column];
  return {
    address,
    table: tableTitle(editionOf(report.edition), table),
    row,
    column,
    value: found?.cells[column],
    ...(raw === undefined ? {} : { raw }),
  };
}

export function foundCell(report: AnyReport, provenance: Provenance | undefined, address: string): FoundCell {
  if (address.startsWith(extraPrefix)) return extraCell(report, address);
  const [id, local] = splitAddress(report.edition, address);
  const edition = editionOf(isEditionId(id) ? id : report.edition);
  const cell = cellOf(edition, local);
  const [table = "", row = "", column = ""] = cell ? [cell.table, cell.row.label, cell.column.label] : local.split("/");
  const value: CellValue | undefined = valueAt(report, address);
  const raw = report.cellTexts?.[address] ?? provenance?.[address]?.raw;
  return {
    address,
    table: tableTitle(edition, table),
    row,
    column,
    value,
    ...(raw === undefined || raw === "" || raw === String(value) ? {} : { raw }),
  };
}
