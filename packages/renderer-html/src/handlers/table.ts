/** A real table: caption, column groups, head, groups of rows, head cells with scope, and each figure's address. */
import type { Table } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";
import { type Grid, gridOf, isRowHead, type Placed, sideWidth } from "../table/grid.js";
import { type Heads, headsOf, needsHeaders } from "../table/headers.js";
import type { Attributes } from "../text/element.js";
import { escapeAttribute } from "../text/escape.js";

const SCOPES = { row: "row", column: "col", rowgroup: "rowgroup", colgroup: "colgroup" } as const;
const NUMBER = /^[+\-−]?[\d,，.]+$/;

const isFigure = (p: Placed): boolean => {
  const [only] = p.cell.children;
  return p.cell.children.length === 1 && only?.type === "text" && NUMBER.test(only.value.trim());
};

function classesOf(p: Placed, side: number, flag: string): string {
  const { cell: c } = p;
  const own = isRowHead(c)
    ? `nb-r${Math.min(p.x, 2)}${p.x + p.width === side ? " nb-label" : ""}`
    : c.header === undefined && c.address === undefined && isFigure(p)
      ? "nb-figure"
      : "";
  return flag === "" ? own : own === "" ? flag : `${own} ${flag}`;
}

function cell(p: Placed, side: number, heads: Heads | undefined, state: State): string {
  const { cell: c } = p;
  const refs = c.address === undefined ? [] : state.notes.ofCell(c.address);
  const tag = c.header === undefined ? "td" : "th";
  const attributes = {
    class: classesOf(p, side, refs.length > 0 ? `nb-flag nb-flag-${state.notes.worst(refs)}` : "") || undefined,
    id: heads?.ids.get(p),
    scope: c.header && SCOPES[c.header],
    headers: heads?.of.get(p) || undefined,
    colspan: p.width > 1 ? p.width : undefined,
    rowspan: p.height > 1 ? p.height : undefined,
  };
  const content = state.inline(c.children);
  if (refs.length === 0 && state.target !== "wechat") return plainCell(tag, attributes, c.address, content);
  const marks = c.address === undefined ? "" : state.notes.refsInCell(c.address, state);
  return state.el(tag, { ...attributes, "data-cell": c.address }, content + marks);
}

/** Nine tenths of a page are cells, so they are written straight; nothing but the address comes from outside. */
function plainCell(tag: string, attributes: Attributes, address: string | undefined, content: string): string {
  let out = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) out += ` ${name}="${value}"`;
  }
  if (address !== undefined) out += ` data-cell="${escapeAttribute(address)}"`;
  return `${out}>${content}</${tag}>`;
}

/** Relative widths become shares; without them the style sheet knows three kinds of columns. */
function columns(table: Table, grid: Grid, side: number, state: State): string {
  const widths = table.widths ?? [];
  const sum = widths.reduce((total, width) => total + Math.max(width, 0), 0);
  const share = (x: number): string | undefined => {
    const width = widths[x];
    return sum > 0 && width !== undefined && width > 0 ? `width:${((width / sum) * 100).toFixed(2)}%` : undefined;
  };
  const kind = (x: number): string => (x >= side ? "nb-c" : x === side - 1 ? "nb-cl" : x === 0 ? "nb-cg" : "nb-cs");
  const col = (x: number): string => state.el("col", { class: sum > 0 ? undefined : kind(x), style: share(x) });
  const group = (from: number, to: number): string =>
    from < to ? state.el("colgroup", {}, Array.from({ length: to - from }, (_, i) => col(from + i)).join("")) : "";
  return group(0, side) + group(side, Math.min(grid.width, 1000));
}

function body(grid: Grid, row: (placed: readonly Placed[]) => string, state: State): string {
  const rows = (from: number, to: number): string => grid.rows.slice(from, to).map(row).join("\n");
  const head = grid.head > 0 ? `${state.el("thead", {}, `\n${rows(0, grid.head)}\n`)}\n` : "";
  const bodies = grid.groups.map((from, i) =>
    state.el("tbody", {}, `\n${rows(from, grid.groups[i + 1] ?? grid.rows.length)}\n`),
  );
  return head + bodies.join("\n");
}

/** A table with more columns than a telephone shows scrolls in a region of its own. */
const WIDE = 5;

export const table: Handler<Table> = (node, state) => {
  const grid = gridOf(node);
  const number = state.next("table");
  const side = sideWidth(grid);
  const wide = grid.width > WIDE;
  const heads = state.target !== "wechat" && needsHeaders(grid) ? headsOf(grid, state.id(`t${number}-`)) : undefined;
  const quiet = state.quietCaptions.has(node);
  const captionId = state.id(`t${number}`);
  const hasCaption = node.caption !== undefined && !(quiet && state.target === "wechat");
  const caption = hasCaption
    ? `\n${state.el("caption", { id: wide ? captionId : undefined, class: quiet ? "nb-hidden" : undefined }, state.text(node.caption ?? ""))}`
    : "";
  const content = [
    caption,
    `\n${columns(node, grid, side, state)}\n`,
    body(grid, (row) => state.el("tr", {}, row.map((p) => cell(p, side, heads, state)).join("")), state),
    "\n",
  ].join("");
  const lines = side === 1 && grid.rows.some((row) => row[0]?.cell.header === "rowgroup");
  const classes = `nb-table nb-side${Math.min(side, 3)}${wide ? " nb-many" : ""}${lines ? " nb-lines" : ""}`;
  const html = state.el(
    "table",
    {
      class: classes,
      "data-table": node.table,
      "data-head-rows": grid.head === (node.headRows ?? 0) ? undefined : node.headRows,
    },
    content,
  );
  if (!wide) return state.el("div", { class: "nb-fit" }, html);
  const label = hasCaption ? { "aria-labelledby": captionId } : { "aria-label": `表格 ${number}` };
  return state.el("div", { class: "nb-scroll", role: "region", tabindex: 0, ...label }, html);
};
