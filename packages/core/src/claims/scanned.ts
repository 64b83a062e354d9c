/** A figure as it was found in a text. */
import type { Figure } from "./claim.js";

export interface Scanned {
  readonly type: "quantity" | "percent" | "number" | "year" | "month" | "date" | "other";
  readonly end: number;
  readonly quantity: Figure;
}

// Field by field: a spread with more behind it takes a hundred times as long, and a text has many figures.
export const figure = ({ min, max }: Pick<Figure, "min" | "max">, unit: string | null, text: string): Figure => ({
  min,
  max,
  unit,
  text,
});

export const exact = (value: number, unit: string | null, text: string): Figure => ({
  min: value,
  max: value,
  unit,
  text,
});
export const other = (text: string, start: number, end: number): Scanned => ({
  type: "other",
  end,
  quantity: exact(Number.NaN, null, text.slice(start, end)),
});
