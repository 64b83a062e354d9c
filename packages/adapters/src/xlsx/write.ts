/** Rows → a small workbook. Same input, same bytes; text stays text, no formula is ever written. */
import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../xml/index.js";
import { columnName } from "./columns.js";

export type WorkbookCell = string | number | null;
export interface SheetData {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Excel allows 31 characters and none of these; a name is never empty nor used twice. */
function sheetNames(sheets: readonly SheetData[]): string[] {
  const used = new Set<string>();
  return sheets.map(({ name }, i) => {
    const base =
      name
        .replace(/[[\]:*?/\\']/g, " ")
        .trim()
        .slice(0, 27) || `Sheet${i + 1}`;
    let unique = base;
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${base} ${n}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

function cell(value: WorkbookCell, reference: string): string {
  if (value === null || value === "") return "";
  if (typeof value === "number" && Number.isFinite(value)) return `<c r="${reference}"><v>${value}</v></c>`;
  // An underscore that would read as an escape is escaped itself.
  const text = escapeXml(String(value)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const sheetXml = ({ rows }: SheetData): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetData>${rows
    .map(
      (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, columnName(c + 1) + (r + 1))).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

export function writeWorkbook(sheets: readonly SheetData[]): Uint8Array {
  const names = sheetNames(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships xmlns="${relations}">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
  });
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // The earliest time an archive can hold: no clock in the bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
