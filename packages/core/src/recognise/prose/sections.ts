/** The sections of a report: its blocks in order, cut at the headings, each known by its title where it is one. */
import { type EditionId, editionOf } from "../../editions/index.js";
import { sectionTitle } from "../../layout/cells.js";
import { reworded } from "../../likeness.js";
import { type Block, blockText, type Inline, inlineText } from "../../model/document.js";
import { isGroupLine, lookup } from "../labels.js";
import { isInvisible, lettersOf, normalise, splitNumber } from "../normalise.js";
import { unitIn } from "../value.js";

export interface Cut {
  /** Section id; `null`: a section the form does not have. */
  readonly id: string | null;
  /** As found. */
  readonly title: string;
  readonly blocks: Block[];
}
export interface Cuts {
  readonly lead: Block[];
  readonly sections: readonly Cut[];
}

const sectionOf = (text: string) => lookup(text).find((hit) => hit.kind === "section");
/** Without the unit and the figures that follow a row label in its line: `四、结转下年度继续办理 0 0 0`. */
function withoutFigures(text: string): string {
  const words = text.trim().split(/[\s|]+/);
  while (words.length > 1 && (/^[\d.,+\-—/]*$/.test(words.at(-1) ?? "") || unitIn(words.at(-1) ?? ""))) words.pop();
  return words.join(" ");
}
const rowsIn = (line: string) =>
  lookup(withoutFigures(line)).filter((hit) => hit.kind === "row" || hit.kind === "rowGroup");
const isMark = (line: string): boolean => /^[\s|\-—/]*$/.test(line);

/**
 * A label of a table's rows. The label of a group that stands in a line of its own (一、主动公开情况) is as well the title
 * of a section: it is a label where a row of the table follows.
 * @param below lines that follow
 */
function isTableLabel(text: string, below: Iterable<string>): boolean {
  const [first = "", ...rest] = text.slice(0, 200).split("\n");
  const hits = rowsIn(first);
  if (hits.length === 0 || !hits.every(isGroupLine)) return hits.length > 0;
  for (const lines of [rest, below])
    for (const line of lines)
      if (!isMark(line)) return rowsIn(line).some((hit) => hits.some((h) => h.table === hit.table));
  return false;
}
const ordinal = /^[一二三四五六七八九十]{1,3},/;

/** 一、2019年政府信息公开工作的总体情况: an official title within more words, said with its number. */
function looseId(text: string, edition: EditionId): string | undefined {
  const { number, rest } = splitNumber(normalise(text));
  const bare = lettersOf(rest).replace(/^\d{4}年度?/, "");
  const section = editionOf(edition).sections.find((s) => s.ordinal === number);
  if (!section || bare.length > 40) return undefined;
  const words = [section.label, ...(section.variants ?? [])].map((label) => lettersOf(normalise(label)));
  return words.some((word) => word.length >= 4 && (bare.includes(word) || reworded(bare, word)))
    ? section.id
    : undefined;
}

interface Start {
  readonly id: string | null;
  readonly title: string;
  /** What is left of the paragraph after the title that ran into it. */
  readonly rest?: Block;
}

const longestTitle = 40;
const headingLike = (normal: string): boolean =>
  normal.length <= longestTitle && !/[.;:!?]$/.test(normal) && !/[.;]/.test(normal.slice(3));

export interface SectionOptions {
  readonly edition: EditionId;
  /** The document marks its sections: only headings of depth 2 start one. */
  readonly strict: boolean;
}

function startOf(
  block: Block,
  options: SectionOptions,
  expected: (normal: string) => boolean,
  below: Iterable<string>,
): Start | undefined {
  if (block.type === "heading") return headingStart(block, options, below);
  if (block.type !== "paragraph" || options.strict) return undefined;
  const text = inlineText(block.children);
  const lineEnd = text.trimStart().indexOf("\n");
  const head = text.length > 200 ? text.slice(0, 200) : text;
  if (isLongProse(head)) return undefined;
  const normal = normalise(head);
  if (!ordinal.test(normal)) return plainTitle(text, normal);
  if (isTableLabel(head, below)) return undefined;
  const line = text.length <= 80 ? text.replace(/[\s|]+$/, "") : "";
  const hit = line === "" ? undefined : sectionOf(line);
  if (hit) return { id: hit.id, title: line.trim() };
  const loose = headingLike(normal) && text.length <= 80 ? looseId(text, options.edition) : undefined;
  if (loose) return { id: loose, title: text.trim() };
  const run = runIn(text, block.children);
  if (run) return run;
  if (lineEnd < 0 && headingLike(normal) && expected(normal)) return { id: null, title: text.trim() };
  return undefined;
}

/** The numerals of an ordinal, each as `normalise` leaves it. */
const isNumeral = (character: string): boolean => /^[一二三四五六七八九十]/.test(normalise(character));

/**
 * A paragraph that cannot be a title, told without normalising it: no number before it, and more characters than the
 * longest title has in any spelling (of which no more than four make one).
 */
function isLongProse(head: string): boolean {
  let visible = 0;
  let first = "";
  for (let i = 0; i < head.length; i++) {
    if (isInvisible(head.charCodeAt(i))) continue;
    if (visible++ === 0) first = head.charAt(i);
  }
  return visible > 4 * longestTitle && !isNumeral(first);
}

/** A title without its number is one only when it is the whole line and long enough to be no common word. */
function plainTitle(text: string, normal: string): Start | undefined {
  if (normal.length < 9 || normal.length > longestTitle) return undefined;
  const hit = lookup(text).find((h) => h.kind === "section" && h.how === "exact" && h.table !== "");
  return hit ? { id: hit.id, title: text.trim() } : undefined;
}

function headingStart(
  block: Extract<Block, { type: "heading" }>,
  options: SectionOptions,
  below: Iterable<string>,
): Start | undefined {
  const title = inlineText(block.children);
  const hit = sectionOf(title);
  if (options.strict)
    return block.depth === 2 ? { id: hit?.id ?? looseId(title, options.edition) ?? null, title } : undefined;
  if (isTableLabel(title, below)) return undefined;
  const id = hit?.id ?? looseId(title, options.edition);
  if (id) return { id, title: title.trim() };
  return block.depth === 2 && ordinal.test(normalise(title)) ? { id: null, title: title.trim() } : undefined;
}

/** A title that runs into its paragraph: 一、总体情况。2023年，… or on a line of its own before a break. */
function runIn(text: string, children: readonly Inline[]): Start | undefined {
  const offset = text.length - text.trimStart().length;
  const stop = text.slice(offset).search(/[\n。：:]|\s(?=\S)|(?=20\d\d年)/);
  for (const end of ends(text, offset, stop)) {
    const title = text.slice(offset, end);
    const hit = title.length <= 60 ? sectionOf(title) : undefined;
    if (!hit) continue;
    const after = cutInlines(children, end + (/[\n。：:]/.test(text[end] ?? "") ? 1 : 0));
    return {
      id: hit.id,
      title: title.trim(),
      ...(inlineText(after).trim() === "" ? {} : { rest: { type: "paragraph", children: after } }),
    };
  }
  return undefined;
}

function* ends(text: string, offset: number, stop: number): Generator<number> {
  if (stop <= 0) return;
  yield offset + stop;
  const next = text.slice(offset + stop + 1, offset + 80).search(/[\n。：:]|\s(?=\S)|(?=20\d\d年)/);
  if (next > 0) yield offset + stop + 1 + next;
}

/** Inline nodes from a character of their plain text on. */
function cutInlines(nodes: readonly Inline[], from: number): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const node of nodes) {
    const length = inlineText([node]).length;
    if (at >= from) out.push(node);
    else if (at + length > from) {
      if (node.type === "text") out.push({ ...node, value: node.value.slice(from - at) });
      else if ("children" in node) out.push({ ...node, children: cutInlines(node.children, from - at) });
      else out.push(node);
    }
    at += length;
  }
  return out;
}

/** The first lines of the next few blocks of text. */
function* linesFrom(blocks: readonly Block[], from: number): Generator<string> {
  for (let i = from; i < Math.min(blocks.length, from + 8); i++) {
    const block = blocks[i];
    if (block?.type !== "paragraph" && block?.type !== "heading") return;
    yield inlineText(block.children).slice(0, 200).split("\n")[0] ?? "";
  }
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

export function cutSections(blocks: readonly Block[], options: SectionOptions): Cuts {
  const lead: Block[] = [];
  const sections: Cut[] = [];
  const expected = (normal: string): boolean => {
    const { number } = splitNumber(normal);
    const last = splitNumber(normalise(sections.at(-1)?.title ?? "")).number;
    return sections.length > 0 && last !== "" && numerals.indexOf(number) === numerals.indexOf(last) + 1;
  };
  for (const [i, block] of blocks.entries()) {
    const start = startOf(block, options, expected, { [Symbol.iterator]: () => linesFrom(blocks, i + 1) });
    if (start) sections.push({ id: start.id, title: start.title, blocks: start.rest ? [start.rest] : [] });
    else (sections.at(-1)?.blocks ?? lead).push(block);
  }
  return withoutContents(lead, sections, options);
}

/** A list of the titles at the beginning is a table of contents, not empty sections. */
function withoutContents(lead: Block[], sections: Cut[], options: SectionOptions): Cuts {
  if (options.strict) return { lead, sections };
  let n = 0;
  while (n < sections.length && sections[n]?.blocks.length === 0) n++;
  const again = (cut: Cut, i: number) =>
    sections.some((other, j) => j > i && j >= n && other.id !== null && other.id === cut.id);
  // the last line of the contents may have taken up what follows it
  const last = sections[n];
  const end = n >= 2 && last && sections.slice(n + 1).some((other) => other.id === last.id) ? n + 1 : n;
  if (n < 2 || !sections.slice(0, n).every(again)) return { lead, sections };
  const contents = sections
    .slice(0, end)
    .flatMap((cut): Block[] => [{ type: "paragraph", children: [{ type: "text", value: cut.title }] }, ...cut.blocks]);
  return { lead: [...lead, ...contents], sections: sections.slice(end) };
}

/** The section of an edition that a cut is, `null` when it has none such; its title where it is not the official one. */
export function titleIn(edition: EditionId, cut: Cut): { readonly id: string | null; readonly title?: string } {
  const section = editionOf(edition).sections.find((s) => s.id === cut.id);
  const id = section?.id ?? null;
  return section && sectionTitle(section) === cut.title ? { id } : { id, title: cut.title };
}

export const textOfBlocks = (blocks: readonly Block[], limit: number): string => {
  let out = "";
  for (const block of blocks) {
    if (out.length >= limit) break;
    out += `${blockText(block).slice(0, limit)}\n`;
  }
  return out;
};
