/** Official labels for messages. */
import type { RuleContext } from "../../check/rule.js";
import { editionOf, isEditionId } from "../../editions/index.js";
import { cellOf, tableTitle } from "../../layout/cells.js";
import { splitAddress } from "../../layout/values.js";

type Context = Pick<RuleContext, "report">;

const editionAt = ({ report }: Context, address: string) => {
  const [id, local] = splitAddress(report.edition, address);
  return { edition: editionOf(isEditionId(id) ? id : report.edition), local };
};

/** “行政许可·本年处理决定数量”: row and column of a cell. */
export function cellLabel(context: Context, address: string): string {
  const { edition, local } = editionAt(context, address);
  const cell = cellOf(edition, local);
  return cell ? `“${cell.row.label}·${cell.column.label}”` : `“${address}”`;
}

export const rowLabel = (context: Context, address: string): string => {
  const { edition, local } = editionAt(context, address);
  return cellOf(edition, local)?.row.label ?? local;
};

/** Title of the table a cell stands in, of whichever edition. */
export const tableLabelOf = (context: Context, address: string): string => {
  const { edition, local } = editionAt(context, address);
  const cell = cellOf(edition, local);
  return cell ? tableTitle(edition, cell.table) : local;
};

export const tableLabel = ({ report }: Context, table: string): string => tableTitle(editionOf(report.edition), table);
