/** From what a rule yields to a finding. */
import type { Evidence, Finding, FoundCell, Severity } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { foundCell } from "./found-cell.js";
import { formatMessage } from "./message.js";
import type { Language, MessageText, RuleContext, RuleProblem } from "./rule.js";
import type { Chosen } from "./select.js";

const found = (cell: FoundCell): string => `${cell.address}=${cell.value ?? ""}${cell.raw ?? ""}`;

/** What tells one piece of evidence from another; places in the text are left out, they move with every edit. */
function key(evidence: Evidence): string {
  switch (evidence.kind) {
    case "prose":
      return `${evidence.section}:${evidence.quote}`;
    case "value":
      return `${evidence.found}/${evidence.expected}`;
    case "sum":
      return `${evidence.left}/${evidence.right}`;
    case "previous":
      return `${evidence.year}:${evidence.address}:${evidence.value ?? ""}`;
  }
}

const nowhere: readonly string[] = [];
const nothing: readonly Evidence[] = [];

export function toFinding(
  rule: Pick<Chosen, "id" | "category" | "messages" | "url">,
  severity: Severity,
  problem: RuleProblem,
  context: Pick<RuleContext, "report" | "provenance">,
  language: Language,
): Finding {
  const messages = rule.messages as { readonly [id: string]: MessageText };
  const message = messages[problem.messageId];
  const data = problem.data as Finding["data"];
  const cells: FoundCell[] = [];
  const evidence = problem.evidence ?? nothing;
  const names: (string | number)[] = [rule.id, problem.messageId];
  for (const address of problem.cells ?? nowhere) {
    const cell = foundCell(context.report, context.provenance, address);
    cells.push(cell);
    names.push(found(cell));
  }
  for (const one of evidence) names.push(key(one));
  if (names.length === 2) for (const name in data) names.push(data[name] as string | number);
  const told = {
    ruleId: rule.id,
    category: rule.category,
    messageId: problem.messageId,
    verdict: problem.verdict ?? "fail",
    severity,
    message: message ? formatMessage(message, data, language) : problem.messageId,
    cells,
    evidence,
    data,
  };
  return named(told, problem, fingerprintOf(names), rule.url);
}

type Told = { -readonly [K in keyof Finding]: Finding[K] };
type Begun = Omit<Told, "fingerprint" | "url">;

/** The finding, what it names itself by last; most assume nothing. Field by field: a spread takes many times as long. */
function named(begun: Begun, { assumption, fixes }: RuleProblem, fingerprint: string, url: string): Finding {
  const told: Begun & Partial<Told> = begun;
  if (assumption !== undefined) told.assumption = assumption;
  if (fixes?.length) told.fixes = fixes;
  told.fingerprint = fingerprint;
  told.url = url;
  return told as Told;
}
