/** The columns of a table, in two groups: those of the row heads, those of the figures. */
import type { Table } from "@nianbao/core";
import type { State } from "../state.js";
import type { Grid } from "./grid.js";

/** Relative widths become shares; without them the style sheet knows four kinds of columns. */
export function columns(table: Table, grid: Grid, side: number, state: State): string {
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
