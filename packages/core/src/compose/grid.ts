/** Lays a row or column tree out as header cells with spans. */
import type { Cell, Inline } from "../model/document.js";

/** A node of a tree to print: a group has children, a leaf what stands in its line. */
export interface HeadNode<T> {
  readonly label: readonly Inline[];
  readonly children?: readonly HeadNode<T>[];
  readonly leaf?: T;
}

export const depthOf = <T>(nodes: readonly HeadNode<T>[]): number =>
  nodes.reduce((depth, node) => Math.max(depth, 1 + (node.children ? depthOf(node.children) : 0)), 0);

export const leafCount = <T>(node: HeadNode<T>): number =>
  node.children ? node.children.reduce((sum, child) => sum + leafCount(child), 0) : 1;

export const leaves = <T>(nodes: readonly HeadNode<T>[]): T[] =>
  nodes.flatMap((node) => (node.children ? leaves(node.children) : node.leaf === undefined ? [] : [node.leaf]));

const span = (name: "rowSpan" | "colSpan", value: number) => (value > 1 ? { [name]: value } : {});

/**
 * Head rows of a column tree, top down; a shallow leaf reaches down to the last row.
 * @param lastSpan extra columns that the last leaf takes, to fill a wider grid
 */
export function headRows<T>(nodes: readonly HeadNode<T>[], lastSpan = 0): Cell[][] {
  const depth = depthOf(nodes);
  const rows: Cell[][] = Array.from({ length: depth }, () => []);
  const place = (node: HeadNode<T>, level: number, last: boolean): void => {
    const extra = last ? lastSpan : 0;
    rows[level]?.push({
      children: node.label,
      header: node.children ? "colgroup" : "column",
      ...span("colSpan", leafCount(node) + extra),
      ...span("rowSpan", node.children ? 1 : depth - level),
    });
    const { children } = node;
    children?.forEach((child, i) => {
      place(child, level + 1, last && i === children.length - 1);
    });
  };
  nodes.forEach((node, i) => {
    place(node, 0, i === nodes.length - 1);
  });
  return rows;
}

/** The header cells at the left of each leaf of a row tree; a group stands in the line of its first leaf. */
export function sideHeads<T>(nodes: readonly HeadNode<T>[]): { readonly heads: Cell[]; readonly leaf: T }[] {
  const depth = depthOf(nodes);
  const out: { heads: Cell[]; leaf: T }[] = [];
  const place = (node: HeadNode<T>, level: number, open: Cell[]): void => {
    if (!node.children) {
      const head: Cell = { children: node.label, header: "row", ...span("colSpan", depth - level) };
      if (node.leaf !== undefined) out.push({ heads: [...open, head], leaf: node.leaf });
      return;
    }
    const group: Cell = { children: node.label, header: "rowgroup", ...span("rowSpan", leafCount(node)) };
    node.children.forEach((child, i) => {
      place(child, level + 1, i === 0 ? [...open, group] : []);
    });
  };
  for (const node of nodes) place(node, 0, []);
  return out;
}

/** A line for each node of a row tree, top down: a group's label has a line of its own, without a leaf. */
export function lineHeads<T>(nodes: readonly HeadNode<T>[]): { readonly head: Cell; readonly leaf?: T }[] {
  return nodes.flatMap(({ label, children, leaf }) => [
    { head: { children: label, header: children ? "rowgroup" : "row" }, ...(leaf === undefined ? {} : { leaf }) },
    ...lineHeads(children ?? []),
  ]);
}
