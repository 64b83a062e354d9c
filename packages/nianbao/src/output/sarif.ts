/** SARIF 2.1.0: every rule declared, so that a resolved alert closes. */
import { type CataloguedRule, type Finding, rules, type SuppressedFinding } from "@nianbao/core";
import type { FileResult } from "../commands/check.js";
import { version } from "../version.js";
import type { Style } from "./formats.js";
import { isFixable } from "./looks.js";
import { lineOf } from "./place.js";
import { staleIn, staleText } from "./stale.js";
import { wellFormed } from "./well-formed.js";

const kinds = { fail: "fail", review: "review", pass: "pass", "not-assessable": "open" } as const;
const levels = { error: "error", warning: "warning", info: "note" } as const;
const page = (id: string) => `https://github.com/nianbao/nianbao/blob/main/packages/core/src/rules/${id}/README.md`;
const indexOf = new Map(rules.map(({ id }, i) => [id as string, i]));

/** A file name as a URI: `#`, `?` and `%` are characters of the name, not of the address. */
const uriOf = (file: string): string =>
  file
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join("/");

const descriptor = (rule: CataloguedRule, { language }: Style) => ({
  id: rule.id,
  shortDescription: { text: rule.title[language] },
  fullDescription: { text: rule.source[language] },
  helpUri: page(rule.id),
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { basis: rule.basis, codes: rule.codes },
});

function resultOf(one: FileResult, finding: Finding, by?: SuppressedFinding) {
  const group = one.result?.groups.find(({ id }) => id === finding.group);
  const place = lineOf(finding, one);
  const region = place && {
    startLine: place.line,
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
  const index = indexOf.get(finding.ruleId);
  return {
    ruleId: finding.ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    kind: kinds[finding.verdict],
    level: finding.verdict === "fail" ? levels[finding.severity] : "none",
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(one.file) }, ...(region ? { region } : {}) },
        ...(finding.cells.length > 0
          ? {
              logicalLocations: finding.cells.map((cell) => ({
                fullyQualifiedName: cell.address,
                name: `${cell.table} ${cell.row} ${cell.column}`,
              })),
            }
          : {}),
      },
    ],
    partialFingerprints: { nianbao: finding.fingerprint },
    ...(by
      ? {
          suppressions: [
            {
              kind: "external",
              status: "accepted",
              justification: [by.reason, by.author, by.until].filter((part) => part !== undefined).join("；"),
            },
          ],
        }
      : {}),
    properties: {
      fixable: isFixable(finding),
      ...(finding.assumption === undefined ? {} : { assumption: finding.assumption }),
      ...(group && group.findings.length > 1
        ? { group: group.id, cause: group.message, suspects: group.suspects.map(({ address }) => address) }
        : {}),
    },
  };
}

function notifications(results: readonly FileResult[], { language }: Style) {
  return results
    .filter(({ result }) => !result)
    .flatMap(({ file, problems }) =>
      problems.map((problem) => ({
        level: "error",
        message: { text: problem.message[language] },
        descriptor: { id: problem.code },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
      })),
    );
}

export function sarif(results: readonly FileResult[], style: Style): string {
  const checked = results.flatMap(({ file, result }) => (result ? [{ file, result }] : []));
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
    artifacts: checked.map(({ file, result }) => ({
      location: { uri: uriOf(file) },
      ...(result.input.of === "bytes" ? { hashes: { "sha-256": result.input.sha256 } } : {}),
      properties: { edition: result.edition, ruleSet: result.ruleSet.version },
    })),
    invocations: [
      {
        executionSuccessful: results.every(({ result }) => result),
        toolExecutionNotifications: notifications(results, style),
        toolConfigurationNotifications: staleIn(results).map((one) => ({
          level: "warning",
          message: { text: staleText(one, style.language) },
          descriptor: { id: `suppression-${one.state}` },
        })),
      },
    ],
    results: results.flatMap((one) => [
      ...(one.result?.findings ?? []).map((finding) => resultOf(one, finding)),
      ...(one.result?.suppressed ?? []).map((by) => resultOf(one, by.finding, by)),
    ]),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}
