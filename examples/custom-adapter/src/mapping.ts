/** 映射：填报系统的哪个字段是哪个单元格。系统是虚构的，掌握真实规范的单位照此填写。 Which field is which cell. */
import { type MappingInput, parseMapping } from "@nianbao/adapters/mappings";
import { cellsOf, editionOf } from "@nianbao/core";

const edition = editionOf("2021");

/** 系统按印制顺序给单元格编号：C001、C002 … 由版式生成，不逐行抄写。 Numbered in printed order, from the edition. */
const cells = cellsOf(edition).map(({ address }, i) => ({
  code: `C${String(i + 1).padStart(3, "0")}`,
  from: { cell: address },
}));

export const filing: MappingInput = {
  nianbao: "mapping/1",
  id: "yunting-filing",
  title: "云汀市填报系统（虚构）",
  edition: "2021",
  format: { type: "csv", layout: "long", encoding: "GBK" },
  fields: [
    { code: "BBH", title: "版本号", from: { constant: "1.0" } },
    { code: "DWMC", title: "单位名称", from: { metadata: "organ.name" } },
    { code: "BGND", title: "报告年度", from: { metadata: "year" } },
    { code: "BT", title: "标题", from: { metadata: "title" } },
    ...cells,
    { code: "ZTQK", title: "总体情况", from: { section: "general" } },
  ],
};

export const parsedFiling = parseMapping(filing);
