/** Tables in shorthand: cells apart by `|`, `*3` after a cell spans columns, `^2` rows. */
import {
  type Block,
  type Document,
  paragraph,
  type RecogniseOptions,
  recognise,
  type Table,
  text,
} from "../../src/index.js";

const cell = (source: string) => {
  const [, label = "", across, down] = /^(.*?)(?:\*(\d+))?(?:\^(\d+))?$/s.exec(source.trim()) ?? [];
  return {
    children: label
      .split("/n")
      .flatMap((line, i) => [...(i ? [{ type: "break" } as const] : []), ...(line ? [text(line)] : [])]),
    ...(across ? { colSpan: Number(across) } : {}),
    ...(down ? { rowSpan: Number(down) } : {}),
  };
};
export const table = (source: string): Table => ({
  type: "table",
  rows: source
    .trim()
    .split("\n")
    .map((line) => ({ cells: line.split("|").map(cell) })),
});

export const documentOf = (...blocks: (Block | string)[]): Document => ({
  type: "document",
  children: blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)),
});

export const title = "青石镇人民政府2023年政府信息公开工作年度报告";

/** What a document of tables under a title yields: values by address, statuses, problem codes. */
export function read(blocks: readonly (Block | string)[], options?: RecogniseOptions) {
  const result = recognise(documentOf(title, ...blocks), options);
  if (!result.ok) throw new Error(result.problems[0].message.en);
  const { report, provenance, problems } = result;
  const values: Record<string, number | null> = {};
  for (const [name, rows] of Object.entries(report.tables))
    for (const [row, cells] of Object.entries(rows as Record<string, Record<string, number | null>>))
      for (const [column, value] of Object.entries(cells)) values[`${name}/${row}/${column}`] = value;
  return {
    report,
    provenance,
    problems,
    codes: new Set(problems.map((p) => p.code)),
    values: { ...values, ...report.foreign },
  };
}

export const head3 = `
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）*3^3 | 申请人情况*7
自然人^2 | 法人或其他组织*5 | 总计^2
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他`;
export const columns3 = [
  "naturalPerson",
  "commercialEnterprise",
  "researchInstitution",
  "publicWelfareOrganization",
  "legalServiceOrganization",
  "otherOrganization",
  "total",
];
export const row3 = (row: string, figures: readonly (number | null)[]) =>
  Object.fromEntries(columns3.map((column, i) => [`applications/${row}/${column}`, figures[i] ?? null]));
