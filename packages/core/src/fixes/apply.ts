/** Fixes → report. Pure; a fix that does not find its `before` changes nothing, so applying twice changes nothing. */
import type { Finding } from "../check/finding.js";
import type { Fix } from "../check/fix.js";
import type { AnyReport } from "../model/report.js";
import { plainCells, renameSections, zeroBlanks } from "./cells.js";
import { editProse } from "./prose.js";

export interface FixOptions {
  /** `true`: empty cells become 0 where no relation speaks against it. */
  readonly blankAsZero?: boolean;
}

/** The fixes that findings carry; those that write a 0 only when asked for. */
export const fixesOf = (findings: readonly Finding[], options: FixOptions = {}): Fix[] =>
  findings.flatMap(({ fixes }) =>
    (fixes ?? []).filter(({ what }) => what !== "blank-as-zero" || options.blankAsZero === true),
  );

/** The report with fixes made. Figures stay what they are; only `blank-as-zero` turns an empty cell into 0. */
export function applyFixes<R extends AnyReport>(report: R, fixes: readonly Fix[]): R {
  const steps = [renameSections, plainCells, zeroBlanks, editProse];
  return steps.reduce<AnyReport>((current, step) => step(current, fixes), report) as R;
}
