/**
 * Notes: HTML comments of the form `<!-- nianbao {…} -->`, invisible to a reader, that say of the block after them what
 * Markdown has no mark for. A note is a hint: what does not fit the block is left aside.
 */
import type { Cell, Paragraph } from "@nianbao/core";

export interface TableNote {
  /** Id of the statutory table. */
  readonly table?: string;
  /** Leading rows that are head; 0: none. */
  readonly head?: number;
  readonly widths?: readonly number[];
  /** Merged cells: top, left, bottom, right of the grid, from 0. */
  readonly merged?: readonly (readonly [number, number, number, number])[];
  /** Header cells by `row,index`. */
  readonly headers?: Readonly<Record<string, Cell["header"]>>;
  /** Addresses of cells by `row,index`. */
  readonly cells?: Readonly<Record<string, string>>;
}
export interface Note extends TableNote {
  readonly role?: NonNullable<Paragraph["role"]>;
  /** The paragraph is the caption of the table after it. */
  readonly isCaption?: boolean;
  /** The block is a paragraph without content. */
  readonly empty?: boolean;
  /** The report's data. */
  readonly report?: unknown;
}

const opening = "<!-- nianbao ";
const closing = " -->";
const roles: readonly unknown[] = ["signature", "date", "caption", "note"];
const headers: readonly unknown[] = ["row", "column", "rowgroup", "colgroup"];

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `undefined`: the line is no note. */
export function readNote(line: string): Note | undefined {
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line.slice(opening.length, -closing.length));
  } catch {
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const { table, head, widths, merged, headers: heads, cells, role, isCaption, empty, report } = value;
  return {
    ...(typeof table === "string" ? { table } : {}),
    ...(isCount(head) ? { head } : {}),
    ...(Array.isArray(widths) && widths.every((w) => typeof w === "number") ? { widths } : {}),
    ...(Array.isArray(merged) && merged.every((m) => Array.isArray(m) && m.length === 4 && m.every(isCount))
      ? { merged: merged as [number, number, number, number][] }
      : {}),
    ...(isObject(heads) && Object.values(heads).every((h) => headers.includes(h))
      ? { headers: heads as Record<string, Cell["header"]> }
      : {}),
    ...(isObject(cells) && Object.values(cells).every((a) => typeof a === "string")
      ? { cells: cells as Record<string, string> }
      : {}),
    ...(roles.includes(role) ? { role: role as NonNullable<Paragraph["role"]> } : {}),
    ...(isCaption === true ? { isCaption } : {}),
    ...(empty === true ? { empty } : {}),
    ...(report === undefined ? {} : { report }),
  };
}
