/** Whether a tool's answer to a case is what is expected. */
import type { AnsweredFinding, Case, ExpectedFinding } from "./case.js";

/**
 * `rule`: the rule speaks where it should and is silent where it should. `place`: and names the first cell, or a passage
 * that overlaps the expected one. `exact`: the same findings with verdict, severity, cells and passages.
 */
export type Level = "rule" | "place" | "exact";
export const levels: readonly Level[] = ["rule", "place", "exact"];

const speaks = ({ verdict = "fail" }: AnsweredFinding): boolean => verdict === "fail" || verdict === "review";

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function isAt(found: AnsweredFinding, { cells, quotes }: ExpectedFinding): boolean {
  const [first] = cells;
  if (first !== undefined && found.cells?.includes(first)) return true;
  if (quotes.some((quote) => found.quotes?.some((own) => overlaps(own, quote)))) return true;
  return first === undefined && quotes.length === 0;
}

const plain = ({ ruleId, verdict = "fail", severity, cells = [], quotes = [] }: AnsweredFinding): string =>
  JSON.stringify([ruleId, verdict, severity ?? null, [...cells].sort(), [...quotes].sort()]);

const told = (findings: readonly AnsweredFinding[]): string =>
  findings
    .map(({ ruleId, cells = [], quotes = [] }) => [ruleId, ...cells.slice(0, 1), ...quotes.slice(0, 1)].join(" "))
    .join("; ");

/** What is wrong with an answer; `undefined` where nothing is. Findings of other rules are not looked at. */
export function compare(item: Case, answer: readonly AnsweredFinding[], level: Level = "rule"): string | undefined {
  const own = answer.filter(({ ruleId }) => ruleId === item.rule);
  const speaking = own.filter(speaks);
  const expected = item.expected.filter(speaks);
  if (level === "exact") {
    const [left, right] = [own.map(plain).sort(), item.expected.map(plain).sort()];
    return JSON.stringify(left) === JSON.stringify(right)
      ? undefined
      : `expected ${right.join(" ")}, found ${left.join(" ")}`;
  }
  if (expected.length === 0) return speaking.length === 0 ? undefined : `should be silent: ${told(speaking)}`;
  if (speaking.length === 0) return `should report: ${expected[0]?.message ?? item.rule}`;
  if (level === "rule") return undefined;
  const lost = expected.filter((finding) => !speaking.some((found) => isAt(found, finding)));
  return lost.length === 0 ? undefined : `not at the expected place: ${told(lost)}; found ${told(speaking)}`;
}
