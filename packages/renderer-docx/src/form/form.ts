/** A blank form of an edition: the printed report with a field in every place to be filled in by hand. */
import {
  type Block,
  cellOf,
  cellsOf,
  compose,
  type Document,
  type EditionDef,
  type EditionId,
  editionOf,
  type Report,
} from "@nianbao/core";
import { bodyBlocks } from "../body/blocks.js";
import { Context } from "../context.js";
import type { DocxOptions } from "../options.js";
import { partsOf, relateFooters } from "../package/package.js";
import { zip } from "../package/zip.js";
import { STYLE } from "../styles.js";
import { blockField, lineField } from "./field.js";

const TITLE = "政府信息公开工作年度报告";

/** A report of the edition in which every place is there and empty. */
function blankReport(edition: EditionDef): Report {
  const tables: Record<string, Record<string, Record<string, null>>> = {};
  for (const { table, row, column } of cellsOf(edition)) {
    tables[table] ??= {};
    tables[table][row.id] ??= {};
    (tables[table][row.id] as Record<string, null>)[column.id] = null;
  }
  const sections = edition.sections.map(({ id, table }) => ({
    id,
    blocks: table === undefined ? [standIn(`section.${id}`)] : [{ type: "statutoryTable", table }],
  }));
  return {
    edition: edition.id,
    year: null,
    organ: { name: null },
    title: TITLE,
    lead: [standIn("lead")],
    sections,
    tables,
  } as unknown as Report;
}

/** Holds a field's place among the blocks. */
const standIn = (name: string): Block => ({ type: "unknown", name, text: "" });

/** What a cell asks for: labels of its row and column. */
const titleOf =
  (edition: EditionDef) =>
  (address: string): string => {
    const cell = cellOf(edition, address);
    return cell ? `${cell.row.label} ${cell.column.label}` : address;
  };

/** XML of the field that stands for a block; `undefined` for a block that is printed as it is. */
const fieldOf =
  (edition: EditionDef) =>
  (context: Context, block: Block): string | undefined => {
    if (block.type === "heading" && block.depth === 1)
      return lineField(context, STYLE.heading(1), "title", "标题", `（机关名称）（年度）年${TITLE}`);
    if (block.type !== "unknown") return undefined;
    if (block.name === "lead") return blockField(context, "lead", "引言", "在此填写引言，不需要的可以删除。");
    const section = edition.sections.find(({ id }) => block.name === `section.${id}`);
    return section && blockField(context, block.name, section.label, `在此填写${section.label}。`);
  };

/**
 * The form to fill in by hand in Word or WPS. Tags of the fields are cell addresses, `title`, `lead` and
 * `section.<id>`; fields left alone read back as blank.
 */
export function renderForm(edition: EditionId, options: Omit<DocxOptions, "findings"> = {}): Uint8Array {
  const definition = editionOf(edition);
  const document: Document = compose(blankReport(definition), { data: false });
  const context = new Context(options);
  context.fields = titleOf(definition);
  context.fieldOf = fieldOf(definition);
  relateFooters(context);
  const body = bodyBlocks(context, document.children);
  return zip(partsOf(context, { ...document, metadata: { edition } }, body));
}
