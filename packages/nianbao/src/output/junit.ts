import type { Finding } from "@nianbao/core";
import type { FileResult } from "../commands/check.js";
import type { Style } from "./formats.js";
import { staleIn, staleText } from "./stale.js";
import { wellFormed } from "./well-formed.js";

const XML: { readonly [c: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };
/** Text that XML 1.0 can hold: no controls, no half of a surrogate pair. */
const xml = (text: string): string =>
  wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"\n]/g, (c) => XML[c] ?? c);

const isFailure = (f: Finding): boolean => f.verdict === "fail" && f.severity !== "info";

/** What a runner shows under the case: where it is, and the rule's page. */
const details = (f: Finding): string =>
  [
    f.message,
    ...f.cells.map((cell) => `${cell.table} ${cell.row} ${cell.column}: ${cell.raw ?? cell.value ?? ""}`),
    ...f.evidence.flatMap((e) => (e.kind === "prose" ? [e.quote] : [])),
    f.url,
  ].join("\n");

const element = (name: string, attributes: { readonly [name: string]: string | number }, content = ""): string => {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
};

function caseOf(f: Finding): string {
  const body = isFailure(f)
    ? element("failure", { type: f.severity, message: f.message }, xml(details(f)))
    : f.verdict === "not-assessable"
      ? element("skipped", { message: f.message })
      : f.verdict === "pass"
        ? ""
        : element("system-out", {}, xml(details(f)));
  // Runners tell cases apart by class and name.
  return element("testcase", { classname: f.ruleId, name: `${f.message} [${f.fingerprint}]`, time: 0 }, body);
}

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  readonly properties?: { readonly [name: string]: string };
  readonly output?: string;
}

function suiteOf({ file, result, problems }: FileResult, { language }: Style): Suite {
  if (!result) {
    const text = problems.map((p) => p.message[language]).join("\n");
    const error = element("error", { type: problems[0]?.code ?? "error", message: text });
    const cases = [element("testcase", { classname: "nianbao", name: "read", time: 0 }, error)];
    return { name: file, cases, failures: 0, errors: 1, skipped: 0 };
  }
  const cases = result.findings.map(caseOf);
  return {
    name: file,
    cases: cases.length > 0 ? cases : [element("testcase", { classname: "nianbao", name: "check", time: 0 })],
    failures: result.findings.filter(isFailure).length,
    errors: 0,
    skipped: result.findings.filter((f) => f.verdict === "not-assessable").length,
    properties: {
      edition: result.edition,
      ruleSet: result.ruleSet.version,
      [`sha256 (${result.input.of})`]: result.input.sha256,
    },
    output: result.groups
      .filter(({ findings }) => findings.length > 1)
      .map(({ message }) => message)
      .join("\n"),
  };
}

const write = ({ name, cases, failures, errors, skipped, properties, output }: Suite): string =>
  element(
    "testsuite",
    { name, tests: cases.length, failures, errors, skipped, time: 0 },
    [
      properties
        ? element(
            "properties",
            {},
            Object.entries(properties)
              .map(([k, value]) => element("property", { name: k, value }))
              .join(""),
          )
        : "",
      ...cases,
      output ? element("system-out", {}, xml(output)) : "",
    ].join(""),
  );

/**
 * JUnit XML as Jenkins, GitLab and GitHub read it: a suite a file, a case a finding. Only what fails is a failure; what
 * could not be judged is skipped, questions are in the output.
 */
export function junit(results: readonly FileResult[], style: Style): string {
  const stale = staleIn(results).map((one) => staleText(one, style.language));
  const suites = [
    ...results.map((one) => suiteOf(one, style)),
    ...(stale.length > 0
      ? [
          {
            name: "nianbao.config",
            cases: [element("testcase", { classname: "nianbao", name: "suppressions", time: 0 })],
            failures: 0,
            errors: 0,
            skipped: 0,
            output: stale.join("\n"),
          },
        ]
      : []),
  ];
  const total = (key: "failures" | "errors" | "skipped") => suites.reduce((sum, suite) => sum + suite[key], 0);
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const head = {
    name: "nianbao",
    tests,
    failures: total("failures"),
    errors: total("errors"),
    skipped: total("skipped"),
    time: 0,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", head, `\n${suites.map(write).join("\n")}\n`)}\n`;
}
