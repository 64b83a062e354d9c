/**
 * The report: plain JSON, told apart by `edition`. Tables hold figures only; what a cell says beyond its figure, and
 * where a figure came from, stand beside them.
 */
import type { EditionId } from "../editions/index.js";
import type { CellAddress, ColumnId, ForeignAddress, RowId, SectionId, TableId, TablesOf } from "./address.js";
import type { Block } from "./document.js";

/**
 * `number`: a figure, as printed (never converted). `0`: a zero was written. `null`: the place is there and holds no
 * figure (empty, or a text such as “/”, see `cellTexts`). Absent: the source has no such place, or it could not be
 * decided.
 */
export type CellValue = number | null;

export type TableData<T> = {
  readonly [R in RowId<T>]?: { readonly [C in ColumnId<T, R>]?: CellValue };
};

/** The place of a statutory table among the blocks of a section; of another edition where its cells are foreign. */
export interface StatutoryTable {
  readonly type: "statutoryTable";
  readonly table: TableId;
}
export type SectionBlock = Block | StatutoryTable;

export interface Section<E extends EditionId = EditionId> {
  /** Which section of the form it is; `null`: a section the form does not have. */
  readonly id: SectionId<E> | null;
  /** The heading as found, with its number. Absent: the official one. `""`: the text has no heading here. */
  readonly title?: string;
  readonly blocks: readonly SectionBlock[];
}

export type OrganLevel = "state" | "province" | "city" | "county" | "township" | "subdistrict" | "department" | "other";

export interface Organ {
  /** Full name, 机关名称; `null`: the source does not tell. */
  readonly name: string | null;
  /** 统一社会信用代码 (GB 32100), 18 characters. */
  readonly code?: string;
  /** 行政区划代码 (GB/T 2260), 6 digits. */
  readonly division?: string;
  readonly level?: OrganLevel;
}

/** Where and when the report was published, as far as the source tells. */
export interface Publication {
  /** 发布日期, `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
  readonly date?: string;
  /** 成文日期, `YYYY-MM-DD`. */
  readonly written?: string;
  /** 来源. */
  readonly source?: string;
  /** 索引号. */
  readonly indexNumber?: string;
  /** 文号. */
  readonly documentNumber?: string;
  readonly url?: string;
  /** Page tags as found (SiteName, ColumnType, ArticleTitle …, 国办发〔2017〕47号). */
  readonly tags?: { readonly [name: string]: string };
}

/** A row that the form does not have and the office added itself; or, with `row`, columns it added to a row of the form. */
export interface ExtraRow {
  readonly table: string;
  /** Id of the row of the form whose added columns these are; `label` is then the form's. */
  readonly row?: string;
  /** The row's label as found; group labels above it, outermost first, joined by " / ". */
  readonly label: string;
  /** Row id after which it stands; `null`: before the first row. */
  readonly after: string | null;
  /** Cells by column id, or by the head as found where the form has no such column. */
  readonly cells: { readonly [column: string]: CellValue };
  /** Text of cells that hold more than a plain number, keyed like `cells`. */
  readonly texts?: { readonly [column: string]: string };
  /** Unit that the cell, its head or the row's unit column names, keyed like `cells`. */
  readonly units?: { readonly [column: string]: string };
}

interface ReportOf<E extends EditionId> {
  readonly edition: E;
  /** 报告年度; `null`: the source does not tell. */
  readonly year: number | null;
  readonly organ: Organ;
  readonly title: string;
  /** 统计期限, `YYYY-MM-DD`. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly publication?: Publication;
  /** What stands between the title and the first section. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section<E>[];
  readonly tables: { readonly [T in keyof TablesOf<E>]?: TableData<TablesOf<E>[T]> };
  /** Text of cells whose text is not just the plain number: `22（其中修订16件）`, `/`, `１２`, `9533180元`. */
  readonly cellTexts?: { readonly [A in CellAddress<E> | ForeignAddress]?: string };
  /** Unit of cells whose unit is not the form's, with what told so being the cell or the head: `元`. */
  readonly cellUnits?: { readonly [A in CellAddress<E> | ForeignAddress]?: string };
  /** Cells of another edition found in this report, e.g. `2019:applications/otherHandling/total`. */
  readonly foreign?: { readonly [address: ForeignAddress]: CellValue };
  readonly extra?: readonly ExtraRow[];
}

/** Distributes over editions: `Report` is a union discriminated by `edition`. */
export type Report<E extends EditionId = EditionId> = E extends EditionId ? ReportOf<E> : never;

/** A report seen by code that serves every edition: same shape, addresses as strings. */
export interface AnyReport extends Omit<ReportOf<EditionId>, "tables" | "cellTexts" | "cellUnits" | "sections"> {
  readonly sections: readonly {
    readonly id: string | null;
    readonly title?: string;
    readonly blocks: readonly (Block | { readonly type: "statutoryTable"; readonly table: string })[];
  }[];
  readonly tables: {
    readonly [table: string]:
      | { readonly [row: string]: { readonly [column: string]: CellValue } | undefined }
      | undefined;
  };
  readonly cellTexts?: { readonly [address: string]: string };
  readonly cellUnits?: { readonly [address: string]: string };
}
