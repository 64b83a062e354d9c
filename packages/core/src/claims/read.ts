/** The claims of a report's prose, read once for all rules. */

import type { EditionDef } from "../editions/define.js";
import { editionOf } from "../editions/index.js";
import type { AnyReport } from "../model/report.js";
import { changesOf } from "./changes.js";
import type { Claim, Span } from "./claim.js";
import { countsOf } from "./counts.js";
import { editionWords } from "./edition-words.js";
import { formerAndLatter } from "./former-latter.js";
import type { Domain, Frame } from "./frame.js";
import { isFigure } from "./items.js";
import { lexicon } from "./lexicon.js";
import { mentionsOf } from "./mentions.js";
import { isThan, ordersOf } from "./orders.js";
import { powerItemsOf, unchangedItemsOf } from "./power-items.js";
import type { Prose, ProseParagraph } from "./prose.js";
import { type Cells, cellsFor } from "./readings.js";
import type { Scope } from "./scope.js";
import { type ReadSentence, readSentence, type SentenceContext } from "./sentence.js";
import { sharesOf } from "./shares.js";
import { sumsOf } from "./sums.js";
import { type PlainText, plain, type Sentence, sentencesOf } from "./text.js";
import { type Token, tokenise, wordsOf } from "./tokens.js";
import type { Trie } from "./trie.js";
import { isOnly } from "./walk-predicate.js";

/** What is read by, made once for an edition. */
interface Tools {
  readonly trie: Trie;
  readonly cells: Cells;
}
const made = new WeakMap<EditionDef, Tools>();
function toolsFor(edition: EditionDef): Tools {
  let tools = made.get(edition);
  if (!tools) {
    tools = { trie: wordsOf([...lexicon, ...editionWords(edition)]), cells: cellsFor(edition) };
    made.set(edition, tools);
  }
  return tools;
}

const spanIn =
  (paragraph: ProseParagraph, { text, at }: PlainText, from: number, to: number) =>
  (start: number, end: number): Span => {
    const open = at(start);
    const close = (end > 0 ? at(end - 1) : open) + 1;
    return {
      section: paragraph.section ?? "",
      paragraph: paragraph.index,
      start: open,
      end: close,
      quote: paragraph.text.slice(open, close),
      sentence: text.slice(from, to),
    };
  };

const headline = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/;

/** What the section, or the nearest heading above, speaks of. */
function placeOf(paragraph: ProseParagraph, above: Domain | undefined): Domain | undefined {
  if (paragraph.section === "applications") return "applications";
  if (paragraph.section === "disputes") return "disputes";
  if (paragraph.section === "proactiveDisclosure") return "proactive";
  const text = paragraph.text.trimStart();
  const headed = paragraph.kind === "heading" || headline.test(text);
  if (headed) {
    const head = text.slice(0, 24);
    if (/依申请|申请公开|公开申请/.test(head)) return "applications";
    if (/复议|诉讼/.test(head)) return "disputes";
    if (/主动公开/.test(head)) return "proactive";
    if (paragraph.kind === "heading" || (text.length < 30 && !isSentence(text))) return undefined;
  }
  if (text.includes("依申请公开") || text.includes("信息公开申请")) return "applications";
  return headed && !isSentence(text) ? undefined : above;
}
/** 3.办结49件。 is an item of a list under the heading above, and no heading. */
const isSentence = (text: string): boolean => /\d件.*[。；;]$/.test(text.trimEnd());

const claiming = new Set(["all", "is", "over", "under", "most", "majority"]);
/** 15个工作日: no table counts it, but it may be told what it was before. */
const isUncounted = (token: Token): boolean => token.type === "figure";
/** A figure, or a word that says none, all or more: a sentence without any claims nothing. */
const mayClaim = (token: Token): boolean => {
  if (token.type !== "word") return isFigure(token) || isUncounted(token);
  if (token.kind === "mark") return claiming.has(token.value) || isThan(token);
  if (token.kind === "change" && token.value === "same") return true;
  return token.kind === "neg" || (token.kind === "fn" && isOnly(token));
};
const claims = (tokens: readonly Token[]): boolean => tokens.some(mayClaim);
/** A sentence that neither claims anything nor begins to speak of the year to come, as the next one then does too. */
const isIdle = (tokens: readonly Token[], { year }: AnyReport): boolean =>
  !tokens.some(mayClaim) &&
  !tokens.some((t) => (t.type === "year" ? t.year > (year ?? 0) : t.value === "next" || t.value === "plan"));

interface Reader {
  /** Asked only of sentences that have figures. */
  readonly figures: boolean;
  claimsIn(read: ReadSentence, context: SentenceContext): readonly Claim[];
}
const ofFigures = (claimsIn: Reader["claimsIn"]): Reader => ({ figures: true, claimsIn });
const ofWords = (claimsIn: Reader["claimsIn"]): Reader => ({ figures: false, claimsIn });
/** What is made of a sentence. */
const readers: readonly Reader[] = [
  ofFigures(countsOf),
  ofFigures(formerAndLatter),
  ofFigures(sumsOf),
  ofFigures(sharesOf),
  ofFigures(changesOf),
  ofFigures(powerItemsOf),
  ofFigures(mentionsOf),
  ofWords(ordersOf),
  ofWords(unchangedItemsOf),
];

/** What is clear before a sentence. All fields from the start: the frame is made anew with every word that says something. */
const frameOf = (place: Domain | undefined, { section }: ProseParagraph, { year, organ }: AnyReport): Frame => ({
  domain: undefined,
  role: undefined,
  rows: undefined,
  heads: undefined,
  acts: undefined,
  topic: false,
  place,
  section: section ?? "",
  year,
  organ: organ.name,
});

/** 办结14件。其中自然人提出11件: of what the one figure of the sentence before was of. */
const toldBefore = ([begin]: readonly Token[], told: Told): Frame | undefined => {
  const { frame, only } = told;
  const goesOn = begin?.value === "among" && (frame?.domain === "applications" || frame?.domain === "disputes");
  if (goesOn && only) return frame;
  // 制发规范性文件6件，废止3件。现行有效的41件已汇编成册
  const documents = frame?.domain === "proactive" && frame.heads?.join() === "normativeDocuments";
  return documents && begin?.value === "inForce" ? frame : undefined;
};
/** What the sentence before has made clear, and whether it has one figure only. */
interface Told {
  readonly frame: Frame | undefined;
  readonly only: boolean;
}
const nothingTold: Told = { frame: undefined, only: false };

/** 其中因政府信息公开引起的…: what the sentence before counted was of more. */
const namesSubset = (next: readonly Token[] | undefined): boolean =>
  next !== undefined &&
  ((next[0]?.value === "among" && next.slice(0, 6).some((t) => t.kind === "topic")) ||
    // 上述案件均不涉及政府信息公开
    (next[0]?.type === "word" &&
      next[0].word === "上述" &&
      next.some((t) => t.kind === "topic") &&
      next.some((t) => t.kind === "neg" || (t.type === "gap" && t.text.startsWith("不")))));

/** A paragraph as its words, and what it speaks of. */
interface Worded {
  readonly paragraph: ProseParagraph;
  readonly place: Domain | undefined;
  readonly text: PlainText;
  readonly sentences: readonly Sentence[];
  readonly words: readonly (readonly Token[])[];
  /** Behind the last sentence that may claim something nobody asks what the others make clear. */
  readonly end: number;
}

/** What each paragraph speaks of. */
function placesIn(paragraphs: readonly ProseParagraph[]): (Domain | undefined)[] {
  let place: Domain | undefined;
  let section: string | null | undefined;
  return paragraphs.map((paragraph) => {
    if (paragraph.section !== section) place = undefined;
    section = paragraph.section;
    place = placeOf(paragraph, place);
    return place;
  });
}

/** The words of a paragraph, where it may claim something. */
function wordedOf(paragraph: ProseParagraph, place: Domain | undefined, trie: Trie): Worded | undefined {
  if (paragraph.kind === "heading") return undefined;
  const text = plain(paragraph.text);
  const sentences = sentencesOf(text.text);
  const words = sentences.map((sentence) => tokenise(text.text, sentence, trie));
  let end = words.length;
  while (end > 0 && !claims(words[end - 1] as readonly Token[])) end--;
  return end > 0 ? { paragraph, place, text, sentences, words, end } : undefined;
}

/** A sentence that was read, and what it was read with. */
interface Read {
  readonly read: ReadSentence;
  readonly context: SentenceContext;
  readonly figured: boolean;
}

/** The sentences of a paragraph that may claim something: each knows what those before it have made clear. */
function addRead(
  all: Read[],
  { paragraph, place, text, sentences, words, end }: Worded,
  cells: Cells,
  report: AnyReport,
): void {
  let scope: Scope = "year";
  let told = nothingTold;
  for (let i = 0; i < end; i++) {
    const tokens = words[i] as readonly Token[];
    if (scope === "year" && isIdle(tokens, report)) {
      told = nothingTold;
      continue;
    }
    const { start, end } = sentences[i] as Sentence;
    const context: SentenceContext = {
      text: text.text.slice(start, end),
      start,
      cells,
      scope,
      subset: namesSubset(words[i + 1]),
      frame: toldBefore(tokens, told) ?? frameOf(place, paragraph, report),
      span: spanIn(paragraph, text, start, end),
    };
    const read = readSentence(tokens, context);
    scope = read.scope;
    told = { frame: read.frame, only: read.items.length === 1 };
    all.push({ read, context, figured: read.items.length > 0 || tokens.some(isUncounted) });
  }
}

/** Reader by reader, and not sentence by sentence: whoever has just read one is quick to read the next. */
function addClaims(found: Claim[], all: readonly Read[]): void {
  const claims = all.map(({ read }) => [...read.claims]);
  for (const { claimsIn, figures } of readers) {
    for (let i = 0; i < all.length; i++) {
      const { read, context, figured } = all[i] as Read;
      if (figured || !figures) for (const claim of claimsIn(read, context)) (claims[i] as Claim[]).push(claim);
    }
  }
  for (const some of claims) for (const claim of some) found.push(claim);
}

/** Characters that are read together: a report is shorter, and of a longer text the words need not be kept to its end. */
const together = 20_000;

/** Claims in the order of the text. Linear in its length. */
export function readClaims(prose: Prose, report: AnyReport): Claim[] {
  const { paragraphs } = prose;
  const { trie, cells } = toolsFor(editionOf(report.edition));
  const places = placesIn(paragraphs);
  const found: Claim[] = [];
  for (let from = 0; from < paragraphs.length; ) {
    const worded: Worded[] = [];
    for (let length = 0; from < paragraphs.length && length < together; from++) {
      const paragraph = paragraphs[from] as ProseParagraph;
      const one = wordedOf(paragraph, places[from], trie);
      if (one) worded.push(one);
      length += paragraph.text.length;
    }
    const all: Read[] = [];
    for (const one of worded) addRead(all, one, cells, report);
    addClaims(found, all);
  }
  return found;
}
