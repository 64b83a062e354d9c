/** Rules of the kind “what there was, plus what came, less what went, is what there is now”. */

import type { Severity } from "../../check/finding.js";
import type { RuleContext } from "../../check/rule.js";
import { sum } from "../../decimal.js";
import { editionOf } from "../../editions/index.js";
import { cellOf, cellsOf } from "../../layout/cells.js";
import { valueAt } from "../../layout/values.js";
import type { AnyReport } from "../../model/report.js";
import { none } from "./none.js";
import { previousEvidence } from "./previous.js";

interface Step {
  readonly row: string;
  readonly address: string;
  readonly found: number;
  readonly expected: number;
  /** Addresses of the current report, suspect first. */
  readonly cells: readonly string[];
}

interface Terms {
  /** Column of the current report that is to be explained. */
  readonly result: string;
  /** Columns of last year's report that are summed. */
  readonly previous: readonly string[];
  readonly plus?: readonly string[];
  readonly minus?: readonly string[];
}

/** Rows in which every term is a figure and the step does not come out. */
function steps(
  { report, edition }: Pick<RuleContext, "report" | "edition">,
  previous: AnyReport,
  { result, previous: before, plus = [], minus = [] }: Terms,
): Step[] {
  const there = editionOf(previous.edition);
  const results = cellsOf(edition).filter(({ address, column }) => column.id === result && cellOf(there, address));
  return results.flatMap(({ address, row }) => {
    const at = (id: string) => address.slice(0, address.lastIndexOf("/") + 1) + id;
    const found = valueAt(report, address);
    const terms = [
      ...before.map((id) => valueAt(previous, at(id))),
      ...plus.map((id) => valueAt(report, at(id))),
      ...minus.map((id) => {
        const value = valueAt(report, at(id));
        return typeof value === "number" ? -value : value;
      }),
    ];
    const numbers = terms.filter((value): value is number => typeof value === "number");
    if (typeof found !== "number" || numbers.length < terms.length) return none;
    const expected = sum(numbers);
    if (expected === found) return none;
    return [{ row: row.label, address, found, expected, cells: [address, ...[...plus, ...minus].map(at)] }];
  });
}

/** What a rule of this kind says of each such row, in its message `differs`. */
export const stepProblems = (
  context: Pick<RuleContext, "report" | "edition">,
  previous: AnyReport,
  terms: Terms,
  severity: Severity,
) =>
  steps(context, previous, terms).map(({ row, address, found, expected, cells }) => ({
    messageId: "differs" as const,
    data: { row, found, expected },
    cells,
    evidence: [previousEvidence(previous, address), { kind: "value" as const, found, expected }],
    verdict: "review" as const,
    severity,
  }));
