/**
 * The tree of a plain page, some times faster than parse5: one pass over the source, attributes read when they are asked
 * for. A page is plain as long as its tags say where each element ends: where the standard would move what stands
 * between cells, or part formatting that overlaps, or anything rare comes, `undefined` is returned and parse5 reads it.
 */
import type { Fragment } from "../tree.js";
import { Builder, Mode, type Most } from "./builder.js";
import { Kind, type Tag, tagAt } from "./names.js";
import { takeRaw } from "./raw.js";
import { commentEnd, decoded } from "./scan.js";
import { notPlain } from "./stack.js";
import { endTag, startTag } from "./table.js";

const spaces = /^[\t\n\f ]*/;
const isSpace = (text: string): boolean => !/[^\t\n\f ]/.test(text);
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

function takeText(page: Builder, source: string): void {
  let text = decoded(source);
  if (page.afterPre) text = text.replace(/^\n/, "");
  page.afterPre = false;
  if (page.mode < Mode.Body) {
    const space = spaces.exec(text)![0];
    if (page.mode >= Mode.InHead) page.text(space);
    text = text.slice(space.length);
    if (text === "") return;
    page.openBody();
  } else if (isBetweenCells(page.mode) && !isSpace(text)) throw notPlain;
  page.text(text);
}

const isBetweenCells = (mode: Mode): boolean =>
  mode === Mode.Row || mode === Mode.Section || mode === Mode.Table || mode === Mode.ColumnGroup;

/** Start tags before the body, which most pages write down and some leave out. */
function startBeforeBody(page: Builder, tag: Tag): number {
  const { stack, scan } = page;
  if (page.mode === Mode.BeforeHtml) {
    page.mode = Mode.BeforeHead;
    if (tag.kind === Kind.Html) {
      page.insert(tag);
      return scan.end;
    }
    page.imply("html");
  }
  if (tag.kind === Kind.Html) throw notPlain;
  if (page.mode === Mode.BeforeHead) {
    page.mode = Mode.InHead;
    if (tag.kind === Kind.Head) {
      page.head = page.insert(tag);
      return scan.end;
    }
    page.head = page.imply("head");
  }
  if (tag.kind === Kind.Head) return scan.end;
  if (isOfHead(tag)) return startInHead(page, tag);
  if (page.mode === Mode.InHead) {
    stack.pop();
    page.mode = Mode.AfterHead;
  }
  if (tag.kind === Kind.Rare) throw notPlain;
  page.mode = Mode.Body;
  if (tag.kind === Kind.Body) {
    page.insert(tag);
    return scan.end;
  }
  page.imply("body");
  return startTag(page, tag);
}

const isOfHead = ({ kind }: Tag): boolean =>
  kind === Kind.HeadVoid || kind === Kind.HeadRaw || kind === Kind.Title || kind === Kind.Script;

/** What belongs into the head is put there as well when the head has ended. */
function startInHead(page: Builder, tag: Tag): number {
  const { stack, scan, head } = page;
  const ended = page.mode === Mode.AfterHead;
  // behind the head `noscript` opens the body
  if (ended && tag.name === "noscript") throw notPlain;
  if (ended) stack.push(head!, headTag);
  let at = scan.end;
  if (tag.kind === Kind.HeadVoid) page.add(tag);
  else at = takeRaw(page, tag, at, tag.kind === Kind.Title);
  if (ended) stack.pop();
  return at;
}
const headTag: Tag = tagAt("head>", 0)!.tag;

function endBeforeBody(page: Builder, tag: Tag): void {
  if (page.mode === Mode.InHead && tag.kind === Kind.Head) {
    page.stack.pop();
    page.mode = Mode.AfterHead;
  } else throw notPlain;
}

const doctype = /^<!doctype\s+html\s*>/i;

/** What opens with `<!` or `<?`: nothing of it goes into the tree. */
function takeMarkup(page: Builder, at: number): number {
  const { html } = page;
  if (html.startsWith("<!--", at)) {
    const end = commentEnd(html, at);
    if (end < 0) throw notPlain;
    page.comment(html.slice(at + 4, end - 3));
    return end;
  }
  const end = html.indexOf(">", at) + 1;
  if (end === 0) throw notPlain;
  if (/^<!doctype/i.test(html.slice(at, at + 9)) && page.doctype === "none" && page.mode === Mode.BeforeHtml)
    page.doctype = doctype.test(html.slice(at, end)) ? "standard" : "rare";
  return end;
}

function takeTag(page: Builder, at: number): number {
  const { html, scan } = page;
  const closes = html.charCodeAt(at + 1) === 0x2f;
  const found = tagAt(html, closes ? at + 2 : at + 1);
  if (!found || !scan.take(html, found.end)) throw notPlain;
  page.from = at;
  page.afterPre = false;
  if (!closes) return page.mode < Mode.Body ? startBeforeBody(page, found.tag) : startTag(page, found.tag);
  const { end } = scan;
  if (page.mode < Mode.Body) endBeforeBody(page, found.tag);
  else endTag(page, found.tag);
  return end;
}

function build(page: Builder): Fragment {
  const { html } = page;
  let at = 0;
  while (at < html.length) {
    let open = html.indexOf("<", at);
    if (open < 0) open = html.length;
    if (open > at) takeText(page, html.slice(at, open));
    if (open === html.length) break;
    const next = html.charCodeAt(open + 1);
    if (isLetter(next) || (next === 0x2f && isLetter(html.charCodeAt(open + 2)))) at = takeTag(page, open);
    else if (next === 0x21 || next === 0x3f) {
      page.afterPre = false;
      at = takeMarkup(page, open);
    } else throw notPlain;
  }
  if (page.mode < Mode.Body) page.openBody();
  return page.document;
}

/**
 * @param html without NUL and CR
 * @param most a page of more elements, or deeper ones, is left to parse5 to refuse
 */
export function parsePlain(html: string, most: Most): Fragment | undefined {
  try {
    return build(new Builder(html, most));
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}
