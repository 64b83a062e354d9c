/** A workbook as bare rows of text, for files whose shape is known beforehand. */
import type { Result, Source } from "@nianbao/core";
import { mainPart, notThisFormat, openPackage } from "../ooxml/package.js";
import { fail, problem } from "../shared/problems.js";
import { sharedStrings } from "./cells.js";
import { readSheet } from "./sheet.js";
import { sheetsOf } from "./sheets.js";

export type Grid = readonly (readonly string[])[];
export interface NamedGrid {
  readonly name: string;
  readonly rows: Grid;
}

/** Rows in use, from the first column on; blank rows are left out, blank cells are `""`. */
export function readGrids(source: Source): Result<{ readonly sheets: readonly NamedGrid[] }> {
  const opened = openPackage(source);
  if (!opened.ok) return fail(opened.problem);
  const { pack } = opened;
  const main = mainPart(pack, "xl/workbook.xml");
  const workbook = pack.xml(main);
  if (workbook?.name !== "workbook")
    return fail(pack.problems[0] ?? notThisFormat(" Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)"));
  const stringsPart = pack.relationships(main).find((r) => r.type === "sharedStrings")?.target;
  const strings = sharedStrings(stringsPart === undefined ? undefined : pack.xml(stringsPart));
  const sheets = sheetsOf(pack, main, workbook).flatMap(({ name, part }) => {
    const root = pack.xml(part);
    if (!root) return [];
    const rows = [...readSheet(root, strings).rows].sort(([a], [b]) => a - b);
    return [
      {
        name,
        rows: rows.map(([, cells]) =>
          Array.from({ length: Math.max(...cells.keys()) }, (_, i) => cells.get(i + 1) ?? ""),
        ),
      },
    ];
  });
  const [broken, ...others] = pack.problems;
  if (broken) return fail(broken, ...others);
  return sheets.length > 0
    ? { ok: true, sheets, problems: [] }
    : fail(problem("empty-input", "error", "工作簿是空的。", "the workbook is empty"));
}
