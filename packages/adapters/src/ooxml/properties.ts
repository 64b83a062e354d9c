/** Document properties → metadata, keys as found. */
import { child, elements, textOf } from "../xml/index.js";
import type { Package } from "./package.js";

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * `title`, `creator`, `created` … of the core part, then the properties an office added itself.
 * @param own a file of our own renderer: it derives the core part, but for the title, from what it also keeps as it was
 */
export function properties(pack: Package, own = false): { readonly [name: string]: string } {
  const out: Record<string, string> = Object.create(null);
  const put = (name: string, value: string): void => {
    if (name !== "" && value.trim() !== "" && !(name in out)) out[name] = value.trim();
  };
  for (const property of elements(pack.xml("docProps/core.xml"))) {
    const name = localName(property.name);
    if (!own || name === "title") put(name, textOf(property));
  }
  for (const property of elements(pack.xml("docProps/custom.xml"))) {
    put(property.attributes.name ?? "", textOf(property));
  }
  const company = child(pack.xml("docProps/app.xml"), "Company");
  if (company) put("company", textOf(company));
  return { ...out };
}
