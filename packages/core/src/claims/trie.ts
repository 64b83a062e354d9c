/** Longest match of many words at a place of a text, in time linear in the word. */
import { codeUnits } from "./code-set.js";

/** A sense as its kind and value, taken apart once: `role:new` is of kind `role`, value `new`. */
export interface Meaning {
  readonly sense: string;
  readonly kind: string;
  readonly value: string;
}
export interface Found {
  readonly word: string;
  readonly meaning: Meaning;
}
export interface Trie {
  /** By UTF-16 unit: 0 where no word, and nothing else, begins with it. */
  readonly begins: Uint16Array;
  /** The longest word that begins at `start`. */
  match(text: string, start: number): Found | undefined;
}

export function meaningOf(sense: string): Meaning {
  const [kind = "", value = ""] = sense.split(":");
  return { sense, kind, value };
}

/** A node and a unit as one number: which child of the node it leads to. No node is 0, and no word has unit 0. */
const edgeOf = (node: number, unit: number): number => (node << 16) | unit;
/** Where an edge is looked for first. */
const slotOf = (edge: number, mask: number): number => (Math.imul(edge, 0x9e3779b1) >>> 12) & mask;

/**
 * Edges in one table by their number, the next free place where two fall on one: a text asks at every place, and most
 * questions are answered by one look. A quarter of the table is full at most.
 */
function tableOf(edges: ReadonlyMap<number, number>) {
  const size = 2 ** Math.ceil(Math.log2(4 * edges.size + 4));
  const mask = size - 1;
  const keys = new Int32Array(size);
  const children = new Uint16Array(size);
  for (const [edge, child] of edges) {
    let slot = slotOf(edge, mask);
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = edge;
    children[slot] = child;
  }
  return { keys, children, mask };
}

/** @param others what else may begin something for whoever goes through a text: one look tells both */
export function trieOf(words: Iterable<readonly [string, string]>, others: Iterable<string> = []): Trie {
  const begins = new Uint16Array(codeUnits);
  /** By node, from 1: the word that ends there. */
  const ends: (Found | undefined)[] = [undefined];
  const grow = (): number => ends.push(undefined) - 1;
  const edges = new Map<number, number>();
  const meanings = new Map<string, Meaning>();
  for (const [word, sense] of words) {
    const root = word.charCodeAt(0);
    begins[root] ||= grow();
    let node = begins[root] as number;
    for (let i = 1; i < word.length; i++) {
      const edge = edgeOf(node, word.charCodeAt(i));
      node = edges.get(edge) ?? grow();
      edges.set(edge, node);
    }
    const meaning = meanings.get(sense) ?? meaningOf(sense);
    meanings.set(sense, meaning);
    ends[node] = { word, meaning };
  }
  for (const other of others) begins[other.charCodeAt(0)] ||= grow();
  const { keys, children, mask } = tableOf(edges);
  return {
    begins,
    match(text, start) {
      let node = begins[text.charCodeAt(start)] ?? 0;
      let found = ends[node];
      for (let i = start + 1; node !== 0; i++) {
        const edge = edgeOf(node, text.charCodeAt(i));
        let slot = slotOf(edge, mask);
        while (keys[slot] !== edge && keys[slot] !== 0) slot = (slot + 1) & mask;
        if (keys[slot] === 0) return found;
        node = children[slot] as number;
        found = ends[node] ?? found;
      }
      return found;
    },
  };
}
