/** Document → Report: the inverse of `compose`. */
import { type EditionId, editionIds, editionOf } from "../editions/index.js";
import { registry } from "../editions/registry.js";
import { type Block, blockText, type Document } from "../model/document.js";
import type { Result } from "../model/problem.js";
import type { Provenance } from "../model/provenance.js";
import type { AnyReport, Report } from "../model/report.js";
import { tellsEveryTable } from "./addressed.js";
import { type Assembled, assemble } from "./assemble.js";
import { chooseEdition } from "./choose-edition.js";
import { withData } from "./data.js";
import { normalise, splitNumber } from "./normalise.js";
import { problems as say } from "./problems.js";
import { infoIn, isOwn, organOf, periodOf, publicationOf, yearOf } from "./prose/about.js";
import { namedBy } from "./prose/file-name.js";
import { type Cuts, cutSections, textOfBlocks, titleIn } from "./prose/sections.js";
import { isTitle, titleOf } from "./prose/title.js";
import { type BlocksRead, type Replacement, readBlocks } from "./read-blocks.js";

export interface RecogniseOptions {
  /** Read the tables as this edition, whatever labels and year say. */
  readonly edition?: EditionId;
  /** Cells a table may expand to; default 1,000,000. */
  readonly cells?: number;
  /** Name of the file: it tells organ and year where the text does not, which is said in `problems`. */
  readonly name?: string;
}
export type RecogniseResult = Result<{ readonly report: Report; readonly provenance: Provenance }>;

/** Characters of prose in which period and year are looked for. */
const proseLimit = 6000;

/**
 * Reads a report out of a document: edition, organ, year, sections, and the figures of the statutory tables by their
 * labels. Total: what cannot be decided is absent and named in `problems`; without a report the result is not `ok`.
 */
export function recognise(document: Document, options: RecogniseOptions = {}): RecogniseResult {
  const own = isOwn(document);
  const cuts = cutSections(document.children, { edition: options.edition ?? latest(), strict: own });
  const title = titleOf(cuts.lead, document.metadata?.title, own);
  const opening = cuts.lead.filter((block) => !title.used.has(block));
  const runs = [opening, ...cuts.sections.map((cut) => cut.blocks)];
  const inSections = [undefined, ...cuts.sections.map((cut) => tableIn(cut.id))];
  const told = own && tellsEveryTable(document) && !runs.some((run) => run.some(mayBeFlattened));
  const searched = told ? runs.map(tablesOf) : runs;
  const read = readBlocks(searched, options.cells ?? 1_000_000, document, inSections);
  if (!isReport(title.title, cuts, read)) return { ok: false, problems: [say.noReport()] };

  const prose = textOfBlocks([...opening, ...(cuts.sections[0]?.blocks ?? [])], proseLimit);
  const info = own ? {} : infoIn(opening);
  const organ = organOf(
    document,
    title.title,
    cuts.lead,
    cuts.sections[0]?.blocks ?? [],
    cuts.sections.at(-1)?.blocks ?? [],
    info,
  );
  const toldYear = yearOf(document, title.title, prose);
  const lacking = !own && options.name !== undefined && (organ.name === null || toldYear === null);
  const named = lacking ? namedBy(options.name ?? "") : {};
  const year = toldYear ?? named.year ?? null;
  const edition = chooseEdition(options.edition, read.votes, own ? document.metadata?.edition : undefined, year);
  const tables = assemble(edition, read);
  const report: AnyReport = {
    edition,
    year,
    organ: organ.name === null && named.organ !== undefined ? { ...organ, name: named.organ } : organ,
    title: title.title,
    ...periodOf(document, prose),
    ...publicationOf(document, info),
    ...bodyOf(edition, opening, cuts, read, own),
    ...figuresOf(tables),
  };
  const byName = [
    ...(organ.name === null && named.organ !== undefined ? [say.organByName(named.organ)] : []),
    ...(toldYear === null && named.year !== undefined ? [say.yearByName(named.year)] : []),
  ];
  const found = byName.length > 0 ? { ...tables, problems: [...tables.problems, ...byName] } : tables;
  return withData(document.data, report as unknown as Report, found, options);
}

/** A figure that ends a line or a cell, or stands before another: prose goes on with what it counts. */
const looseFigure = /\d\s{0,9}(?:$|[\n\t|]|\s[-\d])/;
/** A table flattened to text beside our own may contradict it, and then that has to be said. */
const mayBeFlattened = (block: Block): boolean => block.type !== "table" && looseFigure.test(blockText(block));
const tablesOf = (blocks: readonly Block[]): Block[] => blocks.filter((block) => block.type === "table");
const latest = (): EditionId => editionIds.at(-1) ?? "2021";

const sectionTables = new Map<string, string | undefined>();
let revision = registry.revision;

/** The table that stands in a section; sections have the same names in every edition that has them. */
function tableIn(section: string | null): string | undefined {
  if (section === null) return undefined;
  if (revision !== registry.revision) {
    revision = registry.revision;
    sectionTables.clear();
  }
  if (!sectionTables.has(section)) {
    const tables = editionIds.flatMap((id) => editionOf(id).sections.find((one) => one.id === section)?.table ?? []);
    sectionTables.set(section, tables.at(-1));
  }
  return sectionTables.get(section);
}

const isReport = (title: string, cuts: Cuts, read: BlocksRead): boolean =>
  read.cells.length > 0 || isTitle(title) || new Set(cuts.sections.flatMap((cut) => cut.id ?? [])).size >= 3;

const some = <K extends string, V extends object>(key: K, value: V): { [P in K]?: V } =>
  Object.keys(value).length > 0 ? ({ [key]: value } as { [P in K]?: V }) : {};

const figuresOf = ({ tables, cellTexts, cellUnits, foreign, extra }: Assembled) => ({
  tables,
  ...some("cellTexts", cellTexts),
  ...some("cellUnits", cellUnits),
  ...some("foreign", foreign),
  ...some("extra", extra),
});

type Body = Pick<AnyReport, "lead" | "sections">;
type SectionBlocks = AnyReport["sections"][number]["blocks"];

/** Lead and sections, each table once where it first stands; a table before any heading opens its own section. */
function bodyOf(edition: EditionId, opening: readonly Block[], cuts: Cuts, read: BlocksRead, own: boolean): Body {
  const placed = new Set<string>();
  const blocksOf = (blocks: readonly Block[]): SectionBlocks =>
    blocks.flatMap((block): SectionBlocks => {
      const replacement = read.replaced.get(block);
      if (replacement) return standIn(replacement, placed);
      if (own) return [unplaced(block)];
      return isEmpty(block) ? [] : [unindented(unplaced(block))];
    });
  const lead = blocksOf(opening);
  const first = lead.findIndex((block) => block.type === "statutoryTable");
  const untitled = first < 0 ? [] : openSections(edition, lead.slice(first));
  return {
    lead: (first < 0 ? lead : lead.slice(0, first)) as readonly Block[],
    sections: [
      ...untitled,
      ...cuts.sections.map((cut) => {
        const blocks = blocksOf(cut.blocks);
        const named = titleIn(edition, cut);
        return { ...named, id: named.id ?? idByTable(edition, cut.title, blocks, cuts), blocks };
      }),
    ],
  };
}

/** 三、依申请公开情况 above table 3: other words, but the number and the table of a section that no other heading names. */
function idByTable(edition: EditionId, title: string, blocks: SectionBlocks, { sections }: Cuts): string | null {
  const table = blocks.find((block) => block.type === "statutoryTable")?.table;
  const section = editionOf(edition).sections.find((one) => one.table !== undefined && one.table === table);
  if (!section || sections.some((cut) => cut.id === section.id)) return null;
  return splitNumber(normalise(title)).number === section.ordinal ? section.id : null;
}

/** A paragraph without text and pictures, such as an empty line of a text file. */
const isEmpty = (block: Block): boolean =>
  block.type === "paragraph" &&
  block.children.every((node) => node.type === "break" || (node.type === "text" && node.value.trim() === ""));

/** Where the cells of a table stood is a matter of the source, not of the report. */
function unplaced(block: Block): Block {
  if (block.type !== "table" || !block.rows.some((row) => row.cells.some((cell) => cell.place))) return block;
  const rows = block.rows.map((row) => ({ cells: row.cells.map(({ place: _, ...cell }) => cell) }));
  return { ...block, rows };
}

/** Indents that were typed as spaces are a matter of layout: every output sets its own. */
function unindented(block: Block): Block {
  const first = block.type === "paragraph" ? block.children[0] : undefined;
  if (block.type !== "paragraph" || first?.type !== "text") return block;
  const value = first.value.replace(/^[\s\u3000\u00a0]+/, "");
  if (value === first.value) return block;
  return { ...block, children: [...(value === "" ? [] : [{ ...first, value }]), ...block.children.slice(1)] };
}

function standIn({ tables, rest }: Replacement, placed: Set<string>): SectionBlocks {
  const fresh = tables.filter((table) => !placed.has(table));
  for (const table of fresh) placed.add(table);
  return [...fresh.map((table) => ({ type: "statutoryTable" as const, table })), ...(rest ?? [])];
}

function openSections(edition: EditionId, blocks: SectionBlocks): Body["sections"] {
  const out: { id: string | null; title: string; blocks: SectionBlocks[number][] }[] = [];
  for (const block of blocks) {
    const table = block.type === "statutoryTable" ? block.table : undefined;
    if (table !== undefined) {
      const id = editionOf(edition).sections.find((section) => section.table === table)?.id ?? null;
      out.push({ id, title: "", blocks: [block] });
    } else out.at(-1)?.blocks.push(block);
  }
  return out;
}
