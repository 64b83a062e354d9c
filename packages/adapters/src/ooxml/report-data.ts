/** The report that an office file carries as data beside its text: JSON, alone in a part or as the text of an XML part. */
import { textOf } from "../xml/index.js";
import type { Package } from "./package.js";

/** Namespaces of XML parts that carry a report: `urn:nianbao:docx:1`. */
const isDataNamespace = (value: string): boolean => value.startsWith("urn:nianbao:");

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ofXml(pack: Package, name: string): unknown {
  const root = pack.xml(name);
  return root && Object.values(root.attributes).some(isDataNamespace) ? json(textOf(root)) : undefined;
}

/** `undefined`: there is none, or it is not JSON; it is validated by whoever uses it. */
export function reportData(pack: Package): unknown {
  for (const name of pack.names) {
    if (!/^(?:nianbao|customXml)\/[^/]+\.(?:json|xml)$/.test(name)) continue;
    const bytes = name.endsWith(".json") && name.includes("nianbao") ? pack.bytes(name) : undefined;
    const found = bytes ? json(new TextDecoder().decode(bytes)) : name.endsWith(".xml") ? ofXml(pack, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
