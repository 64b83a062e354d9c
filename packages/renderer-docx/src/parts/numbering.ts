/** `word/numbering.xml`: two kinds of list; every list of the text is an instance of its own, so that it counts anew. */
import type { Layout } from "../options.js";
import { twipsOfPt } from "../units.js";
import { DECLARATION, NS_W } from "../xml/names.js";

export interface ListInstance {
  readonly ordered: boolean;
  readonly level: number;
  readonly start: number;
}
/** Levels a list may have in Word. */
export const LIST_LEVELS = 9;
/** What an ordered list may start with: Word counts to 32,767. */
export const MAX_START = 32_767;

/** Left indent of a level and width of its number, twips. */
export function listIndent(layout: Layout, level: number): { readonly left: number; readonly hanging: number } {
  const em = twipsOfPt(layout.body.size);
  return { left: Math.round(em * (layout.indent + 1.25 * (level + 1))), hanging: Math.round(em * 1.25) };
}

function abstract(layout: Layout, id: number, ordered: boolean): string {
  let levels = "";
  for (let i = 0; i < LIST_LEVELS; i++) {
    const { left, hanging } = listIndent(layout, i);
    levels += `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${ordered ? "decimal" : "bullet"}"/><w:lvlText w:val="${ordered ? `%${i + 1}.` : "•"}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;
  }
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels}</w:abstractNum>`;
}

/** The two kinds of list, and an instance of one for each list: by order of the schema, the kinds come first. */
export function listDefinitions(
  layout: Layout,
  lists: readonly ListInstance[],
  { firstList, firstAbstract }: { readonly firstList: number; readonly firstAbstract: number },
): { readonly kinds: string; readonly instances: string } {
  const instances = lists.map(
    ({ ordered, level, start }, i) =>
      `<w:num w:numId="${firstList + i}"><w:abstractNumId w:val="${firstAbstract + (ordered ? 1 : 0)}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  );
  return {
    kinds: abstract(layout, firstAbstract, false) + abstract(layout, firstAbstract + 1, true),
    instances: instances.join(""),
  };
}

export const numberingPart = (content: string): string => `${DECLARATION}<w:numbering ${NS_W}>${content}</w:numbering>`;
