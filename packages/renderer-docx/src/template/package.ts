/** Parts of a template that change beside its text: relations, content types, pictures, lists, data, properties. */
import type { Document } from "@nianbao/core";
import { strFromU8, strToU8 } from "fflate";
import type { Context } from "../context.js";
import { dataPart, dataProperties } from "../package/data.js";
import { relationsPart } from "../package/package.js";
import { coreProperties } from "../package/properties.js";
import { escapeAttribute } from "../xml/escape.js";
import { DECLARATION, RELATIONSHIPS, relationship } from "../xml/names.js";
import { addNumbering } from "./numbering.js";
import { type Parts, RELATIONS } from "./open.js";

const TYPES = "[Content_Types].xml";
const ITEM = "customXml/itemNianbao";
const IMAGES = { png: "image/png", jpeg: "image/jpeg", gif: "image/gif" } as const;

const insertBefore = (text: string, end: string, added: string): string => {
  const at = text.lastIndexOf(end);
  return at < 0 ? text : text.slice(0, at) + added + text.slice(at);
};

function addRelations(parts: Parts, context: Context): void {
  const given = parts.get(RELATIONS);
  const existing = given
    ? strFromU8(given).replace(/<Relationships([^>]*)\/>\s*$/, "<Relationships$1></Relationships>")
    : `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const added = context.relations
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("");
  parts.set(RELATIONS, strToU8(insertBefore(existing, "</Relationships>", added)));
}

function addTypes(parts: Parts, context: Context, withData: boolean, more: string): void {
  let text = strFromU8(parts.get(TYPES) ?? new Uint8Array());
  const used = new Set([...context.media.values()].map(({ path }) => path.slice(path.lastIndexOf(".") + 1)));
  const defaults = [...used]
    .filter((extension) => !new RegExp(`Extension="${extension}"`, "i").test(text))
    .map(
      (extension) => `<Default Extension="${extension}" ContentType="${IMAGES[extension as keyof typeof IMAGES]}"/>`,
    );
  const data = withData
    ? `<Override PartName="/${ITEM}.xml" ContentType="application/xml"/><Override PartName="/${ITEM}Props.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`
    : "";
  text = insertBefore(text, "</Types>", defaults.join("") + data + more);
  parts.set(TYPES, strToU8(text));
}

/** Properties of the template name its author and machine; the report's own take their place. */
function cleanProperties(parts: Parts, context: Context, document: Document): void {
  if (parts.has("docProps/core.xml")) parts.set("docProps/core.xml", strToU8(coreProperties(context, document)));
  if (parts.has("docProps/app.xml"))
    parts.set(
      "docProps/app.xml",
      strToU8(
        `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
      ),
    );
}

export function completePackage(parts: Parts, context: Context, document: Document): void {
  const withData =
    context.options.data !== false && (document.data !== undefined || Object.keys(context.cells).length > 0);
  if (withData) {
    parts.set(`${ITEM}.xml`, strToU8(dataPart(document.data, context.cells)));
    parts.set(`${ITEM}Props.xml`, strToU8(dataProperties()));
    parts.set(
      "customXml/_rels/itemNianbao.xml.rels",
      strToU8(relationsPart([{ id: "rId1", type: relationship("customXmlProps"), target: "itemNianbaoProps.xml" }])),
    );
    context.relate("customXml", `../${ITEM}.xml`);
  }
  for (const { path, bytes } of context.media.values()) parts.set(`word/${path}`, bytes);
  const numbering = addNumbering(parts, context);
  if (context.relations.length > 0) addRelations(parts, context);
  addTypes(parts, context, withData, numbering);
  cleanProperties(parts, context, document);
}
