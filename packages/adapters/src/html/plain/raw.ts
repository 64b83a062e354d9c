/** Elements that hold nothing but text: scripts, styles, titles. */
import type { Builder } from "./builder.js";
import type { Tag } from "./names.js";
import { decoded } from "./scan.js";
import { notPlain } from "./stack.js";

const closers = new Map<string, RegExp>();
function closerOf(name: string): RegExp {
  let closer = closers.get(name);
  if (!closer) {
    closer = new RegExp(`</${name}(?=[\\t\\n\\f />])`, "gi");
    closers.set(name, closer);
  }
  return closer;
}

/**
 * Takes an element with its text and its end tag.
 * @param at behind the start tag
 * @returns behind the end tag
 */
export function takeRaw(page: Builder, tag: Tag, at: number, references: boolean): number {
  const { html, scan } = page;
  page.insert(tag);
  const closer = closerOf(tag.name);
  closer.lastIndex = at;
  const found = closer.exec(html);
  if (!found) throw notPlain;
  let text = html.slice(at, found.index);
  // within a comment of a script another script may open and end
  if (tag.name === "script" && text.includes("<!--") && /<script/i.test(text)) throw notPlain;
  // no reference reaches over a `<`, and none of them opens a tag here
  if (references) text = text.split("<").map(decoded).join("<");
  if (tag.name === "textarea" && text.startsWith("\n")) text = text.slice(1);
  page.text(text);
  page.stack.pop();
  if (!scan.take(html, found.index + found[0].length)) throw notPlain;
  return scan.end;
}
