/** The running text of a report: what claims are read from and findings quote. */
import { editionOf } from "../editions/index.js";
import { sectionTitle } from "../layout/cells.js";
import { blockText } from "../model/document.js";
import type { AnyReport } from "../model/report.js";

export interface ProseParagraph {
  /** Section id, `lead` for what stands before the first section, `null` for a section the form does not have. */
  readonly section: string | null;
  /** Heading of the section as printed. */
  readonly sectionTitle: string;
  /** Number of the paragraph in the report, from 0. */
  readonly index: number;
  readonly kind: "heading" | "paragraph" | "item" | "cell";
  readonly text: string;
}
export interface Prose {
  readonly paragraphs: readonly ProseParagraph[];
}

type Blocks = AnyReport["sections"][number]["blocks"];

/** Every paragraph of the report outside its tables, in order. */
export function proseOf(report: AnyReport): Prose {
  const official = editionOf(report.edition).sections;
  const paragraphs: ProseParagraph[] = [];
  const add = (section: string | null, sectionTitle: string, blocks: Blocks): void => {
    for (const block of blocks) {
      if (block.type === "statutoryTable" || block.type === "unknown" || block.type === "table") continue;
      const kind = block.type === "heading" ? "heading" : block.type === "list" ? "item" : "paragraph";
      const whole = blockText(block);
      for (const text of whole.includes("\n") ? whole.split("\n") : [whole])
        if (text.trim() !== "") paragraphs.push({ section, sectionTitle, kind, text, index: paragraphs.length });
    }
  };
  add("lead", "", report.lead);
  for (const { id, title, blocks } of report.sections) {
    const known = title === undefined ? official.find((section) => section.id === id) : undefined;
    add(id, title ?? (known ? sectionTitle(known) : ""), blocks);
  }
  return { paragraphs };
}
