/** Longest match of many words at a place of a text, in time linear in the word. */
import { codeUnits } from "./code-set.js";

/** A sense as its kind and value, taken apart once: `role:new` is of kind `role`, value `new`. */
export interface Meaning {
  readonly sense: string;
  readonly kind: string;
  readonly value: string;
}
/** Most words are alone behind their first characters: a node has one child, and only some have more. */
interface Node {
  /** UTF-16 unit of the child. */
  unit: number;
  child: Node | undefined;
  more: Map<number, Node> | undefined;
  found: Found | undefined;
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

const empty = (): Node => ({ unit: 0, child: undefined, more: undefined, found: undefined });

const behind = (node: Node, unit: number): Node | undefined => (node.unit === unit ? node.child : node.more?.get(unit));

function grow(node: Node, unit: number): Node {
  const known = behind(node, unit);
  if (known) return known;
  const made = empty();
  if (!node.child) [node.unit, node.child] = [unit, made];
  else node.more = (node.more ?? new Map<number, Node>()).set(unit, made);
  return made;
}

/** @param others what else may begin something for whoever goes through a text: one look tells both */
export function trieOf(words: Iterable<readonly [string, string]>, others: Iterable<string> = []): Trie {
  const begins = new Uint16Array(codeUnits);
  const roots: Node[] = [empty()];
  const rootOf = (unit: number): Node => {
    begins[unit] ||= roots.push(empty()) - 1;
    return roots[begins[unit]] as Node;
  };
  const meanings = new Map<string, Meaning>();
  for (const [word, sense] of words) {
    let node = rootOf(word.charCodeAt(0));
    for (let i = 1; i < word.length; i++) node = grow(node, word.charCodeAt(i));
    const meaning = meanings.get(sense) ?? meaningOf(sense);
    meanings.set(sense, meaning);
    node.found = { word, meaning };
  }
  for (const other of others) rootOf(other.charCodeAt(0));
  return {
    begins,
    match(text, start) {
      let node = roots[begins[text.charCodeAt(start)] ?? 0];
      let found = node?.found;
      for (let i = start + 1; node; i++) {
        node = behind(node, text.charCodeAt(i));
        found = node?.found ?? found;
      }
      return found;
    },
  };
}
