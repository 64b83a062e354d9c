/** Labels broken over lines are put together again; figures that stand between the parts of a label follow it. */
import { isOfTable, type LabelHit, lookup } from "../labels.js";
import { isCell } from "./cell-text.js";
import type { Token } from "./tokens.js";

const useful = (hits: readonly LabelHit[]): boolean => hits.some(isOfTable);
const loose = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind !== "break" && token.text !== "" && !isCell(token.text) && token.text.length <= 120;
const known = (token: Token): boolean => token.hits.length > 0;

const merged = (parts: readonly Token[], hits: readonly LabelHit[]): Token => {
  const first = parts[0] as Token;
  const last = parts.at(-1) as Token;
  return {
    ...first,
    text: parts.map((part) => part.text).join("\n"),
    to: last.to,
    open: last.open,
    kind: last.kind,
    wide: Math.max(first.wide, last.wide),
    hits,
  };
};

/** Lines that a label may be broken over. */
const longestLabel = 5;

/** The longest run of loose parts from `i` on that is a label together. */
function together(all: readonly Token[], i: number): { readonly token: Token; readonly count: number } | undefined {
  const first = all[i] as Token;
  let found: { readonly token: Token; readonly count: number } | undefined;
  const parts = [first];
  for (let j = i + 1; j < all.length && parts.length < longestLabel; j++) {
    const before = parts.at(-1) as Token;
    const next = all[j];
    if (!before.open && before.kind !== "tab") break;
    if (!loose(next) || next.kind === "tab" || next.line !== before.to + 1 || !next.first) break;
    parts.push(next);
    const text = parts.map((part) => part.text).join("\n");
    if (known(first) && !/^[(（]/.test(next.text)) break;
    const hits = lookup(text);
    // two labels are one only where the form prints them so
    if (known(next) && !hits.some((hit) => hit.how === "exact" && isOfTable(hit))) break;
    if (useful(hits)) found = { token: merged(parts, hits), count: parts.length };
  }
  return found;
}

/** A label whose figures stand in the middle of its lines, or at the end of its first. */
function around(all: readonly Token[], i: number): { readonly tokens: Token[]; readonly next: number } | undefined {
  const first = all[i] as Token;
  let j = i + 1;
  const figures: Token[] = [];
  while (j < all.length && figures.length < 16) {
    const token = all[j] as Token;
    if (token.kind !== "line" || !isCell(token.text) || token.line > first.to + 1) break;
    figures.push(token);
    j++;
  }
  if (figures.length < 2) return undefined;
  const parts = [first];
  let found: { readonly tokens: Token[]; readonly next: number } | undefined;
  for (; j < all.length && parts.length < longestLabel; j++) {
    const next = all[j];
    const from = parts.length === 1 ? first.to + 1 : (parts.at(-1) as Token).to;
    if (!loose(next) || known(next) || next.kind !== "line" || next.line > from + 1) break;
    parts.push(next);
    const hits = lookup(parts.map((part) => part.text).join("\n"));
    if (hits.some((hit) => hit.kind === "row")) found = { tokens: [merged(parts, hits), ...figures], next: j + 1 };
  }
  return found;
}

/** Labels that stand once in a line: again right beside it is the same merged cell, written in all it spanned. */
const spanning = new Set(["row", "rowGroup", "columnGroup", "corner", "block"]);

function unrepeated(all: readonly Token[]): Token[] {
  return all.filter((token, i) => {
    const before = all[i - 1];
    return !(
      before?.text === token.text &&
      before.line === token.line &&
      (token.kind === "bar" || token.kind === "tab") &&
      token.hits.some((hit) => spanning.has(hit.kind)) &&
      (token.hits.some((hit) => hit.kind === "row" && hit.how === "exact") ||
        !token.hits.some((hit) => hit.kind === "column"))
    );
  });
}

export function joined(tokens: readonly Token[]): Token[] {
  const all = unrepeated(tokens);
  const out: Token[] = [];
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    if (!loose(token) || (known(token) && !token.open)) {
      out.push(token);
      continue;
    }
    const label = together(all, i);
    if (label) {
      out.push(label.token);
      i += label.count - 1;
      continue;
    }
    const split = known(token) || token.kind !== "line" ? undefined : around(all, i);
    if (split) {
      out.push(...split.tokens);
      i = split.next - 1;
      continue;
    }
    out.push(token);
  }
  return out;
}
