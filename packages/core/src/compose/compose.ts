/** Report → Document: the inverse of `recognise`. */
import { editionOf } from "../editions/index.js";
import { sectionTitle } from "../layout/cells.js";
import { anyReport } from "../layout/values.js";
import type { Block, Document, Heading } from "../model/document.js";
import type { AnyReport, Report } from "../model/report.js";
import { inlines } from "./rows.js";
import { statutoryTable } from "./statutory-table.js";

export interface ComposeOptions {
  /** `false`: the document does not carry the report's data (then only what is printed can be read back). */
  readonly data?: boolean;
}

const heading = (depth: Heading["depth"], title: string): Heading => ({
  type: "heading",
  depth,
  children: inlines(title),
});

function sectionBlocks(report: AnyReport, section: AnyReport["sections"][number]): Block[] {
  const official = editionOf(report.edition).sections.find((s) => s.id === section.id);
  const title = section.title ?? (official ? sectionTitle(official) : "");
  const blocks = section.blocks.flatMap((block): Block[] => {
    if (block.type !== "statutoryTable") return [block];
    const table = statutoryTable(report, block.table);
    return table ? [table] : [];
  });
  return [...(title === "" ? [] : [heading(2, title)]), ...blocks];
}

/** What the report says of itself, as strings; keys of `publication`, and page tags as found. */
function metadataOf(report: AnyReport): Record<string, string> {
  const { tags, ...publication } = report.publication ?? {};
  const entries: [string, string | null | undefined][] = [
    ["title", report.title],
    ["organ", report.organ.name],
    ["organCode", report.organ.code],
    ["division", report.organ.division],
    ["level", report.organ.level],
    ["period", report.period && `${report.period.from}/${report.period.to}`],
    ["year", report.year === null ? null : String(report.year)],
    ["edition", report.edition],
    ...Object.entries(publication),
    ...Object.entries(tags ?? {}),
  ];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

/** The whole report as a document: title, lead, sections with their blocks, statutory tables with their merges. */
export function compose(input: Report, options: ComposeOptions = {}): Document {
  const report = anyReport(input);
  return {
    type: "document",
    language: "zh-CN",
    metadata: metadataOf(report),
    ...(options.data === false ? {} : { data: input }),
    children: [
      ...(report.title === "" ? [] : [heading(1, report.title)]),
      ...report.lead,
      ...report.sections.flatMap((section) => sectionBlocks(report, section)),
    ],
  };
}
