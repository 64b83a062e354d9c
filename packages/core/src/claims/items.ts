/** A sentence as clauses, and its figures as items with the words before and behind them. */
import { countsPersons } from "./measures.js";
import type { Token } from "./tokens.js";

export interface Clause {
  readonly tokens: readonly Token[];
  /** The mark before it; `""` at the start of the sentence. */
  readonly mark: string;
  /** How many brackets it stands in. */
  readonly depth: number;
}

export const isFigure = (t: Token) => t.type === "quantity" || t.type === "percent" || t.type === "number";

/** 、 joins subjects before a figure and separates items after one. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let counted = false;
  let mark = "";
  let depth = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && (token.type !== "mark" || (token.text === "、" && !counted))) {
      counted ||= isFigure(token);
      continue;
    }
    if (i > from) clauses.push({ tokens: i - from === tokens.length ? tokens : tokens.slice(from, i), mark, depth });
    from = i + 1;
    counted = false;
    mark = token?.type === "mark" ? token.text : "";
    if (mark === "（") depth++;
    if (mark === "）") depth = Math.max(0, depth - 1);
  }
  return clauses;
}

export interface Part {
  readonly figure: Token | undefined;
  readonly before: readonly Token[];
  /** Noun that belongs to the figure: 3件政府信息公开申请. */
  readonly noun: readonly Token[];
  /** What is said of it after that: 均予以公开, 为上年结转. */
  readonly rest: readonly Token[];
}

const nounKinds = new Set(["head", "topic", "other", "gap", "outcome", "verb"]);
const nounWords = new Set(["的", "案件", "案", "类", "相关", "有关", "情况", "事项", "人"]);

const phraseKinds = new Set(["role", "col", "row", "time", "year", "topic", "head", "verb"]);

/** Where a noun with words of its own before it ends: 12件新收申请, 3起公民提出的政府信息公开申请, 3件重复申请. */
function phraseEnd(tokens: readonly Token[]): number {
  if (tokens[0]?.kind === "row" && tokens[0].word.endsWith("申请")) return 1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "head") return i + 1;
    if (!phraseKinds.has(token.kind) && token.word !== "的") return 0;
  }
  return 0;
}

const nothing: readonly Token[] = [];

function splitNoun(tokens: readonly Token[]): readonly [noun: readonly Token[], rest: readonly Token[]] {
  const end = phraseEnd(tokens);
  let i = end;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const kind = token.kind;
    if ((end === 0 && nounKinds.has(kind)) || (token.type === "word" && nounWords.has(token.word))) i++;
    else break;
  }
  if (i === 0) return [nothing, tokens];
  return i === tokens.length ? [tokens, nothing] : [tokens.slice(0, i), tokens.slice(i)];
}

/** A comparison; 与上年结转 is none. */
const compares = (t: Token, i: number, tokens: readonly Token[]): boolean =>
  t.type === "year" ||
  (["previous", "compare", "same"].includes(t.value) && t.word !== "与" && tokens[i + 1]?.value !== "carry");

const isWith = (t: Token): boolean => t.word === "与";

/** 自然人与企业, 26件与3件: 与 joins, unless a year or a comparison comes behind it. */
const joined = (tokens: readonly Token[], afterFigure: boolean): readonly Token[] => {
  const at = tokens.findIndex(isWith);
  if (at < 0 || (!(afterFigure && at === 0) && tokens.slice(at + 1).some(compares))) return tokens;
  return tokens.map((t, i) => (i === at && t.type === "word" ? { ...t, kind: "fn", value: "" } : t));
};

const isPersons = (t: Token): boolean => t.type === "quantity" && countsPersons(t.quantity.unit);

/** Where the next figure is, or the end. */
function figureFrom(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !isFigure(tokens[i] as Token)) i++;
  return i;
}

const cut = ([one, ...more]: readonly Token[]): readonly [noun: readonly Token[], rest: readonly Token[]] => [
  one ? [one] : nothing,
  more,
];

export function partsOf(clause: Clause): Part[] {
  const tokens = joined(clause.tokens, false);
  let at = figureFrom(tokens, 0);
  if (at === tokens.length) return [{ figure: undefined, before: tokens, noun: nothing, rest: nothing }];
  const parts: Part[] = [];
  let before = at === 0 ? nothing : tokens.slice(0, at);
  while (at < tokens.length) {
    const figure = tokens[at] as Token;
    const next = figureFrom(tokens, at + 1);
    const words = next === at + 1 ? nothing : tokens.slice(at + 1, next);
    const last = next === tokens.length;
    // 3人提出的申请5件: the persons are none of the applications, the words are of the next figure.
    // 9名群众、2家企业和1家律所提出申请: but who they are belongs to each.
    const persons = isPersons(figure);
    const who = persons && words[0]?.kind === "col" && (last ? words.length === 1 : isPersons(tokens[next] as Token));
    const [noun, rest] = who ? cut(words) : !last && persons ? [nothing, words] : splitNoun(words);
    parts.push({ figure, before, noun, rest: last ? rest : nothing });
    before = joined(rest, true);
    at = next;
  }
  return parts;
}
