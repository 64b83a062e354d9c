/** Page numbers — 1 —: right on odd pages, left on even ones, one character in. */
import type { Layout } from "../options.js";
import { STYLE } from "../styles.js";
import { twipsOfPt } from "../units.js";
import { DECLARATION, NS_W } from "../xml/names.js";
import { paragraphProperties } from "../xml/properties.js";

/** @param side `default` is Word's word for odd pages */
export function footer(layout: Layout, side: "default" | "even"): string {
  const em = twipsOfPt(layout.pageNumber.size);
  const odd = side === "default";
  const properties = paragraphProperties({
    pStyle: STYLE.footer,
    ind: odd ? { rightChars: 100, right: em } : { leftChars: 100, left: em },
    jc: odd ? "right" : "left",
  });
  return `${DECLARATION}<w:ftr ${NS_W}><w:p>${properties}<w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`;
}
