/** A made-up report with everything a report may hold. */
import {
  type Block,
  cellsOf,
  compose,
  type Document,
  type EditionId,
  editions,
  type Report,
  text,
} from "@nianbao/core";

const words =
  "本单位认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，围绕年度重点工作做好主动公开，依法办理公开申请，全年公开各类信息共计326条，回应关切15次。";
export const prose = (value: string): Block => ({ type: "paragraph", children: [text(value)] });
const heading = (depth: 3 | 4 | 5, value: string): Block => ({ type: "heading", depth, children: [text(value)] });

/** One pixel of grey. */
export const PNG =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

const general: readonly Block[] = [
  prose(words),
  heading(3, "（一）主动公开情况"),
  prose(words + words),
  heading(4, "1.重点领域信息公开"),
  prose(words),
  heading(5, "（1）政策文件"),
  {
    type: "list",
    ordered: true,
    items: [
      [prose("健全公开目录，按季度更新。")],
      [
        prose("加强解读，图文并茂："),
        { type: "list", ordered: false, items: [[prose("图解3期")], [prose("问答8篇")]] },
      ],
    ],
  },
  {
    type: "table",
    caption: "近三年受理申请情况",
    headRows: 1,
    rows: [
      { cells: ["年度", "受理（件）", "办结（件）"].map((v) => ({ header: "column" as const, children: [text(v)] })) },
      ...["2021", "2022", "2023"].map((year, i) => ({
        cells: [
          { header: "row" as const, children: [text(year)] },
          { children: [text(String(20 + i))] },
          { children: [text(String(18 + i))] },
        ],
      })),
    ],
  },
  { type: "paragraph", children: [{ type: "image", url: PNG, alt: "公开渠道占比图" }] },
  { type: "paragraph", role: "caption", children: [text("图1 公开渠道占比")] },
];

export function sampleReport(edition: EditionId = "2021"): Report {
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  cellsOf(editions[edition]).forEach((cell, n) => {
    tables[cell.table] = {
      ...tables[cell.table],
      [cell.row.id]: { ...tables[cell.table]?.[cell.row.id], [cell.column.id]: n % 17 },
    };
  });
  const blocks: Record<string, readonly Block[]> = {
    general,
    problems: [prose(words), prose(words)],
    other: [
      {
        type: "paragraph",
        children: [
          text("本报告电子版可在"),
          { type: "link", url: "https://www.example.gov.cn/xxgk/", children: [text("政府门户网站")] },
          text("查阅，"),
          { type: "strong", children: [text("收取信息处理费0元")] },
          text("。"),
        ],
      },
      { type: "paragraph", role: "signature", children: [text("清河县水务局")] },
      { type: "paragraph", role: "date", children: [text("2024年1月22日")] },
    ],
  };
  return {
    edition,
    year: 2023,
    organ: { name: "清河县水务局" },
    title: "清河县水务局2023年政府信息公开工作年度报告",
    publication: { written: "2024-01-22", indexNumber: "11330000MB1234567X/2024-00001" },
    lead: [prose("根据《中华人民共和国政府信息公开条例》要求，现公布清河县水务局2023年政府信息公开工作年度报告。")],
    sections: editions[edition].sections.map((section) => ({
      id: section.id,
      blocks:
        "table" in section && section.table
          ? [{ type: "statutoryTable", table: section.table }]
          : (blocks[section.id] ?? []),
    })),
    tables,
  } as unknown as Report;
}
export const sampleDocument = (edition: EditionId = "2021"): Document => compose(sampleReport(edition));
