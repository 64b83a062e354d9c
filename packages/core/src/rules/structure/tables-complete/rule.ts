import { type CatalogueEntry, defineRule, type RuleContext, type RuleProblem } from "../../../check/rule.js";
import { editionOf, isEditionId } from "../../../editions/index.js";
import { type CellDef, cellOf, cellsOf } from "../../../layout/cells.js";
import { splitAddress } from "../../../layout/values.js";
import { cellsIn } from "../../shared/every-cell.js";
import { grouped } from "../../shared/grouped.js";
import { tableLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";
import { folded } from "../../shared/text.js";

const messages = {
  table: { "zh-CN": "缺少“{table}”的表格，或无法识别", en: "the table of “{table}” is missing, or not recognised" },
  row: { "zh-CN": "“{table}”缺少“{row}”一行", en: "“{table}” lacks the row “{row}”" },
  rows: {
    "zh-CN": "“{table}”缺少{count}行：{rows}",
    en: "“{table}” lacks {count} rows: {rows}",
  },
  renamed: {
    "zh-CN": "“{table}”没有“{row}”一行，有“{found}”，请核实是否同一行",
    en: "“{table}” lacks the row “{row}” but has “{found}”: the same row?",
  },
  column: { "zh-CN": "“{table}”缺少“{column}”一列（{rows}）", en: "“{table}” lacks the column “{column}” ({rows})" },
  cells: { "zh-CN": "“{table}”的“{row}”一行缺少{count}格", en: "row “{row}” of “{table}” lacks {count} cell(s)" },
} as const;

type Problem = RuleProblem<typeof messages>;

/** Labels and groups of the rows of another edition that stand in the report. */
function foreignLabels({ report }: RuleContext): Set<string> {
  const addresses = Object.keys(report.foreign ?? {});
  return new Set(
    addresses.flatMap((address) => {
      const [id, local] = splitAddress(report.edition, address);
      const row = isEditionId(id) ? cellOf(editionOf(id), local)?.row : undefined;
      return row ? [row.label, ...row.groups.map(({ label }) => label).filter((label) => /^（/.test(label))] : [];
    }),
  );
}

/** A row that another edition's row replaces is not missing: the two forms are mixed, which is another finding. */
const replaced = (cell: CellDef, foreign: ReadonlySet<string>): boolean =>
  foreign.size > 0 &&
  [cell.row.label, ...cell.row.groups.map(({ label }) => label)].some((label) => foreign.has(label));

/** As many whole rows missing as these are told together, and not more of them named. */
const many = 3;

const addresses = (cells: readonly CellDef[]): string[] => cells.map(({ address }) => address);

/** The label of an added row that begins like a missing one: most likely the same row under another name. */
const namesake = ({ report }: RuleContext, cell: CellDef): string | undefined =>
  report.extra?.find(({ table, label }) => table === cell.table && folded(label).includes(folded(cell.row.label)))
    ?.label;

function* incomplete(context: RuleContext): Generator<Problem> {
  const { report, edition } = context;
  const foreign = foreignLabels(context);
  // a row known from memory may have had another name, or come in a later year
  const unsure = edition.basis === "memory" ? ({ verdict: "review", severity: "warning" } as const) : {};
  for (const cells of grouped(cellsOf(edition), (cell) => cell.table)) {
    const id = cells[0].table;
    const printed = report.tables[id];
    const missing = cells.filter(
      (cell) => printed?.[cell.row.id]?.[cell.column.id] === undefined && !replaced(cell, foreign),
    );
    if (missing.length === 0) continue;
    const table = tableLabel(context, id);
    if (missing.length === cells.filter((cell) => !replaced(cell, foreign)).length) {
      if (foreign.size === 0 || printed === undefined) yield { messageId: "table", data: { table } };
      continue;
    }
    const lacking = new Set(missing);
    const rows = grouped(cells, ({ row }) => row.id);
    const wholeRow = new Set(rows.filter((row) => row.every((cell) => lacking.has(cell))));
    const left = new Set(rows.flatMap((row) => (wholeRow.has(row) ? [] : row[0].block)));
    const gone = grouped(cells, ({ block, column }) => `${block}/${column.id}`).filter(
      (column) =>
        left.has(column[0].block) &&
        column.some((cell) => lacking.has(cell)) &&
        column.every((cell) => lacking.has(cell) || replaced(cell, foreign)),
    );
    for (const column of gone) {
      const data = { table, column: column[0].column.label, rows: column[0].row.label };
      yield { messageId: "column", data, cells: addresses(column), ...unsure };
    }
    const explained = new Set(gone.flat());
    const cut = rows.filter((row) => wholeRow.has(row) && namesake(context, row[0]) === undefined);
    // A table that breaks off, or whose second page was not copied, is one thing to mend.
    if (cut.length >= many) {
      const labels = cut.slice(0, many).map(([{ row }]) => `“${row.label}”`);
      const named = labels.join("、") + (cut.length > many ? "等" : "");
      const data = { table, count: cut.length, rows: named };
      yield { messageId: "rows", data, cells: addresses(cut.flat()), ...unsure };
      for (const cell of cut.flat()) explained.add(cell);
    }
    for (const row of rows) {
      const open = row.filter((cell) => lacking.has(cell) && !explained.has(cell));
      if (open.length === 0) continue;
      const data = { table, row: row[0].row.label };
      const found = namesake(context, row[0]);
      if (wholeRow.has(row) && found !== undefined) {
        const renamed = { messageId: "renamed" as const, data: { ...data, found }, cells: addresses(row) };
        yield { ...renamed, verdict: "review", severity: "warning" };
      } else if (wholeRow.has(row)) yield { messageId: "row", data, cells: addresses(row), ...unsure };
      else yield { messageId: "cells", data: { ...data, count: open.length }, cells: addresses(open), ...unsure };
    }
  }
}

export const entry: CatalogueEntry = {
  codes: ["S04", "S05", "S06", "S07"],
  source: { "zh-CN": "法定表格的行、列", en: "rows and columns of the statutory tables" },
};

export const rule = defineRule({
  id: "structure/tables-complete",
  severity: "error",
  basis: "printed",
  title: { "zh-CN": "三张法定表格齐全", en: "the statutory tables are complete" },
  messages,
  recommended: true,
  check: (context) => (cellsIn(context).values.includes(undefined) ? incomplete(context) : none),
});
