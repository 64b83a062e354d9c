/** The running text of a report, paragraph by paragraph. */
import type { Claim } from "../claims/claim.js";
import type { Prose, ProseParagraph } from "../claims/prose.js";
import { editionOf } from "../editions/index.js";
import { sectionTitle } from "../layout/cells.js";
import { blockText } from "../model/document.js";
import type { AnyReport } from "../model/report.js";

type Part = Omit<ProseParagraph, "index">;

export function proseOf(report: AnyReport): Prose {
  const parts: Part[] = [];
  const add = (section: string | null, sectionTitle: string, blocks: AnyReport["sections"][number]["blocks"]) => {
    for (const block of blocks) {
      if (block.type === "statutoryTable" || block.type === "unknown" || block.type === "table") continue;
      const kind = block.type === "heading" ? "heading" : block.type === "list" ? "item" : "paragraph";
      for (const text of blockText(block).split("\n"))
        if (text.trim() !== "") parts.push({ section, sectionTitle, kind, text });
    }
  };
  add("lead", "", report.lead);
  const official = editionOf(report.edition).sections;
  for (const { id, title, blocks } of report.sections) {
    const known = official.find((section) => section.id === id);
    add(id, title ?? (known ? sectionTitle(known) : ""), blocks);
  }
  return { paragraphs: parts.map((part, index) => ({ ...part, index })) };
}

export const readClaims = (): readonly Claim[] => [];
