/** Elements as text. Attribute names come from this package, values from anywhere. */
import { escapeAttribute } from "./escape.js";

export type AttributeValue = string | number | boolean | undefined;
export interface Attributes {
  readonly [name: string]: AttributeValue;
}

const VOID = new Set(["br", "col", "img", "input", "link", "meta"]);

export function attributesText(attributes: Attributes): string {
  let out = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined || value === false) continue;
    if (value === true) out += ` ${name}`;
    else out += ` ${name}="${typeof value === "number" ? value : escapeAttribute(value)}"`;
  }
  return out;
}

/** `content` is HTML already. */
export const element = (tag: string, attributes: Attributes, content = ""): string =>
  VOID.has(tag) ? `<${tag}${attributesText(attributes)}>` : `<${tag}${attributesText(attributes)}>${content}</${tag}>`;
