/** Small office files made in memory. */
import { strToU8, type Zippable, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const rest =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationsNs = "http://schemas.openxmlformats.org/package/2006/relationships";

export const relations = (
  ...items: readonly [id: string, type: string, target: string, external?: boolean][]
): string =>
  `<Relationships xmlns="${relationsNs}">${items
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

export const zip = (files: { readonly [name: string]: string | Uint8Array }): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ) as Zippable,
  );

export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly links?: readonly [id: string, type: string, target: string, external?: boolean][];
  readonly files?: { readonly [name: string]: string | Uint8Array };
}

/** A .docx whose body is the given XML. */
export function docxOf(body: string, parts: DocxParts = {}): Uint8Array {
  const links: [string, string, string, boolean?][] = [...(parts.links ?? [])].map((l) => [...l]);
  const files: Record<string, string | Uint8Array> = {
    "_rels/.rels": relations(["rId1", "officeDocument", "word/document.xml"]),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${rest}><w:body>${body}</w:body></w:document>`,
  };
  if (parts.styles) {
    files["word/styles.xml"] = `<w:styles ${W}>${parts.styles}</w:styles>`;
    links.push(["rS", "styles", "styles.xml"]);
  }
  if (parts.numbering) {
    files["word/numbering.xml"] = `<w:numbering ${W}>${parts.numbering}</w:numbering>`;
    links.push(["rN", "numbering", "numbering.xml"]);
  }
  files["word/_rels/document.xml.rels"] = relations(...links);
  return zip({ ...files, ...parts.files });
}

export const p = (text: string, properties = ""): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const tc = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** A compound file (OLE) whose directory names one stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < stream.length; i++) bytes[1024 + 2 * i] = stream.charCodeAt(i);
  return bytes;
}

/** An .xlsx of one sheet with the given rows. */
export const workbook = (rows: string, sheet = "表"): Uint8Array =>
  zip({
    "_rels/.rels": relations(["r", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(["s", "worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  });
