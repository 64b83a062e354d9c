/** What a page of the documentation tells its reader to type: commands, files, and what should then be seen. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../published.mjs";

const pages = join(root, "site/pages");

/** The guides that lead from an empty folder to something that works, by what that is. */
export const guides = {
  "a rule that fires": "guide/developer.md",
  "a renderer that prints": "guide/portal.md",
  "an adapter that reads": "guide/integrator.md",
};

/**
 * The steps of a page, in its order. A block `sh` is run; a block or an included snippet with a title `[name]` is a file;
 * a block `text` is what the commands before it print, among other lines. Everything else is there to be read.
 * @returns {({ kind: "run", text: string } | { kind: "file", name: string, text: string } | { kind: "see", text: string })[]}
 */
export function stepsOf(page) {
  const markdown = readFileSync(join(pages, page), "utf8");
  const blocks = /^```(\w+)(?: \[([\w./-]+)\])?\n([\s\S]*?)^```$|^<<< @\/(\S+) \[([\w./-]+)\]$/gm;
  return [...markdown.matchAll(blocks)].flatMap(([, language, title, text, snippet, name]) => {
    if (snippet !== undefined) return [{ kind: "file", name, text: readFileSync(join(pages, snippet), "utf8") }];
    if (title !== undefined) return [{ kind: "file", name: title, text }];
    if (language === "sh") return [{ kind: "run", text }];
    return language === "text" ? [{ kind: "see", text: text.trim() }] : [];
  });
}
