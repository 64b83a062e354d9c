/** Longest match of many words at a place of a text, in time linear in the word. */
import { type CodeSet, codeSetOf } from "./code-set.js";

/** A sense as its kind and value, taken apart once: `role:new` is of kind `role`, value `new`. */
export interface Meaning {
  readonly sense: string;
  readonly kind: string;
  readonly value: string;
}
interface Node {
  /** By UTF-16 unit. */
  readonly next: Map<number, Node>;
  found: Found | undefined;
}
export interface Found {
  readonly word: string;
  readonly meaning: Meaning;
}
export interface Trie {
  /** What the words begin with. */
  readonly begins: CodeSet;
  /** The longest word that begins at `start`. */
  match(text: string, start: number): Found | undefined;
}

export function meaningOf(sense: string): Meaning {
  const [kind = "", value = ""] = sense.split(":");
  return { sense, kind, value };
}

export function trieOf(words: Iterable<readonly [string, string]>): Trie {
  const root: Node = { next: new Map(), found: undefined };
  const meanings = new Map<string, Meaning>();
  for (const [word, sense] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      let next = node.next.get(word.charCodeAt(i));
      if (!next) {
        next = { next: new Map(), found: undefined };
        node.next.set(word.charCodeAt(i), next);
      }
      node = next;
    }
    const meaning = meanings.get(sense) ?? meaningOf(sense);
    meanings.set(sense, meaning);
    node.found = { word, meaning };
  }
  const begins = codeSetOf([...root.next.keys()].map((code) => String.fromCharCode(code)));
  return {
    begins,
    match(text, start) {
      let node: Node | undefined = root;
      let found: Found | undefined;
      for (let i = start; i < text.length && node; i++) {
        node = node.next.get(text.charCodeAt(i));
        found = node?.found ?? found;
      }
      return found;
    },
  };
}
