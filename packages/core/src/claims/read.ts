/** The claims of a report's prose, read once for all rules. */

import type { EditionDef } from "../editions/define.js";
import { editionOf } from "../editions/index.js";
import type { AnyReport } from "../model/report.js";
import { changesOf } from "./changes.js";
import type { Claim, Span } from "./claim.js";
import { countsOf } from "./counts.js";
import { editionWords } from "./edition-words.js";
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

const claiming = new Set(["mark:all", "mark:is", "mark:over", "mark:under", "mark:most", "mark:majority"]);
/** 15个工作日: no table counts it, but it may be told what it was before. */
const isUncounted = (token: Token): boolean => token.type === "figure";
/** A figure, or a word that says none, all or more: a sentence without any claims nothing. */
const mayClaim = (token: Token): boolean => {
  if (token.type !== "word") return isFigure(token) || isUncounted(token);
  if (token.kind === "mark") return claiming.has(token.sense) || isThan(token);
  if (token.kind === "change" && token.value === "same") return true;
  return token.kind === "neg" || (token.kind === "fn" && isOnly(token));
};
const claims = (tokens: readonly Token[]): boolean => tokens.some(mayClaim);
const isTime = (token: Token): boolean => token.kind === "time" || token.kind === "year";
/** A sentence that neither claims anything nor says of which year the next one speaks. */
const isIdle = (tokens: readonly Token[]): boolean => !tokens.some(mayClaim) && !tokens.some(isTime);

/** What is made of the figures of a sentence. */
const byFigures: readonly ((read: ReadSentence, context: SentenceContext) => readonly Claim[])[] = [
  countsOf,
  sumsOf,
  sharesOf,
  changesOf,
  powerItemsOf,
  mentionsOf,
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

function addTo(found: Claim[], more: readonly Claim[]): void {
  for (const claim of more) found.push(claim);
}

/** Claims in the order of the text. Linear in its length. */
export function readClaims(prose: Prose, report: AnyReport): Claim[] {
  const edition = editionOf(report.edition);
  const { trie, cells } = toolsFor(edition);
  const found: Claim[] = [];
  let place: Domain | undefined;
  let section: string | null | undefined;
  for (const paragraph of prose.paragraphs) {
    if (paragraph.section !== section) place = undefined;
    section = paragraph.section;
    place = placeOf(paragraph, place);
    if (paragraph.kind === "heading") continue;
    const text = plain(paragraph.text);
    let scope: Scope = "year";
    let told = nothingTold;
    const sentences = sentencesOf(text.text);
    const words = sentences.map((sentence) => tokenise(text.text, sentence, trie));
    // Behind the last sentence that may claim something nobody asks what the others make clear.
    const end = words.findLastIndex(claims) + 1;
    for (let i = 0; i < end; i++) {
      if (scope === "year" && isIdle(words[i] as readonly Token[])) {
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
        frame: toldBefore(words[i] as readonly Token[], told) ?? frameOf(place, paragraph, report),
        span: spanIn(paragraph, text, start, end),
      };
      const read = readSentence(words[i] as readonly Token[], context);
      scope = read.scope;
      told = { frame: read.frame, only: read.items.length === 1 };
      addTo(found, read.claims);
      if (read.items.length > 0 || (words[i] as readonly Token[]).some(isUncounted))
        for (const claimsIn of byFigures) addTo(found, claimsIn(read, context));
      addTo(found, ordersOf(read, context));
      addTo(found, unchangedItemsOf(read, context));
    }
  }
  return found;
}
