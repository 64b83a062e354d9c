/** SARIF 2.1.0: every rule declared, so that a resolved alert closes. */
import { type AnyRule, type Finding, rules } from "@nianbao/core";
import type { FileResult } from "../commands/check.js";
import { version } from "../version.js";
import type { Style } from "./formats.js";

const kinds = { fail: "fail", review: "review", pass: "pass", "not-assessable": "open" } as const;
const levels = { error: "error", warning: "warning", info: "note" } as const;
const page = (id: string) => `https://github.com/nianbao/nianbao/blob/main/packages/core/src/rules/${id}/README.md`;

const descriptor = (rule: AnyRule, { language }: Style) => ({
  id: rule.id,
  shortDescription: { text: rule.title[language] },
  fullDescription: { text: rule.source[language] },
  helpUri: page(rule.id),
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { basis: rule.basis, codes: rule.codes },
});

const resultOf = (file: string, finding: Finding) => ({
  ruleId: finding.ruleId,
  kind: kinds[finding.verdict],
  level: finding.verdict === "fail" ? levels[finding.severity] : "none",
  message: { text: finding.message },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri: encodeURI(file) } },
      logicalLocations: finding.cells.map((cell) => ({
        fullyQualifiedName: cell.address,
        name: `${cell.table} ${cell.row} ${cell.column}`,
      })),
    },
  ],
  partialFingerprints: { nianbao: finding.fingerprint },
});

export function sarif(results: readonly FileResult[], style: Style): string {
  const run = {
    tool: {
      driver: {
        name: "nianbao",
        version,
        informationUri: "https://github.com/nianbao/nianbao",
        rules: rules.map((rule) => descriptor(rule, style)),
      },
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: results.every(({ result }) => result),
        toolExecutionNotifications: results
          .filter(({ result }) => !result)
          .flatMap(({ file, problems }) =>
            problems.map((problem) => ({
              level: "error",
              message: { text: problem.message[style.language] },
              descriptor: { id: problem.code },
              locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) } } }],
            })),
          ),
      },
    ],
    results: results.flatMap(({ file, result }) => result?.findings.map((finding) => resultOf(file, finding)) ?? []),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
