/** Cells of a sheet: references, and values as text. */
import { child, childrenNamed, elements, textOf, type XmlElement } from "../xml/index.js";

export interface CellText {
  readonly text: string;
  readonly formula: boolean;
  /** A formula without a stored result. */
  readonly uncalculated: boolean;
}

/** `C7` → row 7, column 3; the format ends at XFD1048576. */
export function parseReference(reference: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  if (!match) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= 16_384 && row >= 1 && row <= 1_048_576 ? { row, column } : undefined;
}

/** Text of a string item: runs joined, phonetic guides left out. */
export function stringItem(node: XmlElement | undefined): string {
  let out = "";
  for (const part of elements(node)) {
    if (part.name === "t") out += textOf(part);
    else if (part.name === "r") out += textOf(child(part, "t"));
  }
  // Characters XML cannot hold are written as _xHHHH_.
  return out.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export const sharedStrings = (root: XmlElement | undefined): readonly string[] =>
  childrenNamed(root, "si").map(stringItem);

/**
 * A stored number as its digits: 17 digits of a binary fraction are brought back to the 15 that a workbook shows
 * (160.59640000000002 → 160.5964), exponents are written out. Nothing is rounded beyond that.
 */
export function numberText(stored: string): string {
  const raw = stored.trim();
  if (/^-?[0-9]{1,15}$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw === "" || !Number.isFinite(value)) return raw;
  const short = Number(value.toPrecision(15));
  const text = String(short);
  if (!text.includes("e")) return text;
  return Math.abs(short) >= 1 ? BigInt(short).toString() : short.toFixed(20).replace(/0+$/, "");
}

/** Text of a cell as it stands; errors (`#REF!`) stay text. */
export function cellText(node: XmlElement, strings: readonly string[]): CellText {
  const value = child(node, "v");
  const formula = child(node, "f") !== undefined;
  const stored = textOf(value);
  const type = node.attributes.t ?? "n";
  let text = stored;
  if (type === "s") text = strings[Number(stored)] ?? "";
  else if (type === "inlineStr") text = stringItem(child(node, "is"));
  else if (type === "b") text = stored === "1" ? "TRUE" : "FALSE";
  else if (type === "n") text = numberText(stored);
  const uncalculated = formula && (value === undefined || (stored === "" && type !== "str"));
  // what nobody has calculated is not empty: the formula itself is what stands there
  return { text: uncalculated ? `=${textOf(child(node, "f"))}` : text, formula, uncalculated };
}
