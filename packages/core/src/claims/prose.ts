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
type Part = Omit<ProseParagraph, "index">;

const partsOf = (section: string | null, title: string, blocks: Blocks): Part[] =>
  blocks.flatMap((block) => {
    if (block.type === "statutoryTable" || block.type === "unknown" || block.type === "table") return [];
    const kind = block.type === "heading" ? "heading" : block.type === "list" ? "item" : "paragraph";
    const lines = blockText(block).split("\n");
    return lines
      .filter((text) => text.trim() !== "")
      .map((text): Part => ({ section, sectionTitle: title, kind, text }));
  });

/** Every paragraph of the report outside its tables, in order. */
export function proseOf(report: AnyReport): Prose {
  const official = editionOf(report.edition).sections;
  const titleOf = (id: string | null) => {
    const known = official.find((section) => section.id === id);
    return known ? sectionTitle(known) : "";
  };
  const parts = [
    ...partsOf("lead", "", report.lead),
    ...report.sections.flatMap(({ id, title, blocks }) => partsOf(id, title ?? titleOf(id), blocks)),
  ];
  return {
    paragraphs: parts.map(
      ({ section, sectionTitle, kind, text }, index): ProseParagraph => ({ section, sectionTitle, kind, text, index }),
    ),
  };
}
