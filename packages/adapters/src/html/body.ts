/**
 * Where the article of a page stands. No platform is asked for: the smallest container that holds every table of figures
 * and every heading of the form 一、, and loses no prose, is the article; well-known ids and classes only shorten the way.
 */

import { idAndClass } from "./measure.js";
import { bodyHints, chrome, containers, looksLikeChrome } from "./names.js";
import { type Element, Has } from "./tree.js";

const plain = (element: Element): number => element.text - element.link;

const isChrome = (element: Element): boolean =>
  chrome.has(element.name) ||
  (element.ordinals === 0 && element.figures === 0 && looksLikeChrome(idAndClass(element))) ||
  element.link * 2 > element.text;

/** Sentences of an element that stand outside one of its children and are no page chrome. */
function lostStops(element: Element, kept: Element): number {
  let lost = element.stops;
  for (const child of element.children) {
    if (child.kind === "element" && (child === kept || isChrome(child))) lost -= child.stops;
  }
  return lost;
}

const holdsAll = (element: Element, child: Element): boolean =>
  child.figures === element.figures && child.ordinals === element.ordinals && plain(child) * 2 >= plain(element);

function step(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.kind !== "element" || child.skip || !containers.has(child.name) || isPart(child)) continue;
    if (holdsAll(element, child) && lostStops(element, child) <= 1) return child;
  }
  return undefined;
}

/** A table of figures is part of an article, never the whole; rows and cells only where they lay a page out. */
const isPart = (element: Element): boolean => element.name === "table" && element.figures > 0 && !layoutOf(element);

/** A table that lays a page out: it has tables of its own or one cell that holds most of it. */
export function layoutOf(table: Element): boolean {
  let direct = 0;
  let nested = 0;
  let cells = 0;
  let largest = 0;
  const stack: Element[] = [table];
  while (stack.length > 0) {
    for (const child of stack.pop()!.children) {
      if (child.kind !== "element" || child.skip) continue;
      if (child.name === "td" || child.name === "th") {
        cells++;
        largest = Math.max(largest, child.text);
        const inside = tablesIn(child);
        nested += inside.figures;
        if (inside.count === 0) direct += child.figures;
      } else stack.push(child);
    }
  }
  if (nested > 0) return nested >= direct;
  return cells === 1 || (direct === 0 && largest > 400 && largest * 10 > table.text * 8);
}

function tablesIn(top: Element): { readonly count: number; readonly figures: number } {
  let count = 0;
  let figures = 0;
  const stack: Element[] = [top];
  while (stack.length > 0) {
    for (const child of stack.pop()!.children) {
      if (child.kind !== "element" || child.skip) continue;
      if (child.name === "table") {
        count++;
        figures += child.figures;
      } else stack.push(child);
    }
  }
  return { count, figures };
}

const hinted = (element: Element, names: readonly string[]): boolean =>
  (element.has & Has.name) !== 0 &&
  element.attrs.some(
    ({ name, value }) =>
      (name === "id" || name === "class") &&
      value.length < 500 &&
      value.split(/\s+/).some((word) => bodyHints.has(word) || names.includes(word)),
  );

/** The largest element with a known name that holds all there is to hold. */
function byHint(top: Element, all: Iterable<Element>, names: readonly string[]): Element | undefined {
  let best: Element | undefined;
  for (const element of all) {
    if (element.skip || !hinted(element, names)) continue;
    if (element.figures < top.figures || element.ordinals < top.ordinals || plain(element) * 3 < plain(top)) continue;
    if (!best || plain(element) > plain(best)) best = element;
  }
  return best;
}

/**
 * The element that holds the article; the body itself where nothing tells it apart.
 * @param names further ids and classes that articles have
 */
export function articleOf(body: Element, all: Iterable<Element>, names: readonly string[] = []): Element {
  const hint = byHint(body, all, names);
  if (hint) return hint;
  let element = body;
  for (let next = step(element); next; next = step(element)) element = next;
  return element.name === "tr" || element.name === "tbody" || element.name === "thead" ? body : element;
}
