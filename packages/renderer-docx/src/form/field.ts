/** Content controls: places of a form to fill in. */
import type { Context } from "../context.js";
import { STYLE } from "../styles.js";
import { escapeText } from "../xml/escape.js";

/** What Word allows a tag or a title of a control to have. */
const MOST = 64;

const head = (context: Context, tag: string, title: string, kind: string, empty: boolean): string =>
  `<w:sdtPr><w:alias w:val="${context.attribute(title.slice(0, MOST))}"/><w:tag w:val="${context.attribute(tag)}"/><w:id w:val="${context.nextId() + 1000}"/>${empty ? "<w:showingPlcHdr/>" : ""}${kind}</w:sdtPr>`;

/** A tag for an address: the address itself, or a name for it that the data part explains. */
function tagOf(context: Context, address: string): string {
  if (address.length <= MOST) return address;
  const name = `_nb${context.nextId()}`;
  context.cells[name] = address;
  return name;
}

/** A plain-text field round the runs of a cell; a blank one shows a placeholder that is not content. */
export function field(
  context: Context,
  address: string,
  title: string,
  runs: string,
  size: string | undefined,
): string {
  const properties = size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  const inner =
    runs !== ""
      ? runs
      : `<w:r><w:rPr><w:rStyle w:val="${STYLE.placeholder}"/>${properties}</w:rPr><w:t xml:space="preserve">　</w:t></w:r>`;
  return `<w:sdt>${head(context, tagOf(context, address), title, "<w:text/>", runs === "")}<w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
}

/** A field of paragraphs: prose of a section. */
export const blockField = (context: Context, tag: string, title: string, prompt: string): string =>
  `<w:sdt>${head(context, tag, title, "", true)}<w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val="${STYLE.placeholder}"/></w:rPr><w:t xml:space="preserve">${escapeText(prompt)}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;

/** A field of one line in a paragraph of its own style: the title. */
export const lineField = (context: Context, style: string, tag: string, title: string, prompt: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:sdt>${head(context, tag, title, "<w:text/>", true)}<w:sdtContent><w:r><w:rPr><w:rStyle w:val="${STYLE.placeholder}"/></w:rPr><w:t xml:space="preserve">${escapeText(prompt)}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
