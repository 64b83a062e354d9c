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

export const kindOf = (token: Token): string => (token.type === "word" ? token.kind : token.type);
export const senseOf = (token: Token): string => (token.type === "word" ? token.value : "");

/** Kinds of words whose values are listed, by the list that holds them. */
const lists = {
  role: "roles",
  row: "rows",
  col: "columns",
  head: "heads",
  outcome: "outcomes",
  act: "acts",
  time: "times",
  mark: "marks",
} as const;
const listOf = new Map<string, (typeof lists)[keyof typeof lists]>(Object.entries(lists));

/** 涉及行政执法案卷不予公开的3件: what it leads to is a reason, and no other thing that is counted. */
const leadsToRow = (word: string, next: Token | undefined): boolean =>
  word === "涉及" && next?.type === "word" && next.kind === "row";

/** 本机关不掌握相关信息: the information is what the row is about, and nothing that is counted. */
function ofRow(word: string, tokens: readonly Token[], at: number): boolean {
  if (word !== "信息") return false;
  const before = tokens.slice(0, at).findLast((t) => !(t.type === "word" && /^(?:相关|有关|的|该)$/.test(t.word)));
  return before !== undefined && kindOf(before) === "row";
}

/** Most figures have no words behind them, and many none before. */
const nothingSaid = read([]);

export const featuresOf = (tokens: readonly Token[]): Features => (tokens.length === 0 ? nothingSaid : read(tokens));

function read(tokens: readonly Token[]): Features {
  const f = {
    tokens,
    roles: [] as string[],
    rows: [] as string[],
    columns: [] as string[],
    heads: [] as string[],
    outcomes: [] as string[],
    acts: [] as string[],
    times: [] as string[],
    marks: [] as string[],
    years: [] as number[],
    topic: false,
    organPart: false,
    negative: false,
    conditional: false,
    others: [] as string[],
    steps: [] as string[],
    everywhere: false,
    office: false,
    gaps: [] as string[],
    month: false,
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === "gap") f.gaps.push(token.text);
    else if (token.type === "year") f.years.push(token.year);
    else if (token.type === "month" || token.type === "date") f.month = true;
    if (token.type !== "word") continue;
    const { kind, value } = token;
    const list = listOf.get(kind);
    if (list && !f[list].includes(value)) f[list].push(value);
    if (kind === "topic" || value === "application") f.topic = true;
    else if (kind === "part" && value === "all") f.everywhere = true;
    else if (kind === "part" && value === "office") f.office = true;
    else if (kind === "part") f.organPart = true;
    else if (kind === "neg") f.negative = true;
    else if (kind === "cond") f.conditional = true;
    else if (kind === "other" && !ofRow(token.word, tokens, i)) f.others.push(token.word);
    else if (kind === "step" && !leadsToRow(token.word, tokens[i + 1])) {
      f.others.push(token.word);
      f.steps.push(value);
    }
  }
  return f;
}

/** Heads that name applications: 政府信息公开申请, and 申请 alone. */
export const isApplication = (head: string): boolean => head === "application" || head === "bareApplication";

/** Whether the words name things that have nothing to do with applications. */
export const foreign = (f: Features): boolean => f.others.length > f.steps.length;

/** Whether the words name anything that the tables could count. */
export const namesSomething = (f: Features): boolean =>
  f.roles.length + f.rows.length + f.columns.length + f.heads.length + f.outcomes.length + f.acts.length > 0;
