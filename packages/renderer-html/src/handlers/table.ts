/** A real table: caption, column groups, head, groups of rows, head cells with scope, and each figure's address. */
import type { Table } from "@nianbao/core";
import type { Handler } from "../options.js";
import { body, bodyOfElements } from "../table/body.js";
import { columns } from "../table/columns.js";
import { tableFrame } from "../table/frame.js";

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
  // In WeChat a table that fits is laid out by its contents.
  const cols = state.target === "wechat" && !wide ? "" : `\n${columns(node, grid, side, state)}`;
  const content = `${caption}${cols}${written}\n`;
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
