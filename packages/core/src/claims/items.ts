/** A sentence as clauses, and its figures as items with the words before and behind them. */
import { kindOf } from "./features.js";
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
  let current: Token[] = [];
  let mark = "";
  let depth = 0;
  const close = () => {
    if (current.length > 0) clauses.push({ tokens: current, mark, depth });
    current = [];
  };
  for (const token of tokens) {
    if (token.type !== "mark" || (token.mark === "、" && !current.some(isFigure))) {
      current.push(token);
      continue;
    }
    close();
    mark = token.mark;
    if (mark === "（") depth++;
    if (mark === "）") depth = Math.max(0, depth - 1);
  }
  close();
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
  if (tokens[0] && kindOf(tokens[0]) === "row" && tokens[0].type === "word" && tokens[0].word.endsWith("申请"))
    return 1;
  for (const [i, token] of tokens.entries()) {
    if (kindOf(token) === "head") return i + 1;
    if (!phraseKinds.has(kindOf(token)) && !(token.type === "word" && token.word === "的")) return 0;
  }
  return 0;
}

function splitNoun(tokens: readonly Token[]): [Token[], Token[]] {
  const end = phraseEnd(tokens);
  let i = end;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    const kind = kindOf(token);
    if ((end === 0 && nounKinds.has(kind)) || (token.type === "word" && nounWords.has(token.word))) i++;
    else break;
  }
  return [tokens.slice(0, i), tokens.slice(i)];
}

const compares = (t: Token): boolean =>
  t.type === "year" || (t.type === "word" && ["previous", "compare", "same"].includes(t.value) && t.word !== "与");

/** 自然人与企业, 26件与3件: 与 joins, unless a year or a comparison comes behind it. */
const joined = (tokens: readonly Token[], afterFigure: boolean): readonly Token[] => {
  const at = tokens.findIndex((t) => t.type === "word" && t.word === "与");
  if (at < 0 || (!(afterFigure && at === 0) && tokens.slice(at + 1).some(compares))) return tokens;
  return tokens.map((t, i) => (i === at && t.type === "word" ? { ...t, sense: "fn", kind: "fn", value: "" } : t));
};

export function partsOf(clause: Clause): Part[] {
  const parts: Part[] = [];
  let before: Token[] = [];
  let figure: Token | undefined;
  let after: Token[] = [];
  const close = () => {
    if (!figure) return;
    const [noun, rest] = splitNoun(after);
    parts.push({ figure, before, noun, rest });
  };
  for (const token of joined(clause.tokens, false)) {
    if (!isFigure(token)) {
      if (figure) after.push(token);
      else before.push(token);
      continue;
    }
    if (figure) {
      // 3人提出的申请5件: the persons are none of the applications, the words are of the next figure.
      const persons = figure.type === "quantity" && /^[人名家户位]$/.test(figure.quantity.unit ?? "");
      const [noun, rest] = persons ? [[], after] : splitNoun(after);
      parts.push({ figure, before, noun, rest: [] });
      before = [...joined(rest, true)];
      after = [];
    }
    figure = token;
  }
  close();
  return parts.length > 0 ? parts : [{ figure: undefined, before, noun: [], rest: [] }];
}
