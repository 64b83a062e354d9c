import type { FileResult } from "../commands/check.js";
import { version } from "../version.js";

/** One document for all files; its schema is `@nianbao/core/schema/check-output.schema.json`. */
export function json(results: readonly FileResult[]): string {
  const document = {
    tool: { name: "nianbao", version },
    ruleSet: results.find(({ result }) => result)?.result?.ruleSet ?? null,
    results: results.map(({ file, report, result, problems }) => ({
      file,
      report: report ? { edition: report.edition, year: report.year, organ: report.organ.name } : null,
      input: result?.input ?? null,
      findings: result?.findings ?? [],
      groups: result?.groups ?? [],
      suppressed: result?.suppressed ?? [],
      staleSuppressions: result?.staleSuppressions ?? [],
      summary: result?.summary ?? null,
      problems,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
