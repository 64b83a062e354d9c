/** Link reference definitions: `[label]: target`. */
import { unescapeText } from "./entities.js";
import { closesFence, fenceOf } from "./lines.js";

const definition = /^\[((?!\^)(?:[^\]\\]|\\.){1,200})\]:[ \t]{0,20}<?([^\s>]{1,2000})>?[ \t]*(?:["'(].{0,500})?$/;

/** Takes the definitions out; labels compare in lower case. Footnotes of findings go too. */
export function takeReferences(lines: readonly string[]): {
  readonly lines: string[];
  /** Index that each of them had before. */
  readonly at: number[];
  readonly references: Map<string, string>;
} {
  const references = new Map<string, string>();
  const rest: string[] = [];
  const at: number[] = [];
  let fence = "";
  for (const [i, line] of lines.entries()) {
    if (fence !== "") {
      if (closesFence(line, fence)) fence = "";
      rest.push(line);
      at.push(i);
      continue;
    }
    fence = fenceOf(line)?.mark ?? "";
    // Containers of site generators (::: v-pre) are no text.
    if (line.startsWith(":::")) continue;
    if (/^\[\^nb-\d{1,6}\]:/.test(line)) continue;
    const match = line.includes("]:") && line.length < 4000 ? definition.exec(line) : null;
    if (!match) {
      rest.push(line);
      at.push(i);
    } else if (!references.has(match[1]!.toLowerCase()))
      references.set(match[1]!.toLowerCase(), unescapeText(match[2]!));
  }
  return { lines: rest, at, references };
}
