/** 表单的值 → 带类型的报告。 Values of the form → a typed report. */
import { type Block, type CellValue, paragraph, type Report, sectionTitle } from "@nianbao/core";
import { edition, fieldNames } from "./fields.js";

/** 浏览器表单给出的都是文字。 What a form gives is text. */
export interface FormValues {
  readonly organ: string;
  readonly year: string;
  /** 单元格地址 → 填写的文字。 */
  readonly cells: { readonly [name: string]: string };
  /** 部分编号（general、problems、other）→ 文字，一行一段。 */
  readonly prose?: { readonly [section: string]: string };
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}
export interface Built {
  readonly report: Report<"2021">;
  /** 不是数字的填写：报告里记为没有数字，不猜。 What is no number is left without a figure, never guessed. */
  readonly errors: readonly FieldError[];
}

const number = /^-?\d{1,12}(?:\.\d{1,6})?$/;
const year = /^20\d{2}$/;

/** 全角数字按半角收。 Full-width digits are taken as they are meant. */
const plain = (text: string): string => text.normalize("NFKC").trim();

/** `null`：没有填写；`undefined`：不是数字。 */
function figureOf(text: string): CellValue | undefined {
  const value = plain(text);
  if (value === "") return null;
  return number.test(value) ? Number(value) : undefined;
}

const paragraphs = (text = ""): Block[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => paragraph(line));

/** 纯函数；不认识的字段是错误，不会悄悄丢掉。 An unknown field is an error: nothing is dropped in silence. */
export function reportOf(values: FormValues): Built {
  const errors: FieldError[] = [];
  const tables: Record<string, Record<string, Record<string, CellValue>>> = {};
  for (const name of fieldNames) {
    const [table = "", row = "", column = ""] = name.split("/");
    const value = figureOf(values.cells[name] ?? "");
    if (value === undefined) errors.push({ field: name, message: "请填写数字" });
    tables[table] ??= {};
    tables[table][row] ??= {};
    tables[table][row][column] = value ?? null;
  }
  for (const name of Object.keys(values.cells))
    if (!fieldNames.has(name)) errors.push({ field: name, message: "格式中没有这一格" });
  const organ = values.organ.trim();
  if (organ === "") errors.push({ field: "organ", message: "请填写机关名称" });
  const known = year.test(plain(values.year)) ? Number(plain(values.year)) : null;
  if (known === null) errors.push({ field: "year", message: "请填写四位年份" });
  const report = {
    edition: "2021",
    year: known,
    organ: { name: organ === "" ? null : organ },
    title: `${organ}${known ?? ""}年政府信息公开工作年度报告`,
    ...(known === null ? {} : { period: { from: `${known}-01-01`, to: `${known}-12-31` } }),
    lead: paragraphs(values.prose?.lead),
    sections: edition.sections.map((section) => ({
      id: section.id,
      title: sectionTitle(section),
      blocks: [
        ...paragraphs(values.prose?.[section.id]),
        ...(section.table ? [{ type: "statutoryTable", table: section.table }] : []),
      ],
    })),
    tables,
  };
  return { report: report as unknown as Report<"2021">, errors };
}
