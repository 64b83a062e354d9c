/**
 * Cell addresses: `table/row/column`, a closed union per edition, e.g. `applications/received/naturalPerson`.
 * The one way to name a place in the tables; where it stood in a file is a matter of provenance.
 */
import type { EditionId, Editions } from "../editions/index.js";

/** Ids of the leaves of a row or column tree, the parts of rows among them. */
type LeafId<N> = N extends { readonly children: readonly (infer C)[] }
  ? LeafId<C>
  : N extends { readonly id: infer I extends string }
    ? I | (N extends { readonly parts: readonly (infer P)[] } ? LeafId<P> : never)
    : never;

export type TablesOf<E extends EditionId> = Editions[E]["tables"];
export type TableId<E extends EditionId = EditionId> = E extends EditionId ? keyof TablesOf<E> & string : never;
export type SectionId<E extends EditionId = EditionId> = E extends EditionId
  ? Editions[E]["sections"][number]["id"]
  : never;

type Blocks<T> = T extends { readonly blocks: readonly (infer B)[] } ? B : never;
type RowsOf<B> = B extends { readonly rows: readonly (infer R)[] } ? LeafId<R> : never;
type ColumnsOf<B> = B extends { readonly columns: readonly (infer C)[] } ? LeafId<C> : never;

/** Row ids of a table. */
export type RowId<T> = RowsOf<Blocks<T>>;
/** Column ids that a row of a table has: blocks differ in their columns. */
export type ColumnId<T, R extends string> =
  Blocks<T> extends infer B ? (B extends unknown ? (R extends RowsOf<B> ? ColumnsOf<B> : never) : never) : never;

type AddressOfBlock<T extends string, B> = B extends unknown ? `${T}/${RowsOf<B>}/${ColumnsOf<B>}` : never;

/** `table/row/column` of an edition. */
export type CellAddress<E extends EditionId = EditionId> = E extends EditionId
  ? { [T in TableId<E>]: T extends keyof TablesOf<E> ? AddressOfBlock<T, Blocks<TablesOf<E>[T]>> : never }[TableId<E>]
  : never;

/** Address of a cell that another edition has: `2019:applications/otherHandling/total`. */
export type ForeignAddress = `${EditionId}:${string}`;
