/** What a tool prints → findings: a list, an object with `findings`, the output of `nianbao check`, or SARIF 2.1.0. */
import type { AnsweredFinding, Severity, Verdict } from "./case.js";

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const texts = (value: unknown, key: string): string[] =>
  list(value).flatMap((item) => text(isObject(item) ? item[key] : item) ?? []);

const sarifLevels: { readonly [level: string]: Severity } = { error: "error", warning: "warning", note: "info" };
const sarifKinds: { readonly [kind: string]: Verdict } = {
  fail: "fail",
  review: "review",
  open: "review",
  pass: "pass",
  notApplicable: "not-assessable",
  informational: "review",
};

function fromSarif(result: Json): AnsweredFinding {
  const locations = list(result.locations).filter(isObject);
  const cells = locations.flatMap(({ logicalLocations }) => texts(logicalLocations, "fullyQualifiedName"));
  const quotes = locations.flatMap(({ physicalLocation }) => {
    const region = isObject(physicalLocation) && isObject(physicalLocation.region) ? physicalLocation.region : {};
    return isObject(region.snippet) ? (text(region.snippet.text) ?? []) : [];
  });
  return {
    ruleId: text(result.ruleId) ?? "",
    verdict: sarifKinds[text(result.kind) ?? "fail"] ?? "fail",
    severity: sarifLevels[text(result.level) ?? "warning"] ?? "warning",
    cells,
    quotes,
  };
}

function fromFinding(finding: Json): AnsweredFinding {
  const prose = list(finding.evidence).filter((item) => isObject(item) && item.kind === "prose");
  const [verdict, severity] = [text(finding.verdict), text(finding.severity)];
  return {
    ruleId: text(finding.ruleId) ?? "",
    ...(verdict ? { verdict: verdict as Verdict } : {}),
    ...(severity ? { severity: severity as Severity } : {}),
    cells: texts(finding.cells, "address"),
    quotes: [...texts(finding.quotes, "text"), ...texts(prose, "quote")],
  };
}

/** `undefined`: nothing of the known shapes. */
export function answerIn(output: unknown): AnsweredFinding[] | undefined {
  if (Array.isArray(output)) return output.filter(isObject).map(fromFinding);
  if (!isObject(output)) return undefined;
  if (Array.isArray(output.findings)) return output.findings.filter(isObject).map(fromFinding);
  if (Array.isArray(output.runs))
    return output.runs.filter(isObject).flatMap(({ results }) => list(results).filter(isObject).map(fromSarif));
  if (Array.isArray(output.results))
    return output.results.filter(isObject).flatMap(({ findings }) => list(findings).filter(isObject).map(fromFinding));
  return undefined;
}

/** Id of the tool's own rule → ids of this set that it stands for. */
export type RuleMap = { readonly [own: string]: string | readonly string[] };

export const mapped = (answer: readonly AnsweredFinding[], map: RuleMap): AnsweredFinding[] =>
  answer.flatMap((finding) => [map[finding.ruleId] ?? finding.ruleId].flat().map((ruleId) => ({ ...finding, ruleId })));
