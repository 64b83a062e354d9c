/** Longest match of many words at a place of a text, in time linear in the word. */
interface Node {
  readonly next: Map<string, Node>;
  sense?: string;
}
export interface Trie {
  /** The longest word that begins at `start`. */
  match(text: string, start: number): { readonly end: number; readonly sense: string } | undefined;
}

export function trieOf(words: Iterable<readonly [string, string]>): Trie {
  const root: Node = { next: new Map() };
  for (const [word, sense] of words) {
    let node = root;
    for (const c of word) {
      let next = node.next.get(c);
      if (!next) {
        next = { next: new Map() };
        node.next.set(c, next);
      }
      node = next;
    }
    node.sense = sense;
  }
  return {
    match(text, start) {
      let node: Node | undefined = root;
      let best: { end: number; sense: string } | undefined;
      for (let i = start; i < text.length && node; i++) {
        node = node.next.get(text.charAt(i));
        if (node?.sense !== undefined) best = { end: i + 1, sense: node.sense };
      }
      return best;
    },
  };
}
