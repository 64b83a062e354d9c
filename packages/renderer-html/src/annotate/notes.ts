/** Findings in place: a number at the cell or passage, a list beside the text, links both ways. */
import { type Block, blockText, type Document, type Finding, type Paragraph, type Text } from "@nianbao/core";
import type { State } from "../state.js";

export interface Note {
  readonly number: number;
  readonly finding: Finding;
}

export interface Notes {
  readonly list: readonly Note[];
  ofCell(address: string): readonly Note[];
  /** The gravest severity of some notes. */
  worst(notes: readonly Note[]): Finding["severity"];
  refsInCell(address: string, state: State): string;
  refsOfBlock(block: Paragraph, state: State): string;
  /** The text with the quoted passage marked; `undefined` where nothing is to be marked. */
  marked(node: Text, state: State): string | undefined;
  /** Ids of the places where a note is shown, in the order of the page. */
  places(note: Note): readonly string[];
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

const quotesOf = (finding: Finding): readonly { readonly quote: string; readonly sentence: string }[] =>
  finding.evidence.flatMap((e) =>
    e.kind === "prose" && e.quote !== "" ? [{ quote: e.quote, sentence: e.sentence ?? e.quote }] : [],
  );

/** Paragraphs of the text, also those in lists. */
function paragraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? [block] : block.type === "list" ? block.items.flatMap(paragraphs) : [],
  );
}

function textsIn(nodes: Paragraph["children"]): Text[] {
  return nodes.flatMap((node): Text[] =>
    node.type === "text" ? [node] : node.type === "image" || node.type === "break" ? [] : textsIn(node.children),
  );
}

const NONE: readonly Note[] = [];
const SHOWN = new Set<Finding["verdict"]>(["fail", "review", "not-assessable"]);
const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export function createNotes(document: Document, findings: readonly Finding[]): Notes {
  const list = findings.filter((f) => SHOWN.has(f.verdict)).map((finding, i): Note => ({ number: i + 1, finding }));
  const cells = new Map<string, Note[]>();
  const passages = new Map<Paragraph, Note[]>();
  const marks = new Map<Text, string[]>();
  const shown = new Map<Note, string[]>();
  const prose = list.length === 0 ? [] : paragraphs(document.children).map((p) => ({ p, text: blockText(p) }));
  for (const note of list) {
    for (const address of new Set(note.finding.cells.map((c) => c.address))) push(cells, address, note);
    for (const { quote, sentence } of quotesOf(note.finding)) {
      const found = prose.find(({ text }) => text.includes(sentence)) ?? prose.find(({ text }) => text.includes(quote));
      if (!found || passages.get(found.p)?.includes(note)) continue;
      push(passages, found.p, note);
      const text = textsIn(found.p.children).find((t) => t.value.includes(quote));
      if (text) push(marks, text, quote);
    }
  }

  const ref = (note: Note, state: State): string => {
    const ids = shown.get(note) ?? [];
    const id = state.id(`r${note.number}-${ids.length + 1}`);
    shown.set(note, [...ids, id]);
    const link = state.el(
      "a",
      { class: "nb-ref", id, href: `#${state.id(`n${note.number}`)}`, "aria-label": `意见 ${note.number}` },
      String(note.number),
    );
    return state.el("sup", { "data-nianbao": "aside" }, state.target === "wechat" ? `[${note.number}]` : link);
  };
  const refs = (notes: readonly Note[] | undefined, state: State): string =>
    (notes ?? []).map((note) => ref(note, state)).join("");

  return {
    list,
    ofCell: (address) => cells.get(address) ?? NONE,
    worst: (notes) =>
      notes.reduce<Finding["severity"]>(
        (w, n) => (RANK[n.finding.severity] < RANK[w] ? n.finding.severity : w),
        "info",
      ),
    refsInCell: (address, state) => refs(cells.get(address), state),
    refsOfBlock: (block, state) => refs(passages.get(block), state),
    places: (note) => shown.get(note) ?? [],
    marked: (node, state) => {
      const quotes = marks.size === 0 ? undefined : marks.get(node);
      if (!quotes) return undefined;
      const spans = quotes
        .map((quote) => ({ at: node.value.indexOf(quote), end: node.value.indexOf(quote) + quote.length }))
        .sort((a, b) => a.at - b.at);
      let out = "";
      let done = 0;
      for (const { at, end } of spans) {
        if (at < done) continue; // overlaps the passage before
        out += state.text(node.value.slice(done, at)) + state.el("mark", {}, state.text(node.value.slice(at, end)));
        done = end;
      }
      return out + state.text(node.value.slice(done));
    },
  };
}
