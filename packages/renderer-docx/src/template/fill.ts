/** An office's own file with placeholders → the report in its type and page. */
import { type Block, type Document, type Limits, lossText, type Problem, type Result } from "@nianbao/core";
import { strFromU8, strToU8 } from "fflate";
import { Context } from "../context.js";
import type { DocxOptions, Layout } from "../options.js";
import { zip } from "../package/zip.js";
import { NS_DOCUMENT, W } from "../xml/names.js";
import { type Content, contentOf } from "./content.js";
import { blocksLike, type House, headingStyles } from "./house.js";
import { freeNumbers, takesLists } from "./numbering.js";
import { openTemplate, type Parts } from "./open.js";
import { completePackage } from "./package.js";
import { eachParagraph, fillWords, joined, soleName, textsOf } from "./placeholders.js";
import { attribute, childOf, type Element, isElement, type Node, parse, serialise } from "./tree.js";

export interface TemplateOptions extends Omit<DocxOptions, "findings"> {
  readonly limits?: Limits;
}
export type TemplateResult = Result<{ readonly bytes: Uint8Array }>;

const note = (code: Problem["code"], severity: Problem["severity"], zh: string, en: string): Problem => ({
  code,
  severity,
  message: { "zh-CN": zh, en },
});

/** Page of the template, millimetres, from the last section; what it does not say keeps the default. */
function pageOf(body: Element): Partial<Layout["page"]> {
  const section = childOf(body, "w:sectPr");
  const mm = (element: string, name: string): number | undefined => {
    const value = Number(attribute(childOf(section, element), `w:${name}`));
    return Number.isFinite(value) && value > 0 ? (value * 25.4) / 1440 : undefined;
  };
  const entries = [
    ["width", mm("w:pgSz", "w")],
    ["height", mm("w:pgSz", "h")],
    ["top", mm("w:pgMar", "top")],
    ["bottom", mm("w:pgMar", "bottom")],
    ["left", mm("w:pgMar", "left")],
    ["right", mm("w:pgMar", "right")],
  ] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Blocks for a placeholder; `undefined` where its name is none of ours. */
function blocksFor(content: Content, name: string, tablesApart: ReadonlySet<string>): readonly Block[] | undefined {
  const [kind, id = ""] = name.split(".");
  if (name === "lead") return content.lead;
  if (kind === "table") {
    const table = content.tables.get(id);
    return table ? [table] : [];
  }
  if (kind !== "section") return undefined;
  return content.sections
    .filter((section, i) => section.id === id || String(i + 1) === id)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => !(block.type === "table" && block.table !== undefined && tablesApart.has(block.table)));
}

const wordsFor = (content: Content, name: string): string | undefined => {
  const [kind, id = ""] = name.split(".");
  if (kind === "heading")
    return content.sections.find((section, i) => section.id === id || String(i + 1) === id)?.heading;
  return content.words.get(kind === "metadata" ? id : name);
};

/** Names of all placeholders of a file that stand for blocks. */
function namesIn(root: Element): ReadonlySet<string> {
  const names = new Set<string>();
  eachParagraph(root, (paragraph) => {
    const name = soleName(joined(textsOf(paragraph)));
    if (name !== undefined) names.add(name);
    return undefined;
  });
  return names;
}

function dropped(content: Content, names: ReadonlySet<string>): Problem[] {
  const missing: string[] = [];
  if (content.lead.length > 0 && !names.has("lead")) missing.push("lead");
  content.sections.forEach((section, i) => {
    const own = section.blocks.filter(
      (b) => !(b.type === "table" && b.table !== undefined && names.has(`table.${b.table}`)),
    );
    if (own.length > 0 && !names.has(`section.${section.id}`) && !names.has(`section.${i + 1}`))
      missing.push(`section.${section.id ?? i + 1}`);
  });
  return missing.map((name) =>
    note(
      "content-dropped",
      "warning",
      `模板没有 {{${name}}}，报告中的这部分内容未写入。`,
      `the template has no {{${name}}}: this part of the report is not written`,
    ),
  );
}

const PREFIXES = [...NS_DOCUMENT.matchAll(/xmlns:(\w+)="[^"]+"/g)];
function declarePrefixes(root: Element): void {
  for (const [declaration, prefix] of PREFIXES)
    if (!root.open.includes(` xmlns:${prefix}=`)) root.open = `${root.open.slice(0, -1)} ${declaration}>`;
}

const ofPart = (parts: Parts, path: string): Element | undefined => {
  const bytes = parts.get(path);
  return bytes && parse(strFromU8(bytes));
};

/** Puts blocks in the place of a paragraph; a cell or a body may not end in a table, and a section's end stays. */
function replaceParagraph(
  context: Context,
  house: Omit<House, "properties" | "run">,
  paragraph: Element,
  blocks: readonly Block[],
): Node[] {
  const properties = childOf(paragraph, "w:pPr");
  const run = paragraph.children.find((child): child is Element => isElement(child) && child.name === "w:r");
  const xml = blocksLike(context, { ...house, properties, run: childOf(run, "w:rPr") }, blocks);
  const end = childOf(properties, "w:sectPr");
  if (end) return [xml, `<w:p><w:pPr>${serialise(end)}</w:pPr></w:p>`];
  return [xml, ...(xml === "" || xml.endsWith("</w:tbl>") ? ["<w:p/>"] : [])];
}

/**
 * Fills a template. Placeholders alone in a paragraph stand for blocks: `{{lead}}`, `{{section.general}}` (or
 * `{{section.1}}`), `{{table.applications}}`; within text for words: `{{title}}`, `{{heading.general}}`, `{{organ}}`,
 * `{{year}}` and every other key of the document's metadata. Total: a bad template is a result with the reason.
 */
export function fillTemplate(template: Uint8Array, document: Document, options: TemplateOptions = {}): TemplateResult {
  const parts = openTemplate(template, options.limits);
  if (!(parts instanceof Map)) return { ok: false, problems: [parts] };
  const root = ofPart(parts, "word/document.xml");
  const main = root && childOf(root, "w:document");
  const body = childOf(main, "w:body");
  if (!root || !main || !body || !main.open.includes(W))
    return {
      ok: false,
      problems: [note("damaged-file", "error", "模板的正文无法解析。", "the body of the template cannot be parsed")],
    };
  const page = pageOf(body);
  const layout = { ...options.layout, page: { ...page, ...options.layout?.page } };
  const context = new Context(
    { ...options, layout },
    {
      prefix: "rIdNianbao",
      firstId: 1_000_000,
      ...freeNumbers(parts),
    },
  );
  const content = contentOf(document);
  const names = namesIn(body);
  const apart = new Set([...names].flatMap((name) => (name.startsWith("table.") ? [name.slice(6)] : [])));
  const unknown = new Set<string>();
  const words = (name: string): string | undefined => {
    const found = wordsFor(content, name);
    if (found === undefined) unknown.add(name);
    return found;
  };
  const house = {
    headings: headingStyles(childOf(ofPart(parts, "word/styles.xml"), "w:styles")),
    takesLists: takesLists(parts),
  };
  eachParagraph(body, (paragraph) => {
    const name = soleName(joined(textsOf(paragraph)));
    const blocks = name === undefined ? undefined : blocksFor(content, name, apart);
    if (blocks) return replaceParagraph(context, house, paragraph, blocks);
    fillWords(paragraph, words);
    return undefined;
  });
  declarePrefixes(main);
  parts.set("word/document.xml", strToU8(serialise(root)));
  for (const path of [...parts.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))) {
    const tree = ofPart(parts, path);
    if (!tree) continue;
    eachParagraph(tree, (paragraph) => void fillWords(paragraph, words));
    parts.set(path, strToU8(serialise(tree)));
  }
  completePackage(parts, context, document);
  const problems = [
    ...dropped(content, names),
    ...[...unknown].map((name) =>
      note(
        "label-unknown",
        "warning",
        `模板中的 {{${name}}} 没有对应内容，保留原样。`,
        `nothing to put in place of {{${name}}}: left as it stands`,
      ),
    ),
    ...context.losses.map((loss) => note("content-dropped", "info", lossText(loss), lossText(loss, "en"))),
  ];
  return { ok: true, bytes: zip(parts), problems };
}
