/** What a document offers to the placeholders of a template. */
import { type Block, type Document, editionIds, editionOf, inlineText, isEditionId, type Table } from "@nianbao/core";

export interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
}
export interface Content {
  /** Words to stand within a line: title, organ, year … */
  readonly words: ReadonlyMap<string, string>;
  readonly lead: readonly Block[];
  /** In order; by id where the edition knows the heading. */
  readonly sections: readonly (Part & { readonly id: string | undefined })[];
  readonly tables: ReadonlyMap<string, Table>;
}

/** A heading without its number, spaces and punctuation. */
const bare = (title: string): string =>
  title
    .replace(/^\s*(?:[一二三四五六七八九十]+[、.．]|（[一二三四五六七八九十]+）|\d+[、.．])/, "")
    .replace(/[\s，、。,]/g, "");

function idOf(document: Document, heading: string, blocks: readonly Block[]): string | undefined {
  const edition = document.metadata?.edition;
  const latest = editionIds.at(-1) ?? "2021";
  const definition = editionOf(edition !== undefined && isEditionId(edition) ? edition : latest);
  const title = bare(heading);
  const found = definition.sections.find((section) =>
    [section.label, ...(section.variants ?? [])].some((label) => bare(label) === title),
  );
  if (found) return found.id;
  const table = blocks.find((block) => block.type === "table" && block.table !== undefined) as Table | undefined;
  return definition.sections.find((section) => table && section.table === table.table)?.id;
}

export function contentOf(document: Document): Content {
  const words = new Map<string, string>(Object.entries(document.metadata ?? {}));
  const lead: Block[] = [];
  const parts: { heading: string; blocks: Block[] }[] = [];
  const tables = new Map<string, Table>();
  let titled = false;
  for (const block of document.children) {
    if (block.type === "heading" && block.depth === 1 && !titled) {
      titled = true;
      words.set("title", inlineText(block.children));
    } else if (block.type === "heading" && block.depth <= 2) {
      parts.push({ heading: inlineText(block.children), blocks: [] });
    } else {
      (parts.at(-1)?.blocks ?? lead).push(block);
      if (block.type === "table" && block.table !== undefined) tables.set(block.table, block);
    }
  }
  const sections = parts.map((part) => ({ ...part, id: idOf(document, part.heading, part.blocks) }));
  return { words, lead, sections, tables };
}
