/**
 * Which figure stands under which head. Word and portals mangle spans, so the order of cells counts where there are as
 * many as heads; the grid decides otherwise; what neither settles is ambiguous.
 */

import type { Slot } from "./grid.js";
import type { HeadRun } from "./heads.js";

export interface Aligned {
  /** By head: the cell below it, or `undefined` where there is none. */
  readonly slots: readonly (Slot | undefined)[];
  readonly inferred?: string;
  /** Nobody can say which figure stands where. */
  readonly ambiguous?: string;
}

export const overlap = (a: Slot, b: Slot): boolean => a.x < b.x + b.w && b.x < a.x + a.w;
const filled = (slot: Slot): boolean => slot.text !== "";

export const byOrder = "数值个数与列数相同，按列的先后次序对应";
const short = "本行单元格少于表头列数，无法确定数值所在的列";
const shifted = "本行单元格与表头不对齐，无法确定数值所在的列";
const shared = "一个单元格跨多列，无法确定数值所在的列";

export function align(run: HeadRun, figures: readonly Slot[]): Aligned {
  const { heads } = run;
  const n = heads.length;
  const extra = figures.slice(n);
  if (figures.length >= n && !extra.some(filled)) {
    const slots = figures.slice(0, n);
    const fits = !run.clash && slots.every((slot, i) => overlap(slot, heads[i]!.slot));
    if (fits) return { slots };
    if (extra.length === 0 && run.ordered) return { slots, inferred: byOrder };
  }
  if (run.clash) return { slots: [], ambiguous: shifted };
  return byGrid(run, figures);
}

function byGrid(run: HeadRun, figures: readonly Slot[]): Aligned {
  const { heads } = run;
  const under = heads.map((head) => figures.filter((slot) => overlap(slot, head.slot)));
  const values = figures.filter(filled);
  const only = values[0];
  if (heads.length === 1 && values.length === 1 && only) {
    return under[0]?.includes(only) ? { slots: [only] } : { slots: [only], inferred: byOrder };
  }
  const stray = values.some((slot) => !under.some((slots) => slots.includes(slot)));
  if (stray) return { slots: [], ambiguous: shifted };
  if (values.some((slot) => under.filter((slots) => slots.includes(slot)).length > 1))
    return { slots: [], ambiguous: shared };
  if (under.some((slots) => slots.filter(filled).length > 1)) return { slots: [], ambiguous: shifted };
  const slots = under.map((found) => found.find(filled) ?? found[0]);
  return slots.some((slot) => slot === undefined) && values.length > 0 ? { slots, ambiguous: short } : { slots };
}
