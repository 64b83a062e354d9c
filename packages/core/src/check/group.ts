/**
 * Findings of one cause: where one wrong cell breaks a row, a column and the flow, the cell is named once and the
 * findings are tied together. Each broken relation stays a finding of its own.
 */
import type { Finding, FoundCell } from "./finding.js";

const broken = (finding: Finding): boolean =>
  finding.verdict === "fail" && finding.evidence.some(({ kind }) => kind === "sum");

/** How many of the broken relations each cell stands in; a cell of one relation explains nothing. */
function tally(findings: readonly Finding[]): Map<string, Finding[]> {
  const by = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const { address } of finding.cells) by.set(address, [...(by.get(address) ?? []), finding]);
  return by;
}

/** Deviations of the same size point at the same figure. */
const size = (finding: Finding): number => {
  for (const evidence of finding.evidence) if (evidence.kind === "sum") return Math.abs(evidence.difference);
  return 0;
};

/** The cell in most relations that are off by the same amount; `undefined` when two cells explain equally well. */
function suspectOf(open: readonly Finding[]): { address: string; of: readonly Finding[] } | undefined {
  let best: { address: string; of: readonly Finding[] } | undefined;
  let tied = false;
  for (const [address, findings] of tally(open)) {
    const alike = findings.filter((f) => size(f) === size(findings[0] as Finding));
    if (alike.length < 2) continue;
    if (!best || alike.length > best.of.length) {
      best = { address, of: alike };
      tied = false;
    } else if (alike.length === best.of.length) tied = true;
  }
  return tied ? undefined : best;
}

const suspectFirst = (cells: readonly FoundCell[], address: string): FoundCell[] => [
  ...cells.filter((cell) => cell.address === address),
  ...cells.filter((cell) => cell.address !== address),
];

export function group(findings: readonly Finding[]): Finding[] {
  const grouped = new Map<Finding, Finding>();
  let open = findings.filter(broken);
  for (let suspect = suspectOf(open); suspect; suspect = suspectOf(open)) {
    const { address, of } = suspect;
    const leader = (of[0] as Finding).fingerprint;
    for (const f of of) grouped.set(f, { ...f, group: leader, cells: suspectFirst(f.cells, address) });
    open = open.filter((f) => !of.includes(f));
  }
  return findings.map((finding) => grouped.get(finding) ?? finding);
}
