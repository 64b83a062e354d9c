/** The head and the bodies of a table, with their rows. */
import type { Cell, Table } from "@nianbao/core";
import type { State } from "../state.js";
import { labelWords } from "../text/words.js";
import { type Frame, rowGroups, rowHeadClass, SCOPES } from "./frame.js";

const NUMBER = /^[+\-−]?[\d,，.]+$/;

const isFigure = (nodes: Cell["children"]): boolean => {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === "text" && NUMBER.test(only.value.trim());
};

/** A label of the form, with breaks allowed between its words and nowhere else. A portal's own handler gets it whole. */
function label(nodes: Cell["children"], state: State): string {
  const [only] = nodes;
  const whole = state.options.handlers?.text !== undefined;
  const words = nodes.length === 1 && only?.type === "text" && !whole ? labelWords(only.value) : [];
  return words.length < 2
    ? state.inline(nodes)
    : words.map((value) => state.inline([{ type: "text", value }])).join("<wbr>");
}

/** The tags before a cell, the cell's own the last of them, with a class. */
const withClass = (tags: string, name: string): string => tags.replace(/<td(?=[^<]*$)/, `<td class="${name}"`);

/** Nine tenths of a page are cells: their tags are those of the frame. */
export function body(table: Table, { before, after, kinds }: Frame, state: State): string {
  let out = "";
  let n = 0;
  for (const { cells } of table.rows) {
    for (const { children } of cells) {
      const kind = kinds[n];
      const tags = before[n++] ?? "";
      out += kind === "loose" && isFigure(children) ? withClass(tags, "nb-figure") : tags;
      out += kind === "label" ? label(children, state) : state.inline(children);
    }
  }
  return out + after;
}

/** For WeChat, and where findings are shown, each cell is an element of the state's. */
export function bodyOfElements(table: Table, { grid, side, heads, kinds }: Frame, state: State): string {
  const { el, notes } = state;
  let n = 0;
  const cell = (y: number, i: number): string => {
    const p = grid.rows[y]?.[i];
    const c = table.rows[y]?.cells[i];
    if (!p || !c) return "";
    const kind = kinds[n++];
    const refs = c.address === undefined ? [] : notes.ofCell(c.address);
    const names = [
      rowHeadClass(p, side),
      kind === "loose" && isFigure(c.children) ? "nb-figure" : "",
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
    const content = kind === "label" ? label(c.children, state) : state.inline(c.children);
    const shown = c.address === undefined ? "" : notes.refsInCell(c.address, state);
    return el(c.header === undefined ? "td" : "th", attributes, content + shown);
  };
  const row = (y: number): string => `\n${el("tr", {}, (grid.rows[y] ?? []).map((_, i) => cell(y, i)).join(""))}`;
  const rows = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => row(from + i)).join("");
  return rowGroups(grid)
    .map(({ tag, from, to }) => `\n${el(tag, {}, `${rows(from, to)}\n`)}`)
    .join("");
}
