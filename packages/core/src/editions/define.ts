/**
 * What an edition of the statutory form is: one plain object, from which types, schema, addresses, printed tables, label
 * matching and arithmetic are derived. A new edition is a new folder of data beside the others; see README.md.
 */

/** How sure a fact is: printed in the form, issued in a notice, following by logic, seen in practice, or from memory. */
export type Basis = "printed" | "notice" | "regulation" | "logic" | "practice" | "memory";

/** A label as the form prints it, and other wordings of it that reports are seen to use. */
export interface Label {
  readonly label: string;
  /** Accepted wordings beside {@link label}; compared after normalisation (width, spaces, punctuation, script). */
  readonly variants?: readonly string[];
}

/** What kind of figure a cell holds. */
export interface Quantity {
  /** 件, 项, 条, 万元 …; `null`: the form names none, so the cell has to. */
  readonly unit: string | null;
  /** Count: a whole number. Money: decimals allowed. */
  readonly kind: "count" | "money";
  /** `true`: may be negative (本年增/减). */
  readonly signed?: boolean;
}

export interface RowLeaf extends Label {
  readonly id: string;
  readonly quantity?: Quantity;
  /** Rows printed below this one that divide its figure or single something out of it (其中); they inherit its quantity. */
  readonly parts?: readonly RowLeaf[];
}
export interface RowGroup extends Label {
  readonly id: string;
  readonly children: readonly RowNode[];
}
export type RowNode = RowLeaf | RowGroup;

export interface ColumnLeaf extends Label {
  readonly id: string;
  readonly quantity?: Quantity;
}
export interface ColumnGroup extends Label {
  readonly id: string;
  readonly children: readonly ColumnNode[];
}
export type ColumnNode = ColumnLeaf | ColumnGroup;

/** A part of a table with column heads of its own. */
export interface BlockDef {
  readonly id: string;
  /** A line across the whole table above the heads: 第二十条第（一）项. */
  readonly heading?: Label;
  /** The top left cell: 信息内容, or the printed note on how the column adds up. */
  readonly corner?: Label;
  /**
   * `side`: row labels stand at the left, one line a row. `across`: row labels stand in the head, above the column
   * labels, and all figures are printed in one line (the table of disputes).
   */
  readonly layout: "side" | "across";
  readonly rows: readonly RowNode[];
  readonly columns: readonly ColumnNode[];
  /** Head of a column between labels and figures that prints each row's unit (the statistics table of 2014). */
  readonly unitColumn?: Label;
  /** `true`: the label of a group stands in a line of its own above its rows, not in a cell beside them. */
  readonly groupLines?: boolean;
}

export interface TableDef {
  /** Default of every cell whose row and column say nothing else. */
  readonly quantity: Quantity;
  readonly blocks: readonly BlockDef[];
  /** Labels of what is filled in below the figures and is none: 填报人, 联系电话. */
  readonly signature?: readonly Label[];
}

export interface SectionDef extends Label {
  readonly id: string;
  /** 一, 二 … as printed before the title; `""`: the title has no number. */
  readonly ordinal: string;
  /** The statutory table that stands in this section. */
  readonly table?: string;
  /** Topics the section has to speak of, with the words by which one is recognised. */
  readonly aspects?: readonly (Label & { readonly id: string; readonly basis: Basis })[];
}

/**
 * A relation between cells of one table, stated once for a whole axis: `terms: "rows"` — left and right name rows, and
 * the relation holds in every column named by `each`; `terms: "columns"` — the other way round.
 */
export interface Identity {
  /** `table/name`; the arithmetic rule of the same name reports it. */
  readonly id: string;
  readonly table: string;
  readonly terms: "rows" | "columns";
  /** Ids of the other axis in which it holds. */
  readonly each: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Sum of left = sum of right, or sum of left ≤ sum of right. */
  readonly relation: "equal" | "atMost";
  readonly basis: Basis;
  /** `total`: the left side is a printed total of the right side. `flow`: what comes in equals what goes out. */
  readonly role: "total" | "flow" | "bound";
  readonly statement: { readonly "zh-CN": string; readonly en: string };
}

export interface EditionDef {
  readonly id: string;
  readonly name: { readonly "zh-CN": string; readonly en: string };
  /** The notice that issued the form. */
  readonly source: { readonly title: string; readonly number: string; readonly issued: string };
  /** How sure rows, labels and units are, where they were not read in the form itself; default `printed`. */
  readonly basis?: Basis;
  /** Report years (not publication years) it applies to; `to: null` — still in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly sections: readonly SectionDef[];
  readonly tables: { readonly [id: string]: TableDef };
  readonly identities: readonly Identity[];
}

/** Returns its argument; all it adds is inference of literal types. */
/* @__NO_SIDE_EFFECTS__ */ export const defineEdition = <const D extends EditionDef>(edition: D): D => edition;
/* @__NO_SIDE_EFFECTS__ */ export const defineTable = <const T extends TableDef>(table: T): T => table;
/* @__NO_SIDE_EFFECTS__ */ export const defineSections = <const S extends readonly SectionDef[]>(sections: S): S =>
  sections;
