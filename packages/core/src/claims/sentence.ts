/** One sentence: walks its clauses, keeps what has been made clear, and lists its figures with what they count. */
import type { Claim, Figure, Span } from "./claim.js";
import { type Features, featuresOf, foreign, isNegative, namesSomething } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { aboutApplications, withoutExamples } from "./hints.js";
import { type Clause, clausesOf, partsOf } from "./items.js";
import type { Cells } from "./readings.js";
import { type Scope, scopeOf } from "./scope.js";
import type { Token } from "./tokens.js";
import { emit, last, learn, type Walk } from "./walk.js";
import { readFigure } from "./walk-figure.js";
import { readNegative } from "./walk-negative.js";
import { readPredicate } from "./walk-predicate.js";

/** A figure of the sentence and what was made of it. */
export interface Item {
  readonly kind: "quantity" | "number" | "percent";
  readonly figure: Figure;
  readonly features: Features;
  readonly before: readonly Token[];
  /** What the clause before it speaks of, where that clause has no figure. */
  readonly lead: Features | undefined;
  readonly placed: readonly Placed[];
  /** Where the figure is of a part (a month, a channel): what it is a part of. */
  readonly partOf: readonly Placed[];
  readonly scope: Scope;
  readonly depth: number;
  readonly mark: string;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

export interface SentenceContext {
  readonly text: string;
  /** Of the sentence in the plain text of its paragraph. */
  readonly start: number;
  /** The next sentence tells which of the disputes are of this subject: 其中因政府信息公开引起的… */
  readonly subset: boolean;
  readonly cells: Cells;
  readonly frame: Frame;
  readonly scope: Scope;
  span(start: number, end: number): Span;
}

export interface ReadSentence {
  readonly items: readonly Item[];
  readonly claims: readonly Claim[];
  readonly clauses: readonly Clause[];
  /** Scope that reaches into the next sentence of the paragraph. */
  readonly scope: Scope;
  readonly frame: Frame;
}

export function readSentence(tokens: readonly Token[], context: SentenceContext): ReadSentence {
  const clauses = clausesOf(tokens);
  const walk: Walk = {
    tokens,
    clauses,
    cells: context.cells,
    span: context.span,
    items: [],
    claims: [],
    frame: begun(context, tokens, clauses),
    scope: context.scope,
    lead: undefined,
    leadDepth: 0,
    depth: 0,
  };
  /** What was clear outside each open bracket: nothing that is said inside holds behind it. */
  const outside: Frame[] = [];
  let depth = 0;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const kept = walk.scope;
    if (clause.depth > depth) outside.push(walk.frame);
    else if (clause.depth < depth) walk.frame = outside.pop() ?? walk.frame;
    depth = clause.depth;
    walk.depth = depth;
    // 结转下年1件；自然人9件: what the carried ones are does not reach behind ；.
    if (clause.mark === "；" && walk.frame.role?.startsWith("carr")) walk.frame = { ...walk.frame, role: undefined };
    for (const part of partsOf(clause)) {
      if (part.figure) readFigure(walk, part, clause, index);
      else readWords(walk, part.before, clause, index);
    }
    // A day tells when something was done; what follows speaks of the year again.
    if (walk.scope === "within" && isDated(clause)) walk.scope = kept;
  }
  const scope = walk.scope === "next" ? "next" : "year";
  return { items: walk.items, claims: walk.claims, clauses, scope, frame: walk.frame };
}

/** What the sentence makes clear as a whole: 复议8件、诉讼7件，均为政府信息公开案件 is of this subject from its beginning. */
function begun({ frame, cells }: SentenceContext, tokens: readonly Token[], clauses: readonly Clause[]): Frame {
  const begin = aboutApplications(tokens, cells) ? { ...frame, domain: frame.domain ?? "applications" } : frame;
  const ours = clauses.some(({ tokens }) => saysAllAre(tokens));
  return ours ? { ...begin, topic: true } : begin;
}

/** 均为政府信息公开案件, 均涉及政府信息公开, 全部由政府信息公开引发; not 均与政府信息公开无关 */
const saysAllAre = (tokens: readonly Token[]): boolean => {
  const is = tokens[0];
  if (is?.type !== "word" || (is.value !== "all" && is.value !== "is")) return false;
  const what = tokens[1];
  const ours =
    is.value === "all"
      ? what?.kind === "topic" || (joins(what) && tokens[2]?.kind === "topic")
      : is.word.startsWith("均") && what?.kind === "topic";
  return ours && !tokens.some((t, i) => i > 1 && t.type === "gap" && /无关|不/.test(t.text));
};
const joins = (t: Token | undefined): boolean =>
  t?.value === "is" || t?.value === "subject" || (t?.type === "word" && /^[因由与]$/.test(t.word));

function isDated({ tokens }: Clause): boolean {
  const day = tokens.findIndex((t) => t.type === "date");
  // 截至6月30日: all that follows is of the time up to that day.
  const to = day > 0 ? tokens[day - 1] : undefined;
  const until = to?.type === "word" && /^(?:截至|截止|至)$/.test(to.word);
  return day >= 0 && !until && !tokens.some((t) => t.type === "month") && !toYearEnd(tokens, day);
}

/** 自5月15日新规施行至年底: all that follows is of the time from that day. */
const toYearEnd = (tokens: readonly Token[], day: number): boolean =>
  tokens.slice(0, day).some((t) => (t.type === "gap" && t.text.endsWith("自")) || t.word === "从") &&
  tokens.slice(day).some((t) => t.type === "word" && /^(?:至|到|以来)/.test(t.word));

/** 收到申请（不含上年结转）6件, 予以公开（含部分公开）8件 */
const tellsWith = ({ roles, rows, marks }: Features): boolean =>
  marks.includes("include")
    ? roles.includes("carry") || rows.length > 0
    : marks.includes("exclude") && roles.includes("carry");

/** 不予公开1件（行政执法案卷）: why all of them. */
function readReason(walk: Walk, f: Features, { mark, tokens }: Clause, index: number): void {
  const of = walk.items.at(-1);
  if (mark !== "（" || f.rows.length !== 1 || of?.clause !== index - 1 || of.kind !== "quantity") return;
  const only = tokens.every((t) => t.kind === "row" || t.kind === "fn" || t.value === "is");
  const etc = tokens.some((t) => t.word.startsWith("等"));
  if (!only || etc) return;
  if (!walk.cells.under(of.placed[0]?.rows ?? [], f.rows)) return;
  const readings = walk.cells.rows(f.rows, []);
  const told = { topic: "results", readings, certainty: "likely", domain: "applications" } as const;
  if (readings.length > 0) emit(walk, [told], of.figure, of.start, last(tokens));
}

/** What the next figure may be of; of 不动产登记等行政查询事项, what the examples stand for. */
function leadOf(words: readonly Token[], said: Features): Features | undefined {
  const f = said.others.length > 0 ? featuresOf(withoutExamples(words)) : said;
  return namesSomething(f) && f.others.length === 0 ? f : undefined;
}

function readWords(walk: Walk, words: readonly Token[], clause: Clause, index: number) {
  const f = featuresOf(words);
  const negative = words.findIndex(isNegative);
  walk.scope = scopeOf(f, walk.scope, walk.frame);
  if (negative >= 0) readNegative(walk, words, negative, f, clause, index);
  else if (readPredicate(walk, words)) {
    // 属于行政查询事项，告知申请人另循专门程序办理的7件: what the first figure may be of.
    if (walk.items.length === 0 && clause.depth === 0 && f.rows.length > 0) walk.lead = leadOf(words, f);
    return;
  }
  // 均按规定备案并公开: said of what was counted, and nothing new is spoken of.
  else if (words[0]?.value === "all" && foreign(f) && walk.items.at(-1)?.placed.length) return;
  else {
    readReason(walk, f, clause, index);
    learn(walk, f, []);
  }
  if (clause.depth === 0) walk.leadDepth = 0;
  if (clause.depth === 0) walk.lead = negative < 0 ? leadOf(words, f) : undefined;
  else if (walk.lead && tellsWith(f)) walk.lead = featuresOf([...walk.lead.tokens, ...words]);
}
