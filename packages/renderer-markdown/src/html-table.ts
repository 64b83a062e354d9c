/** Tables as HTML inside Markdown: merges, header cells and addresses as they are; no empty line, which would end it. */
import type { Cell, Inline, Table } from "@nianbao/core";
import type { Annotations } from "./annotations.js";
import { escapeHtml, isSafeUrl } from "./escape.js";

const scopes = { row: "row", column: "col", rowgroup: "rowgroup", colgroup: "colgroup" } as const;
const text = (value: string): string => escapeHtml(value).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : ` ${name}="${text(String(value))}"`;

function inline(node: Inline): string {
  switch (node.type) {
    case "text":
      return text(node.value);
    case "break":
      return "<br>";
    case "image":
      return isSafeUrl(node.url, true)
        ? `<img${attribute("src", node.url)}${attribute("alt", node.alt)}${attribute("title", node.title)}>`
        : text(node.alt);
    case "link": {
      const inner = node.children.map(inline).join("");
      return isSafeUrl(node.url)
        ? `<a${attribute("href", node.url)}${attribute("title", node.title)}>${inner}</a>`
        : inner;
    }
    default: {
      const tag = node.type === "strong" ? "strong" : "em";
      return `<${tag}>${node.children.map(inline).join("")}</${tag}>`;
    }
  }
}

function cellHtml(cell: Cell, annotations: Annotations): string {
  const tag = cell.header ? "th" : "td";
  const about = [
    attribute("scope", cell.header && scopes[cell.header]),
    attribute("rowspan", cell.rowSpan),
    attribute("colspan", cell.colSpan),
    attribute("data-cell", cell.address),
  ].join("");
  return `<${tag}${about}>${cell.children.map(inline).join("")}${annotations.html(cell.address)}</${tag}>`;
}

export function htmlTable(table: Table, annotations: Annotations): string {
  const rows = table.rows.map((row) => `<tr>${row.cells.map((cell) => cellHtml(cell, annotations)).join("")}</tr>`);
  const head = table.headRows ?? 0;
  const caption = table.caption === undefined ? [] : [`<caption>${text(table.caption)}</caption>`];
  const part = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`<${name}>`, ...lines, `</${name}>`];
  const about = attribute("data-table", table.table ?? "");
  return [
    `<table${about}>`,
    ...caption,
    ...part("thead", rows.slice(0, head)),
    ...part("tbody", rows.slice(head)),
    "</table>",
  ].join("\n");
}
