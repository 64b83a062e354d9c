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
  readonly others: readonly string[];
  readonly gaps: readonly string[];
  readonly month: boolean;
}

export const kindOf = (token: Token): string =>
  token.type === "word" ? (token.sense.split(":")[0] ?? "") : token.type;
export const senseOf = (token: Token): string => (token.type === "word" ? (token.sense.split(":")[1] ?? "") : "");

export function featuresOf(tokens: readonly Token[]): Features {
  const of = (kind: string) => [...new Set(tokens.filter((t) => kindOf(t) === kind).map(senseOf))];
  return {
    tokens,
    roles: of("role"),
    rows: of("row"),
    columns: of("col"),
    heads: of("head"),
    outcomes: of("outcome"),
    acts: of("act"),
    times: of("time"),
    marks: of("mark"),
    years: tokens.flatMap((t) => (t.type === "year" ? [t.year] : [])),
    topic: tokens.some((t) => kindOf(t) === "topic" || (kindOf(t) === "head" && senseOf(t) === "application")),
    organPart: tokens.some((t) => kindOf(t) === "part"),
    negative: tokens.some((t) => kindOf(t) === "neg"),
    conditional: tokens.some((t) => kindOf(t) === "cond"),
    others: tokens.flatMap((t) => (t.type === "word" && t.sense === "other" ? [t.word] : [])),
    gaps: tokens.flatMap((t) => (t.type === "gap" ? [t.text] : [])),
    month: tokens.some((t) => t.type === "month" || t.type === "date"),
  };
}

/** Whether the words name anything that the tables could count. */
export const namesSomething = (f: Features): boolean =>
  f.roles.length + f.rows.length + f.columns.length + f.heads.length + f.outcomes.length + f.acts.length > 0;
