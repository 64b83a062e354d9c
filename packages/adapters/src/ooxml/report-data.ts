/** What an office file carries beside its text: the report as data, and which bookmarks are which cells. */
import { child, textOf, type XmlElement } from "../xml/index.js";
import type { Package } from "./package.js";

export interface Carried {
  /** The report, unvalidated; absent: there is none, or it is not JSON. */
  readonly data?: unknown;
  /** Addresses of cells by the name of their bookmark or content control. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Namespaces of XML parts that carry a report: `urn:nianbao:docx:1`. */
const isData = (root: XmlElement): boolean =>
  Object.values(root.attributes).some((value) => value.startsWith("urn:nianbao:"));

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ofXml(root: XmlElement): Carried {
  const data = json(textOf(child(root, "report") ?? (child(root, "cells") ? undefined : root)));
  const cells = json(textOf(child(root, "cells")));
  const entries = typeof cells === "object" && cells !== null ? Object.entries(cells) : [];
  return {
    ...(data === undefined ? {} : { data }),
    cells: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
  };
}

/** A part of JSON, `nianbao/report.json`, or custom XML, which Word keeps when it saves. */
export function carriedIn(pack: Package): Carried {
  for (const name of pack.names) {
    if (/^(?:nianbao\/|customXml\/nianbao)[^/]*\.json$/.test(name)) {
      const bytes = pack.bytes(name);
      const data = bytes && json(new TextDecoder().decode(bytes));
      if (data !== undefined) return { data, cells: new Map() };
    } else if (/^customXml\/item[0-9]{1,4}\.xml$/.test(name)) {
      const root = pack.xml(name);
      if (root && isData(root)) return ofXml(root);
    }
  }
  return { cells: new Map() };
}
