/** A .docx file → document. */
import type { Document, ReadOptions, ReadResult, Source } from "@nianbao/core";
import { mainPart, notThisFormat, openPackage, type Package } from "../ooxml/package.js";
import { properties } from "../ooxml/properties.js";
import { carriedIn } from "../ooxml/report-data.js";
import { fail, problem } from "../shared/problems.js";
import { child, elements, type XmlElement } from "../xml/index.js";
import { readBlocks } from "./blocks.js";
import { type Context, newTally, tallyProblems } from "./context.js";
import { readNotes } from "./notes.js";
import { numbering } from "./numbering.js";
import { headingLevel } from "./paragraph.js";
import { type ParagraphStyle, readStyles } from "./styles.js";

/** Styles that only Nianbao's own renderer writes. */
const isOwn = (styles: ReadonlyMap<string, ParagraphStyle>): boolean => styles.has("NianbaoTable");

/**
 * Depth 1 is the title. Where a title style is used, or several headings of the first level stand side by side, those
 * are sections; where exactly one comes first of all, it is the title.
 */
function headingShift(styles: ReadonlyMap<string, ParagraphStyle>, body: XmlElement): number {
  if (isOwn(styles)) return 0;
  const levels = elements(body).flatMap((node) => {
    const level = node.name === "w:p" ? headingLevel({ styles }, node) : undefined;
    return level === undefined ? [] : [level];
  });
  const title = levels.includes(0);
  const lone = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
  return !title && lone ? 0 : 1;
}

function readPackage(pack: Package): ReadResult {
  const main = mainPart(pack, "word/document.xml");
  const root = pack.xml(main);
  const body = child(root, "w:body");
  if (!body) {
    const [first, ...rest] = pack.problems;
    return first ? fail(first, ...rest) : fail(notThisFormat(" Word 文档（.docx）", "a Word document (.docx)"));
  }
  const relationships = pack.relationships(main);
  const part = (type: string): XmlElement | undefined => {
    const target = relationships.find((r) => r.type === type && !r.external)?.target;
    return target === undefined ? undefined : pack.xml(target);
  };
  const styles = readStyles(part("styles"));
  const { data, cells } = carriedIn(pack);
  const context: Context = {
    pack,
    cells,
    styles,
    links: new Map(relationships.map((r) => [r.id, r])),
    mark: numbering(part("numbering")),
    headingShift: headingShift(styles, body),
    own: isOwn(styles),
    tally: newTally(),
    boxes: [],
    nested: [],
  };
  const children = readBlocks(context, elements(body));
  children.push(...readNotes(context, part));
  const metadata = properties(pack, context.own);
  const document: Document = {
    type: "document",
    language: "zh-CN",
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    ...(data === undefined ? {} : { data }),
    children,
  };
  const problems = [
    ...pack.problems.map((p) => ({ ...p, severity: "warning" as const })),
    ...tallyProblems(context.tally),
  ];
  if (children.length === 0) {
    return fail(problem("empty-input", "error", "文档没有正文。", "the document has no text"), ...problems);
  }
  return { ok: true, document, problems };
}

/** Total: a damaged, encrypted, oversized or foreign file is a result with the reason. */
export function readDocx(source: Source, options: ReadOptions = {}): ReadResult {
  const opened = openPackage(source, options);
  return opened.ok ? readPackage(opened.pack) : fail(opened.problem);
}
