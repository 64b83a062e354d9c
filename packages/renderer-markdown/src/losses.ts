/** What of a document Markdown cannot hold, under given options. */
import type { Block, Document, Inline, Loss, Table } from "@nianbao/core";
import { isSafeUrl } from "./escape.js";
import type { MarkdownOptions } from "./options.js";
import { gridOf } from "./table.js";

const damaged = /[\u0000\r]|[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

function inlineLosses(nodes: readonly Inline[], where: string, out: Loss[]): void {
  for (const node of nodes) {
    if (node.type === "text") {
      if (damaged.test(node.value))
        out.push({ what: "文字中有无法写入文本文件的字符 / characters that a text file cannot hold", where });
    } else if (node.type === "image") {
      if (!isSafeUrl(node.url, true))
        out.push({
          what: `图片地址不安全，只保留替代文字 / an unsafe address of an image, only its text is kept: ${node.url.slice(0, 80)}`,
          where,
        });
    } else if (node.type !== "break") {
      if (node.type === "link" && !isSafeUrl(node.url))
        out.push({
          what: `链接地址不安全，只保留文字 / an unsafe address of a link, only its text is kept: ${node.url.slice(0, 80)}`,
          where,
        });
      if (node.children.length === 0 && node.type !== "link")
        out.push({ what: "没有文字的强调 / emphasis without text", where });
      inlineLosses(node.children, where, out);
    }
  }
}

function tableLosses(table: Table, where: string, options: MarkdownOptions, out: Loss[]): void {
  const { rows, width, merges } = gridOf(table);
  if (width === 0) out.push({ what: "没有单元格的表格 / a table without cells", where });
  else if (
    options.tables !== "html" &&
    rows.some((row) => Array.from({ length: width }, (_, x) => row[x]).includes(undefined))
  )
    out.push({
      what: "表格各行长短不一，已用空单元格补齐 / rows of unequal length are filled up with empty cells",
      where,
    });
  if (options.tables === "html") {
    if (table.widths) out.push({ what: "表格列宽 / widths of columns", where });
  } else if (options.notes === false) {
    if (merges.length > 0)
      out.push({ what: "合并单元格（标签在各格中重复） / merged cells (their labels are repeated)", where });
    if (table.caption !== undefined && table.table === undefined)
      out.push({ what: "表格标题改为普通段落 / a table's caption becomes a paragraph", where });
    if (table.widths) out.push({ what: "表格列宽 / widths of columns", where });
    if (table.rows.some((row) => row.cells.some((cell) => cell.address?.includes(":"))))
      out.push({ what: "另一版表式单元格与本版单元格的区分 / which cells are those of another edition", where });
    if (table.headRows !== 1 || rows.some((row, y) => row.some((p) => p?.first && p.cell.header && y > 0)))
      out.push({ what: "首行以外的表头单元格 / head cells outside the first row", where });
  }
  for (const row of table.rows) for (const cell of row.cells) inlineLosses(cell.children, where, out);
}

function blockLosses(block: Block, where: string, options: MarkdownOptions, out: Loss[]): void {
  if (block.type === "list") {
    block.items.forEach((item, i) => {
      item.forEach((inner, k) => {
        blockLosses(inner, `${where}/${i + 1}/${k + 1}`, options, out);
      });
    });
    if (block.items.length === 0) out.push({ what: "没有条目的列表 / a list without items", where });
  } else if (block.type === "table") tableLosses(block, where, options, out);
  else if (block.type === "unknown") {
    if (damaged.test(block.text))
      out.push({ what: "文字中有无法写入文本文件的字符 / characters that a text file cannot hold", where });
  } else {
    if (block.type === "paragraph" && options.notes === false) {
      if (block.role) out.push({ what: `段落用途 / the role of a paragraph: ${block.role}`, where });
      if (block.children.length === 0) out.push({ what: "空段落 / an empty paragraph", where });
    }
    inlineLosses(block.children, where, out);
  }
}

/** `where` is the number of the block in the document, from 1. */
export function losses(document: Document, options: MarkdownOptions = {}): Loss[] {
  const out: Loss[] = [];
  if (document.data !== undefined && options.data !== true)
    out.push({ what: "随文档携带的年报数据 / the report's data" });
  if (document.metadata && options.frontMatter === false) out.push({ what: "元数据 / metadata" });
  document.children.forEach((block, i) => {
    blockLosses(block, String(i + 1), options, out);
  });
  return out;
}
