/** The order of findings: the report's own (table by table, cell by cell), then severity, then rule. */
import type { EditionDef } from "../editions/define.js";
import { editionOf } from "../editions/index.js";
import { placesIn } from "../layout/cells.js";
import type { AnyReport } from "../model/report.js";
import type { Finding } from "./finding.js";

const severities = { error: 0, warning: 1, info: 2 } as const;
const verdicts = { fail: 0, review: 4, "not-assessable": 8, pass: 12 } as const;
/** By verdict, then by severity. */
const rankOf = ({ verdict, severity }: Finding): number => verdicts[verdict] + severities[severity];
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Place of a cell in print, from 0; behind all where the edition has no such cell. */
function positionOf(edition: EditionDef, address: string): number {
  const places = placesIn(edition);
  return places.get(address) ?? places.size;
}

/** Where in the report a finding is: prose by paragraph, then cells in printed order. */
function placeOf(finding: Finding, edition: EditionDef): number {
  for (const evidence of finding.evidence) if (evidence.kind === "prose") return evidence.paragraph / 1e6;
  const fixed = finding.fixes?.[0]?.where;
  if (fixed?.kind === "title") return fixed.section / 1e6;
  const first = finding.cells[0];
  if (!first) return 0;
  const colon = first.address.indexOf(":");
  return 1 + positionOf(edition, first.address.slice(colon + 1));
}

/** Sorted and without repetitions (same rule, place and figures: same fingerprint). */
export function inOrder(findings: readonly Finding[], report: AnyReport): Finding[] {
  const edition = editionOf(report.edition);
  const seen = new Set<string>();
  return findings
    .filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
    .map((finding) => ({ finding, rank: rankOf(finding), place: placeOf(finding, edition) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.place - b.place ||
        compareText(a.finding.ruleId, b.finding.ruleId) ||
        compareText(a.finding.fingerprint, b.finding.fingerprint),
    )
    .map(({ finding }) => finding);
}
