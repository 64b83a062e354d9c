/** The lists of a template: ours are put beside them, and theirs stay as they are. */
import { strFromU8, strToU8 } from "fflate";
import type { Apart, Context } from "../context.js";
import { listDefinitions, numberingPart } from "../parts/numbering.js";
import { relationship, wordType } from "../xml/names.js";
import { type Parts, RELATIONS } from "./open.js";
import { attribute, childOf, type Element, named, parse, serialise } from "./tree.js";

const PART = "word/numbering.xml";

const treeOf = (parts: Parts): Element | undefined => {
  const bytes = parts.get(PART);
  return bytes && parse(strFromU8(bytes));
};
const rootOf = (tree: Element | undefined): Element | undefined => childOf(tree, "w:numbering");

/** One more than the greatest number that some children have. */
const next = (root: Element | undefined, name: string, id: string, first: number): number =>
  (root?.children ?? []).reduce((most, child) => {
    const value = named(child, name) ? Number(attribute(child, id)) : Number.NaN;
    return Number.isInteger(value) ? Math.max(most, value + 1) : most;
  }, first);

/** Where the numbers of our lists begin, above those of the template. */
export function freeNumbers(parts: Parts): Pick<Apart, "firstList" | "firstAbstract"> {
  const root = rootOf(treeOf(parts));
  return {
    firstList: next(root, "w:num", "w:numId", 1),
    firstAbstract: next(root, "w:abstractNum", "w:abstractNumId", 0),
  };
}

/** Whether {@link addNumbering} can put lists into the file: a numbering part of another make or place is not touched. */
export const takesLists = (parts: Parts): boolean =>
  parts.has(PART) ? rootOf(treeOf(parts)) !== undefined : !isRelated(parts);

/** Whether the document names a numbering part. */
function isRelated(parts: Parts): boolean {
  const relations = parts.get(RELATIONS);
  return relations !== undefined && strFromU8(relations).includes(relationship("numbering"));
}

/** Writes the lists that the report brought. @returns the content type of a part that is new. */
export function addNumbering(parts: Parts, context: Context): string {
  if (context.lists.length === 0) return "";
  const { kinds, instances } = listDefinitions(context.layout, context.lists, context.apart);
  if (!isRelated(parts)) context.relate("numbering", "numbering.xml");
  const tree = treeOf(parts);
  const root = rootOf(tree);
  if (!tree || !root) {
    parts.set(PART, strToU8(numberingPart(kinds + instances)));
    return `<Override PartName="/${PART}" ContentType="${wordType("numbering")}"/>`;
  }
  const { children } = root;
  const firstNum = children.findIndex((child) => named(child, "w:num"));
  const end = children.findIndex((child) => named(child, "w:numIdMacAtCleanup"));
  const close = end < 0 ? children.length : end;
  const at = firstNum < 0 ? close : firstNum;
  root.children = [...children.slice(0, at), kinds, ...children.slice(at, close), instances, ...children.slice(close)];
  parts.set(PART, strToU8(serialise(tree)));
  return "";
}
