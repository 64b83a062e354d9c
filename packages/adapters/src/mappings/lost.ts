/** What of a report a mapping cannot hold. */
import { type AnyReport, anyReport, cellsOf, editionOf, type Loss, type Report, valueAt } from "@nianbao/core";
import { encodeGbk } from "./gbk.js";
import { isEdition } from "./parse.js";
import { type Mapping, metadataNames } from "./schema.js";
import { metadataAt, sectionText, valuesOf } from "./values.js";

interface Mapped {
  readonly cells: ReadonlySet<string>;
  readonly metadata: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

const mappedOf = ({ fields }: Mapping): Mapped => ({
  cells: new Set(fields.flatMap(({ from }) => ("cell" in from ? [from.cell] : []))),
  metadata: new Set(fields.flatMap(({ from }) => ("metadata" in from ? [from.metadata] : []))),
  sections: new Set(fields.flatMap(({ from }) => ("section" in from ? [from.section] : []))),
});

function lostCells(mapping: Mapping, report: AnyReport, { cells }: Mapped): Loss[] {
  const out: Loss[] = [];
  for (const { address } of cellsOf(editionOf(report.edition))) {
    const value = valueAt(report, address);
    const text = report.cellTexts?.[address];
    if (value === undefined) continue;
    if (!cells.has(address)) out.push({ what: "没有对应字段的单元格 / a cell without a field", where: address });
    else if (text !== undefined && mapping.cells === "value") {
      out.push({ what: `单元格文字“${text}” / text of a cell`, where: address });
    } else if (value === null && text === undefined && mapping.blank !== "empty") {
      out.push({ what: "空白单元格 / a blank cell", where: address });
    }
    if (cells.has(address) && report.cellUnits?.[address] !== undefined) {
      out.push({ what: `单元格单位“${report.cellUnits[address]}” / unit of a cell`, where: address });
    }
  }
  for (const address of Object.keys(report.foreign ?? {})) {
    out.push({ what: "其他版式的单元格 / a cell of another edition", where: address });
  }
  for (const row of report.extra ?? []) {
    out.push({ what: `自行增加的行“${row.label}” / a row the office added`, where: row.table });
  }
  return out;
}

function lostText(report: AnyReport, { metadata, sections }: Mapped): Loss[] {
  const out: Loss[] = [];
  for (const name of metadataNames) {
    if (!metadata.has(name) && metadataAt(report, name) !== undefined)
      out.push({ what: "没有对应字段的信息 / metadata without a field", where: name });
  }
  if (report.lead.length > 0) out.push({ what: "导语 / the lead" });
  for (const section of report.sections) {
    const id = section.id ?? "";
    if (!sections.has(id) && (sectionText(report, id) ?? "") !== "")
      out.push({ what: "部分的文字 / text of a section", where: section.title ?? id });
    else if (
      section.blocks.some(
        (b) => b.type !== "statutoryTable" && (b.type !== "paragraph" || b.children.some((c) => c.type !== "text")),
      )
    ) {
      out.push({ what: "部分的排版（标题、列表、表格、图片） / form of a section", where: section.title ?? id });
    }
  }
  return out;
}

/** Everything of this report that will not be found in what the mapping writes. */
export function lost(mapping: Mapping, report: Report): readonly Loss[] {
  const any = anyReport(report);
  if (!isEdition(mapping.edition) || mapping.edition !== report.edition) {
    return [{ what: `版式不同：${report.edition} / another edition`, where: mapping.edition }];
  }
  const mapped = mappedOf(mapping);
  const out = [...lostCells(mapping, any, mapped), ...lostText(any, mapped)];
  if (mapping.format.type === "csv" && mapping.format.encoding === "GBK") {
    const text = valuesOf(mapping, report)
      .map((v) => `${v.code}${v.title}${v.value ?? ""}`)
      .join("");
    const { lost: chars } = encodeGbk(text, () => "?");
    if (chars.length > 0)
      out.push({ what: `GBK 没有的字“${chars.slice(0, 20).join("")}” / characters that GBK has not` });
  }
  return out;
}
