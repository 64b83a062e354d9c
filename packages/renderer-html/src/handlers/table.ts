/** A real table: caption, column groups, head, groups of rows, head cells with scope, and each figure's address. */
import type { Table } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";
import { type Grid, gridOf, isRowHead, type Placed, sideWidth } from "../table/grid.js";
import { type Heads, headsOf, needsHeaders } from "../table/headers.js";
import { escapeAttribute } from "../text/escape.js";

const SCOPES = { row: "row", column: "col", rowgroup: "rowgroup", colgroup: "colgroup" } as const;
const NUMBER = /^[+\-−]?[\d,，.]+$/;

const isFigure = (p: Placed): boolean => {
  const [only] = p.cell.children;
  return p.cell.children.length === 1 && only?.type === "text" && NUMBER.test(only.value.trim());
};

/** Classes of a row head, by the column it begins in and whether figures follow it. */
const ROW_HEADS = [0, 1, 2].map((x) => [`nb-r${x}`, `nb-r${x} nb-label`] as const);

function classOf(p: Placed, side: number): string {
  const { cell: c } = p;
  if (isRowHead(c)) return ROW_HEADS[Math.min(p.x, 2)]?.[p.x + p.width === side ? 1 : 0] ?? "";
  return c.header === undefined && c.address === undefined && isFigure(p) ? "nb-figure" : "";
}

/** A table being written: what its cells need to know. */
interface Writing {
  readonly side: number;
  readonly heads: Heads | undefined;
  readonly state: State;
}

/**
 * Nine tenths of a page are cells, so they are written straight: nothing but the address comes from outside. Of a cell
 * with findings, and for WeChat, the element is the state's.
 */
function cell(p: Placed, y: number, i: number, { side, heads, state }: Writing): string {
  const { cell: c } = p;
  const { address, header } = c;
  const tag = header === undefined ? "td" : "th";
  const name = classOf(p, side);
  const id = heads?.ids[y]?.[i] ?? "";
  const over = heads?.of[y]?.[i] ?? "";
  const content = state.inline(c.children);
  const refs = address === undefined ? undefined : state.notes.ofCell(address);
  if ((refs !== undefined && refs.length > 0) || state.target === "wechat") {
    const flag = refs?.length ? `nb-flag nb-flag-${state.notes.worst(refs)}` : "";
    const attributes = {
      class: [name, flag].filter((part) => part !== "").join(" ") || undefined,
      id: id || undefined,
      scope: header && SCOPES[header],
      headers: over || undefined,
      colspan: p.width > 1 ? p.width : undefined,
      rowspan: p.height > 1 ? p.height : undefined,
      "data-cell": address,
    };
    return state.el(
      tag,
      attributes,
      address === undefined ? content : content + state.notes.refsInCell(address, state),
    );
  }
  let out = `<${tag}`;
  if (name !== "") out += ` class="${name}"`;
  if (id !== "") out += ` id="${id}"`;
  if (header !== undefined) out += ` scope="${SCOPES[header]}"`;
  if (over !== "") out += ` headers="${over}"`;
  if (p.width > 1) out += ` colspan="${p.width}"`;
  if (p.height > 1) out += ` rowspan="${p.height}"`;
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

function rows(grid: Grid, from: number, to: number, writing: Writing): string {
  let out = "";
  for (let y = from; y < to; y++) {
    let cells = "";
    const row = grid.rows[y] ?? [];
    for (let i = 0; i < row.length; i++) cells += cell(row[i] as Placed, y, i, writing);
    out += `\n<tr>${cells}</tr>`;
  }
  return `${out}\n`;
}

function body(grid: Grid, writing: Writing): string {
  const { el } = writing.state;
  const head = grid.head > 0 ? `${el("thead", {}, rows(grid, 0, grid.head, writing))}\n` : "";
  const bodies = grid.groups.map((from, i) =>
    el("tbody", {}, rows(grid, from, grid.groups[i + 1] ?? grid.rows.length, writing)),
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
  const content = `${caption}\n${columns(node, grid, side, state)}\n${body(grid, { side, heads, state })}\n`;
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
