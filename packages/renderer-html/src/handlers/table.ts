/** A real table: caption, column groups, head, groups of rows, head cells with scope, and each figure's address. */
import type { Cell, Table } from "@nianbao/core";
import type { Handler } from "../options.js";
import type { State } from "../state.js";
import { type Frame, rowGroups, rowHeadClass, SCOPES, tableFrame } from "../table/frame.js";
import type { Grid } from "../table/grid.js";

const NUMBER = /^[+\-−]?[\d,，.]+$/;

const isFigure = (nodes: Cell["children"]): boolean => {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === "text" && NUMBER.test(only.value.trim());
};

/** The tags before a cell, the cell's own the last of them, with a class. */
const withClass = (tags: string, name: string): string => tags.replace(/<td(?=[^<]*$)/, `<td class="${name}"`);

/** Nine tenths of a page are cells: their tags are those of the frame. */
function body(table: Table, frame: Frame, state: State): string {
  let out = "";
  let n = 0;
  for (const { cells } of table.rows) {
    for (const { children } of cells) {
      const tags = frame.before[n] ?? "";
      out += frame.loose[n++] && isFigure(children) ? withClass(tags, "nb-figure") : tags;
      out += state.inline(children);
    }
  }
  return out + frame.after;
}

/** For WeChat, and where findings are shown, each cell is an element of the state's. */
function bodyOfElements(table: Table, { grid, side, heads, loose }: Frame, state: State): string {
  const { el, notes } = state;
  let n = 0;
  const cell = (y: number, i: number): string => {
    const p = grid.rows[y]?.[i];
    const c = table.rows[y]?.cells[i];
    if (!p || !c) return "";
    const refs = c.address === undefined ? [] : notes.ofCell(c.address);
    const names = [
      rowHeadClass(p, side),
      loose[n++] && isFigure(c.children) ? "nb-figure" : "",
      refs.length > 0 ? `nb-flag nb-flag-${notes.worst(refs)}` : "",
    ];
    const attributes = {
      class: names.filter((name) => name !== "").join(" ") || undefined,
      id: heads?.ids[y]?.[i] || undefined,
      scope: c.header && SCOPES[c.header],
      headers: heads?.of[y]?.[i] || undefined,
      colspan: p.width > 1 ? p.width : undefined,
      rowspan: p.height > 1 ? p.height : undefined,
      "data-cell": c.address,
    };
    const shown = c.address === undefined ? "" : notes.refsInCell(c.address, state);
    return el(c.header === undefined ? "td" : "th", attributes, state.inline(c.children) + shown);
  };
  const row = (y: number): string => `\n${el("tr", {}, (grid.rows[y] ?? []).map((_, i) => cell(y, i)).join(""))}`;
  const rows = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => row(from + i)).join("");
  return rowGroups(grid)
    .map(({ tag, from, to }) => `\n${el(tag, {}, `${rows(from, to)}\n`)}`)
    .join("");
}

/** Relative widths become shares; without them the style sheet knows four kinds of columns. */
function columns(table: Table, grid: Grid, side: number, state: State): string {
  const widths = table.widths ?? [];
  const sum = widths.reduce((total, width) => total + Math.max(width, 0), 0);
  const share = (x: number): string | undefined => {
    const width = widths[x];
    return width !== undefined && width > 0 ? `width:${((width / sum) * 100).toFixed(2)}%` : undefined;
  };
  const shares = (from: number, to: number): string => {
    let cols = "";
    for (let x = from; x < to; x++) cols += state.el("col", { style: share(x) });
    return cols;
  };
  const kinds = (from: number, to: number): string => {
    const span = (n: number): number | undefined => (n > 1 ? n : undefined);
    if (from >= side) return state.el("col", { class: "nb-c", span: span(to - from) });
    const first = side > 1 ? state.el("col", { class: "nb-cg" }) : "";
    const middle = side > 2 ? state.el("col", { class: "nb-cs", span: span(side - 2) }) : "";
    return first + middle + state.el("col", { class: "nb-cl" });
  };
  const group = (from: number, to: number): string =>
    from < to ? state.el("colgroup", {}, sum > 0 ? shares(from, to) : kinds(from, to)) : "";
  return group(0, side) + group(side, Math.min(grid.width, 1000));
}

/** A table with more columns than a telephone shows scrolls in a region of its own. */
const WIDE = 5;

export const table: Handler<Table> = (node, state) => {
  const number = state.next("table");
  const frame = tableFrame(node, state.target === "wechat" ? undefined : state.id(`t${number}-`));
  const { grid, side } = frame;
  const wide = grid.width > WIDE;
  const quiet = state.quietCaptions.has(node);
  const captionId = state.id(`t${number}`);
  const hasCaption = node.caption !== undefined && !(quiet && state.target === "wechat");
  const caption = hasCaption
    ? `\n${state.el("caption", { id: wide ? captionId : undefined, class: quiet ? "nb-hidden" : undefined }, state.text(node.caption ?? ""))}`
    : "";
  const plain = state.target !== "wechat" && state.notes.list.length === 0;
  const written = plain ? body(node, frame, state) : bodyOfElements(node, frame, state);
  const content = `${caption}\n${columns(node, grid, side, state)}${written}\n`;
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
