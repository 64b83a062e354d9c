/** Document properties: what the report says of itself, and nothing of the machine or the person at it. */
import type { Document } from "@nianbao/core";
import type { Context } from "../context.js";
import { CORE_PROPERTIES, DECLARATION } from "../xml/names.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
/** The id Word gives all properties that a file names itself. */
const FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function created(metadata: { readonly [name: string]: string }): string {
  const date = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.exec(metadata.written ?? metadata.date ?? "")?.[0];
  return date === undefined ? "" : `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`;
}

export function coreProperties(context: Context, document: Document): string {
  const metadata = document.metadata ?? {};
  const title = metadata.title;
  const subject = metadata.edition === undefined ? "" : "<dc:subject>政府信息公开工作年度报告</dc:subject>";
  const language = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(document.language ?? "")
    ? document.language
    : "zh-CN";
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${title === undefined ? "" : `<dc:title>${context.attribute(title)}</dc:title>`}${subject}<dc:language>${language}</dc:language>${created(metadata)}</cp:coreProperties>`;
}

/** `undefined`: nothing to say. Names that differ in case only are one property to Word; the first stays. */
export function customProperties(context: Context, document: Document): string | undefined {
  const seen = new Set<string>();
  let out = "";
  let id = 2;
  for (const [name, value] of Object.entries(document.metadata ?? {})) {
    const key = name.toLowerCase();
    if (name === "" || name === "title" || name.length > 255 || seen.has(key)) {
      if (name !== "title") context.lose("文档属性名无法写入 / a property's name cannot be written", name.slice(0, 40));
      continue;
    }
    seen.add(key);
    out += `<property fmtid="${FORMAT}" pid="${id++}" name="${context.attribute(name)}"><vt:lpwstr>${context.attribute(value)}</vt:lpwstr></property>`;
  }
  return out === ""
    ? undefined
    : `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${out}</Properties>`;
}
