/** Property elements whose children the schema wants in a fixed order: given by name, written in that order. */

const PARAGRAPH = [
  "pStyle",
  "keepNext",
  "keepLines",
  "pageBreakBefore",
  "widowControl",
  "numPr",
  "pBdr",
  "tabs",
  "kinsoku",
  "overflowPunct",
  "autoSpaceDE",
  "autoSpaceDN",
  "adjustRightInd",
  "snapToGrid",
  "spacing",
  "ind",
  "contextualSpacing",
  "jc",
  "textAlignment",
  "outlineLvl",
  "rPr",
  "sectPr",
] as const;
const RUN = [
  "rStyle",
  "rFonts",
  "b",
  "bCs",
  "i",
  "iCs",
  "noProof",
  "snapToGrid",
  "color",
  "kern",
  "sz",
  "szCs",
  "u",
  "lang",
] as const;
const TABLE = [
  "tblStyle",
  "tblW",
  "jc",
  "tblInd",
  "tblBorders",
  "tblLayout",
  "tblCellMar",
  "tblLook",
  "tblCaption",
] as const;
const ROW = ["cantSplit", "trHeight", "tblHeader"] as const;
const CELL = ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "tcMar", "vAlign"] as const;

/** Value: `true` for a bare element, a string for `w:val`, an object for several attributes, or ready XML. */
export type Property = true | string | { readonly [attribute: string]: string | number } | { readonly xml: string };
export type Properties<K extends string> = { readonly [N in K]?: Property | undefined };

const element = (name: string, value: Property): string => {
  if (value === true) return `<w:${name}/>`;
  if (typeof value === "string") return `<w:${name} w:val="${value}"/>`;
  if ("xml" in value) return `<w:${name}>${value.xml}</w:${name}>`;
  let attributes = "";
  for (const key in value) attributes += ` w:${key}="${value[key]}"`;
  return `<w:${name}${attributes}/>`;
};

const writer =
  <K extends string>(tag: string, order: readonly K[]) =>
  (properties: Properties<K>): string => {
    let out = "";
    for (const name of order) {
      const value = properties[name];
      if (value !== undefined) out += element(name, value);
    }
    return out === "" ? "" : `<w:${tag}>${out}</w:${tag}>`;
  };

export type ParagraphProperties = Properties<(typeof PARAGRAPH)[number]>;
export type RunProperties = Properties<(typeof RUN)[number]>;
export const paragraphProperties = writer("pPr", PARAGRAPH);
export const runProperties = writer("rPr", RUN);
export const tableProperties = writer("tblPr", TABLE);
export const rowProperties = writer("trPr", ROW);
export const cellProperties = writer("tcPr", CELL);
