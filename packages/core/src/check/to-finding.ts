/** From what a rule yields to a finding. */
import type { Evidence, Finding, FoundCell, Severity } from "./finding.js";
import { fingerprintOf } from "./fingerprint.js";
import { foundCell } from "./found-cell.js";
import { formatMessage } from "./message.js";
import { categoryOf, ruleUrl } from "./page-of-rule.js";
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

/** A finding being told, in the order of its parts: what it names itself by comes last. */
type Told = { -readonly [K in keyof Finding]: Finding[K] };

export function toFinding(
  rule: Pick<Chosen, "id" | "messages">,
  severity: Severity,
  problem: RuleProblem,
  context: Pick<RuleContext, "report" | "provenance">,
  language: Language,
): Finding {
  const messages = rule.messages as { readonly [id: string]: MessageText };
  const message = messages[problem.messageId];
  const data = problem.data as Finding["data"];
  const cells = (problem.cells ?? []).map((address) => foundCell(context.report, context.provenance, address));
  const evidence = problem.evidence ?? [];
  const names: (string | number)[] = [rule.id, problem.messageId];
  for (const cell of cells) names.push(found(cell));
  for (const one of evidence) names.push(key(one));
  if (names.length === 2) names.push(...Object.values(data));
  const told: Omit<Told, "fingerprint" | "url"> & Partial<Told> = {
    ruleId: rule.id,
    category: categoryOf(rule.id),
    messageId: problem.messageId,
    verdict: problem.verdict ?? "fail",
    severity,
    message: message ? formatMessage(message, data, language) : problem.messageId,
    cells,
    evidence,
    data,
  };
  if (problem.assumption !== undefined) told.assumption = problem.assumption;
  if (problem.fixes?.length) told.fixes = problem.fixes;
  told.fingerprint = fingerprintOf(names);
  told.url = ruleUrl(rule.id);
  return told as Told;
}
