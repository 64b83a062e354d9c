/** Links of a page or fragment with the dates beside them → list entries. */
import { parse } from "../html/parse.js";
import { attribute, type Element, type ParentNode, type TreeNode } from "../html/tree.js";
import { dateIn, isAnnualReport, resolveUrl, yearOf } from "./annual.js";
import type { ListEntry } from "./profile.js";

const MAX_LINKS = 20_000;
/** An item of a list is small: what stands higher holds the dates of others. */
const MAX_ITEM = 400;
/** Parts of an element that are looked at: more make a list, not an item of one. */
const MAX_PARTS = 100;

function textOf(node: TreeNode): string {
  let out = "";
  const stack: TreeNode[] = [node];
  while (stack.length > 0 && out.length <= 4 * MAX_ITEM) {
    const next = stack.pop()!;
    if (next.kind === "text") out += next.value;
    else if (next.name !== "script" && next.name !== "style")
      for (const c of next.children.slice(0, MAX_PARTS).reverse()) stack.push(c);
  }
  return out.replace(/[\s\u00a0]+/g, " ").trim();
}

/** The date in the smallest element around the link that has one, three steps up at most. */
function dateNear(link: Element): string | undefined {
  let node: ParentNode | null = link;
  for (let step = 0; step < 4 && node && node.kind === "element"; step++, node = node.parent) {
    const text = textOf(node);
    if (text.length > MAX_ITEM) return undefined;
    const date = dateIn(text.replace(titleOf(link), " "));
    if (date) return date;
  }
  return undefined;
}

function titleOf(link: Element): string {
  const shown = textOf(link);
  const full = attribute(link, "title")?.trim() ?? "";
  // Long titles are cut in the text and whole in the attribute.
  return full.length > shown.length || shown === "" ? full : shown;
}

function* linksIn(root: ParentNode): Generator<Element> {
  const stack: TreeNode[] = [...root.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (node.kind === "text") continue;
    if (node.name === "a") yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}

export const entryOf = (title: string, url: string, date: string | undefined): ListEntry => {
  const year = yearOf(title);
  return {
    title,
    url,
    ...(date === undefined ? {} : { date }),
    ...(year === undefined ? {} : { year }),
    isAnnualReport: isAnnualReport(title),
  };
};

/** Links in order, each address once. */
export function linkEntries(html: string, base: string | undefined): ListEntry[] {
  const parsed = parse(html);
  if (!parsed.tree) return [];
  const out = new Map<string, ListEntry>();
  let count = 0;
  for (const link of linksIn(parsed.tree)) {
    if (++count > MAX_LINKS) break;
    const url = resolveUrl(attribute(link, "href") ?? "", base);
    const title = titleOf(link);
    if (url === undefined || title === "" || out.has(url)) continue;
    out.set(url, entryOf(title, url, dateNear(link)));
  }
  return [...out.values()];
}
