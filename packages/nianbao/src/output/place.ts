/** Where a finding stands in its file, as lines: that of its first cell whose place is known. */
import type { Finding } from "@nianbao/core";
import type { FileResult } from "../commands/check.js";

export function lineOf(finding: Finding, { provenance }: FileResult): { line: number; column?: number } | undefined {
  for (const { address } of finding.cells) {
    const place = provenance?.[address]?.place;
    if (place?.line === undefined) continue;
    return { line: place.line, ...(place.character === undefined ? {} : { column: place.character }) };
  }
  return undefined;
}
