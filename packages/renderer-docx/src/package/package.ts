/** The package: parts, their content types, their relations. */
import type { Document } from "@nianbao/core";
import { commentsPart } from "../annotate/comments.js";
import type { Context, Relation } from "../context.js";
import { fontTable } from "../parts/fonts.js";
import { footer } from "../parts/footer.js";
import { listDefinitions, numberingPart } from "../parts/numbering.js";
import { settings } from "../parts/settings.js";
import { styles } from "../parts/styles.js";
import { escapeAttribute } from "../xml/escape.js";
import {
  CONTENT_TYPES,
  CORE_RELATIONSHIP,
  DECLARATION,
  NS_DOCUMENT,
  RELATIONSHIPS,
  relationship,
  wordType,
} from "../xml/names.js";
import { dataPart, dataProperties } from "./data.js";
import { coreProperties, customProperties } from "./properties.js";

export const relationsPart = (relations: readonly Relation[]): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${relations
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const DEFAULTS = [
  ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
  ["xml", "application/xml"],
  ["png", "image/png"],
  ["jpeg", "image/jpeg"],
  ["gif", "image/gif"],
] as const;

const contentTypes = (overrides: readonly (readonly [string, string])[]): string =>
  `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">${DEFAULTS.map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  ).join(
    "",
  )}${overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("")}</Types>`;

/** Relates the footers; call before the body is written, which names them. */
export function relateFooters(context: Context): void {
  if (!context.layout.pageNumber.show) return;
  context.footers = { odd: context.relate("footer", "footer1.xml"), even: context.relate("footer", "footer2.xml") };
}

/** All parts of the file, in the order they are packed. */
export function partsOf(context: Context, document: Document, body: string): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>();
  const overrides: [string, string][] = [];
  const packageRelations: Relation[] = [
    { id: "rId1", type: relationship("officeDocument"), target: "word/document.xml" },
    { id: "rId2", type: CORE_RELATIONSHIP, target: "docProps/core.xml" },
  ];
  const word = (name: string, type: string, content: string, kind?: string): void => {
    parts.set(`word/${name}`, content);
    overrides.push([`word/${name}`, wordType(type)]);
    if (kind !== undefined) context.relate(kind, name);
  };
  parts.set("[Content_Types].xml", ""); // first in the file; written when all is known
  parts.set("_rels/.rels", "");
  word(
    "document.xml",
    "document.main",
    `${DECLARATION}<w:document ${NS_DOCUMENT}><w:body>${body}</w:body></w:document>`,
  );
  word("styles.xml", "styles", styles(context.layout), "styles");
  word("settings.xml", "settings", settings(), "settings");
  word("fontTable.xml", "fontTable", fontTable(context.layout), "fontTable");
  if (context.lists.length > 0) {
    const { kinds, instances } = listDefinitions(context.layout, context.lists, context.apart);
    word("numbering.xml", "numbering", numberingPart(kinds + instances), "numbering");
  }
  if (context.footers) {
    word("footer1.xml", "footer", footer(context.layout, "default"));
    word("footer2.xml", "footer", footer(context.layout, "even"));
  }
  if (context.comments.length > 0) word("comments.xml", "comments", commentsPart(context), "comments");
  for (const { path, bytes } of context.media.values()) parts.set(`word/${path}`, bytes);
  if (context.options.data !== false && (document.data !== undefined || Object.keys(context.cells).length > 0)) {
    parts.set("customXml/item1.xml", dataPart(document.data, context.cells));
    parts.set("customXml/itemProps1.xml", dataProperties());
    parts.set(
      "customXml/_rels/item1.xml.rels",
      relationsPart([{ id: "rId1", type: relationship("customXmlProps"), target: "itemProps1.xml" }]),
    );
    overrides.push([
      "customXml/itemProps1.xml",
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    ]);
    context.relate("customXml", "../customXml/item1.xml");
  }
  parts.set("docProps/core.xml", coreProperties(context, document));
  overrides.push(["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"]);
  const custom = customProperties(context, document);
  if (custom !== undefined) {
    parts.set("docProps/custom.xml", custom);
    overrides.push(["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"]);
    packageRelations.push({ id: "rId3", type: relationship("custom-properties"), target: "docProps/custom.xml" });
  }
  parts.set("word/_rels/document.xml.rels", relationsPart(context.relations));
  parts.set("_rels/.rels", relationsPart(packageRelations));
  parts.set("[Content_Types].xml", contentTypes(overrides));
  return parts;
}
