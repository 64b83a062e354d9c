import type { Block, Inline } from "../model/document.js";
import type { Report } from "../model/report.js";
import { hostileTexts } from "./hostile.js";
import { randomFrom } from "./random.js";

/** The report with hostile texts among its prose: in a paragraph, a heading, a list, a link and a table. */
export function withHostileText(report: Report, seed: number): Report {
  const random = randomFrom(seed);
  // Space at the ends of a line and line feeds within one are no text in any format.
  const texts = hostileTexts.filter((value) => value.length < 200 && value.trim() === value && !/[\r\n\t]/.test(value));
  const text = (): Inline => ({ type: "text", value: `甲${random.pick(texts)}乙` });
  const blocks: Block[] = [
    { type: "paragraph", children: [text(), { type: "strong", children: [text()] }, text()] },
    { type: "heading", depth: 4, children: [text()] },
    { type: "list", ordered: false, items: [[{ type: "paragraph", children: [text()] }]] },
    { type: "paragraph", children: [{ type: "link", url: "https://www.example.org/a", children: [text()] }, text()] },
    {
      type: "table",
      headRows: 1,
      rows: [
        { cells: [text(), text()].map((node) => ({ header: "column" as const, children: [node] })) },
        { cells: [text(), text()].map((node) => ({ children: [node] })) },
      ],
    },
  ];
  const at = random.int(0, report.sections.length - 1);
  const sections = report.sections.map((section, i) =>
    i === at ? { ...section, blocks: [...section.blocks, random.pick(blocks)] } : section,
  );
  return { ...report, lead: [...report.lead, random.pick(blocks.slice(0, 1))], sections } as Report;
}
