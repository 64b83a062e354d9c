/** Longest match of many words at a place of a text, in time linear in the word. */
import { unitAt } from "./code-set.js";

/** A sense as its kind and value, taken apart once: `role:new` is of kind `role`, value `new`. */
export interface Meaning {
  readonly kind: string;
  readonly value: string;
}
export interface Found {
  readonly word: string;
  readonly meaning: Meaning;
}
export interface Trie {
  /** Where the words, or whatever else, that begin with a unit are found; 0 where none does. */
  root(unit: number): number;
  /**
   * The longest word that begins at `start`.
   * @param root of the unit there
   */
  match(text: string, start: number, root: number): Found | undefined;
}

/**
 * The same text, as an engine keeps the names of fields: one copy of each, told from another by where it lies. The kind, the
 * value and the word of a token are compared all the time.
 */
export function kept(text: string): string {
  for (const name in { [text]: text }) return name;
  return text;
}

export function meaningOf(sense: string): Meaning {
  const [kind = "", value = ""] = sense.split(":");
  return { kind: kept(kind), value: kept(value) };
}

/** A word being spelled: what may come next, and the number of the word that ends here, from 1. */
interface Node {
  readonly next: Map<number, Node>;
  word: number;
}
const nodeOf = (): Node => ({ next: new Map(), word: 0 });

function next(node: Node, unit: number): Node {
  const known = node.next.get(unit);
  if (known) return known;
  const made = nodeOf();
  node.next.set(unit, made);
  return made;
}

/** Nodes are told by their place in a list of 16 bits. */
const mostUnits = 0x10000;
/** Before its children a node has how many they are, and its word; a child is a unit and the place of its node. */
const [ahead, perChild] = [2, 2];

/**
 * Nodes one behind the other, each word in one run where it parts from no other: a text asks at every place, and what is
 * asked for together lies together, in as little room as it takes. No node is at 0.
 */
function layOut(root: Node): { cells: Uint16Array; places: ReadonlyMap<number, number> } {
  const cells: number[] = [0];
  const lay = ({ next: children, word }: Node): number => {
    const at = cells.push(children.size, word) - ahead;
    for (const unit of children.keys()) cells.push(unit, 0);
    let child = at + ahead;
    for (const node of children.values()) {
      cells[child + 1] = lay(node);
      child += perChild;
    }
    return at;
  };
  const places = new Map<number, number>();
  for (const [unit, node] of root.next) places.set(unit, lay(node));
  if (cells.length > mostUnits) throw new RangeError(`too many words for one trie: ${cells.length} units`);
  return { cells: Uint16Array.from(cells), places };
}

/** Where a unit is looked for first. */
const slotOf = (unit: number, mask: number): number => (Math.imul(unit, 0x9e3779b1) >>> 16) & mask;

/** Units with the places of their nodes in one table, the next free place where two fall on one; a quarter full at most. */
function tableOf(places: ReadonlyMap<number, number>): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(4 * places.size + 4)));
  const mask = table.length - 1;
  for (const [unit, place] of places) {
    let slot = slotOf(unit, mask);
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = (unit << 16) | place;
  }
  return table;
}

/** @param others what else may begin something for whoever goes through a text: one look tells both */
export function trieOf(words: Iterable<readonly [string, string]>, others: Iterable<string> = []): Trie {
  const root = nodeOf();
  const found: (Found | undefined)[] = [undefined];
  const meanings = new Map<string, Meaning>();
  for (const [word, sense] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) node = next(node, word.charCodeAt(i));
    const meaning = meanings.get(sense) ?? meaningOf(sense);
    meanings.set(sense, meaning);
    node.word = found.push({ word: kept(word), meaning }) - 1;
  }
  for (const other of others) next(root, other.charCodeAt(0));
  const { cells, places } = layOut(root);
  const table = tableOf(places);
  const mask = table.length - 1;
  const rootOf = (unit: number): number => {
    let slot = slotOf(unit, mask);
    for (let entry = table[slot] as number; entry !== 0; entry = table[slot] as number) {
      if (entry >>> 16 === unit) return entry & 0xffff;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
  return {
    root: rootOf,
    match(text, start, root) {
      let node = root;
      let word = 0;
      for (let i = start + 1; node !== 0; i++) {
        word = (cells[node + 1] as number) || word;
        const unit = unitAt(text, i);
        const end = node + ahead + perChild * (cells[node] as number);
        let child = node + ahead;
        while (child < end && cells[child] !== unit) child += perChild;
        node = child < end ? (cells[child + 1] as number) : 0;
      }
      return found[word];
    },
  };
}

export function wordAt(words: Trie, text: string, at: number): string | undefined {
  const root = words.root(unitAt(text, at));
  return root === 0 ? undefined : words.match(text, at, root)?.word;
}
