/** What the words around a figure say, sorted by kind. */
import type { Token } from "./tokens.js";

export interface Features {
  readonly tokens: readonly Token[];
  readonly roles: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly heads: readonly string[];
  readonly outcomes: readonly string[];
  readonly acts: readonly string[];
  readonly times: readonly string[];
  readonly marks: readonly string[];
  readonly years: readonly number[];
  readonly topic: boolean;
  readonly organPart: boolean;
  readonly negative: boolean;
  readonly conditional: boolean;
  /** Things that no table counts; those of them that are steps of an application stand in `steps` too. */
  readonly others: readonly string[];
  readonly steps: readonly string[];
  /** The whole organ or area is named: 全县. */
  readonly everywhere: boolean;
  /** The organ's office is named; in a report of a government it is a part. */
  readonly office: boolean;
  readonly gaps: readonly string[];
  readonly month: boolean;
}

export const isChange = (token: Token): boolean => token.kind === "change";
/** 增至12件: what it became. */
const becoming = new Set(["to", "upTo", "downTo"]);
export const isBecame = (token: Token): boolean => isChange(token) && becoming.has(token.value);
/** 增长12件: by how much it changed. */
export const isChangeBy = (token: Token): boolean => isChange(token) && !becoming.has(token.value);
export const isNegative = (token: Token): boolean => token.kind === "neg";

/** What known words, and those between them, were written. */
export function textOf(tokens: readonly Token[]): string {
  let text = "";
  for (const t of tokens) text += t.type === "gap" ? t.text : t.word;
  return text;
}

/** Most lists stay empty: all begin as one of these, and are made when there is something to put in. */
const none: readonly string[] = [];
const noYears: readonly number[] = [];

/** Lists stay short, and one that is made anew takes no more room than it needs; of a long one that would be slow. */
const short = 8;
function added<T>(list: readonly T[], value: T): readonly T[] {
  if (list.length < short) return list.length === 0 ? [value] : [...list, value];
  (list as T[]).push(value);
  return list;
}
const withValue = (list: readonly string[], value: string): readonly string[] =>
  list.includes(value) ? list : added(list, value);

/**
 * 涉及行政执法案卷不予公开的3件: what it leads to is a reason, and no other thing that is counted; 申请内容涉及行政执法案卷
 * is said of the application.
 */
function leadsToRow(word: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (word !== "涉及" || tokens[at + 1]?.kind !== "row") return false;
  const ofContent = before?.kind === "head" || before?.word === "内容";
  return !ofContent || tokens.slice(at + 2).some((t) => t.kind === "row");
}

/** 本机关不掌握相关信息: the information is what the row is about, and nothing that is counted. */
function ofRow(word: string, tokens: readonly Token[], at: number): boolean {
  if (word !== "信息") return false;
  const before = tokens.slice(0, at).findLast((t) => !(t.type === "word" && /^(?:相关|有关|的|该)$/.test(t.word)));
  return before?.kind === "row";
}

/** Most figures have no words behind them, and many none before. */
const nothingSaid = read([]);

export const featuresOf = (tokens: readonly Token[]): Features => (tokens.length === 0 ? nothingSaid : read(tokens));

type Told = { -readonly [K in keyof Features]: Features[K] };

function read(tokens: readonly Token[]): Features {
  const f: Told = {
    tokens,
    roles: none,
    rows: none,
    columns: none,
    heads: none,
    outcomes: none,
    acts: none,
    times: none,
    marks: none,
    years: noYears,
    topic: false,
    organPart: false,
    negative: false,
    conditional: false,
    others: none,
    steps: none,
    everywhere: false,
    office: false,
    gaps: none,
    month: false,
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === "word") addWord(f, token, i);
    else if (token.type === "gap") f.gaps = added(f.gaps, token.text);
    else if (token.type === "year") f.years = added(f.years, token.year);
    else if (token.type === "month" || token.type === "date") f.month = true;
  }
  return f;
}

function addWord(f: Told, { kind, value, word }: Extract<Token, { readonly type: "word" }>, at: number): void {
  switch (kind) {
    case "role":
      f.roles = withValue(f.roles, value);
      break;
    case "row":
      f.rows = withValue(f.rows, value);
      break;
    case "col":
      f.columns = withValue(f.columns, value);
      break;
    case "head":
      f.heads = withValue(f.heads, value);
      if (value === "application") f.topic = true;
      break;
    case "outcome":
      f.outcomes = withValue(f.outcomes, value);
      break;
    case "act":
      f.acts = withValue(f.acts, value);
      break;
    case "time":
      f.times = withValue(f.times, value);
      break;
    case "mark":
      f.marks = withValue(f.marks, value);
      break;
    case "topic":
      f.topic = true;
      break;
    case "part":
      if (value === "all") f.everywhere = true;
      else if (value === "office") f.office = true;
      else f.organPart = true;
      break;
    case "neg":
      f.negative = true;
      break;
    case "cond":
      f.conditional = true;
      break;
    case "other":
      if (!ofRow(word, f.tokens, at)) f.others = added(f.others, word);
      break;
    case "step":
      if (leadsToRow(word, f.tokens, at)) break;
      f.others = added(f.others, word);
      f.steps = added(f.steps, value);
  }
}

/** Heads that name applications: 政府信息公开申请, and 申请 alone. */
export const isApplication = (head: string): boolean => head === "application" || head === "bareApplication";

/** Heads that name disputes: reconsideration and either way to court. */
export const isDispute = (head: string): boolean => head === "reconsideration" || head.startsWith("litigation");

/** Whether the words name things that have nothing to do with applications. */
export const foreign = (f: Features): boolean => f.others.length > f.steps.length;

/** Whether the words name anything that the tables could count. */
export const namesSomething = (f: Features): boolean =>
  f.roles.length + f.rows.length + f.columns.length + f.heads.length + f.outcomes.length + f.acts.length > 0;
