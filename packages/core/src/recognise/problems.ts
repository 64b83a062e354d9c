/** What may be said of a reading, in one place and two languages. */
import type { Problem, ProblemCode } from "../model/problem.js";
import type { Place } from "../model/provenance.js";

const problem = (
  code: ProblemCode,
  severity: Problem["severity"],
  zh: string,
  en: string,
  place?: Place,
  cells?: readonly string[],
): Problem => ({
  code,
  severity,
  message: { "zh-CN": zh, en },
  ...(place ? { place } : {}),
  ...(cells && cells.length > 0 ? { cells } : {}),
});
const brief = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const problems = {
  noReport: () =>
    problem(
      "no-report",
      "error",
      "未找到政府信息公开工作年度报告",
      "no annual report on government information disclosure found",
    ),
  organByName: (organ: string) =>
    problem(
      "told-by-name",
      "info",
      `正文未写明机关名称，“${organ}”取自文件名`,
      `the text does not say whose report it is; “${organ}” is from the name of the file`,
    ),
  yearByName: (year: number) =>
    problem(
      "told-by-name",
      "info",
      `正文未写明报告年度，${year}年取自文件名`,
      `the text does not say of which year it is; ${year} is from the name of the file`,
    ),
  tableMissing: (title: string) =>
    problem("table-missing", "error", `缺少表格“${title}”`, `the table “${title}” is missing`),
  tableIncomplete: (title: string, cells: readonly string[]) =>
    problem(
      "table-incomplete",
      "error",
      `表格“${title}”有${cells.length}个数据项未找到`,
      `${cells.length} cells of the table “${title}” were not found`,
      undefined,
      cells,
    ),
  tableRepeated: (title: string, cells: readonly string[]) =>
    cells.length === 0
      ? problem(
          "table-repeated",
          "info",
          `表格“${title}”出现两次，内容相同`,
          `the table “${title}” stands twice, with the same figures`,
        )
      : problem(
          "table-repeated",
          "error",
          `表格“${title}”出现两次，有${cells.length}个数据项不一致`,
          `the table “${title}” stands twice, and ${cells.length} cells differ`,
          undefined,
          cells,
        ),
  ambiguous: (label: string, reason: string, cell: string, place?: Place) =>
    problem(
      "cell-ambiguous",
      "error",
      `“${label}”的数值无法确定：${reason}`,
      `the value of “${label}” cannot be decided: ${reason}`,
      place,
      [cell],
    ),
  text: (label: string, raw: string, cell: string, place?: Place) =>
    problem(
      "cell-text",
      "info",
      `“${label}”填写的“${brief(raw)}”不是一个数值`,
      `“${brief(raw)}” in “${label}” is not one figure`,
      place,
      [cell],
    ),
  unitUnknown: (label: string, cell: string, place?: Place) =>
    problem("unit-unknown", "warning", `“${label}”未注明单位`, `no unit is given for “${label}”`, place, [cell]),
  mixed: (name: string, cells: readonly string[]) =>
    problem(
      "mixed-editions",
      "warning",
      `部分内容采用了${name}的表式，共${cells.length}个数据项`,
      `${cells.length} cells follow another edition: ${name}`,
      undefined,
      cells,
    ),
  rowAdded: (label: string, table: string, place?: Place) =>
    problem(
      "row-added",
      "info",
      `“${table}”表中增加了格式之外的行“${brief(label)}”`,
      `the row “${brief(label)}” is not part of the form (${table})`,
      place,
    ),
  columnAdded: (head: string, raw: string, kept: boolean, place?: Place) =>
    problem(
      "column-added",
      "warning",
      `格式之外的列“${brief(head)}”，内容“${brief(raw)}”${kept ? "另行保存，不计入表内数据" : "未计入"}`,
      `the column “${brief(head)}” is not part of the form; “${brief(raw)}” was ${kept ? "kept beside the table" : "not read"}`,
      place,
    ),
  unplaced: (label: string, raw: string, place?: Place) =>
    problem(
      "label-unknown",
      "warning",
      `“${brief(label)}”行的“${brief(raw)}”没有对应的列名，未读取`,
      `“${brief(raw)}” in the row “${brief(label)}” has no column that fits and was not read`,
      place,
    ),
  labelDiffers: (found: string, official: string, anotherWord: boolean, cells: readonly string[], place?: Place) =>
    problem(
      "label-differs",
      anotherWord ? "warning" : "info",
      `行名称“${brief(found)}”与格式的“${brief(official)}”文字不同，已按后者读取`,
      `the row label “${brief(found)}” is not in the form's words, “${brief(official)}”, as which it was read`,
      place,
      cells,
    ),
  tooLarge: (limit: number, place?: Place) =>
    problem(
      "too-large",
      "error",
      `表格单元格超过${limit}个，其余部分未读取`,
      `the table has more than ${limit} cells; the rest was not read`,
      place,
    ),
  dataDiffers: (cells: readonly string[]) =>
    problem(
      "data-differs",
      "warning",
      `文件所附数据与表中数值不一致，共${cells.length}处，以表中数值为准`,
      `data and printed figures differ in ${cells.length} cells; the printed figures are used`,
      undefined,
      cells,
    ),
  dataInvalid: () =>
    problem(
      "invalid-model",
      "warning",
      "文件所附数据不符合模型，未采用",
      "the data carried by the file does not fit the model and was not used",
    ),
};
