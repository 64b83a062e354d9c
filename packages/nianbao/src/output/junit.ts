import type { FileResult } from "../commands/check.js";
import type { Style } from "./formats.js";

const XML: { readonly [c: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };
const xml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"\n]/g, (c) => XML[c] ?? c);

/** JUnit XML: a suite a file, a case a finding. Only what fails is a failure; questions are in the output. */
export function junit(results: readonly FileResult[], { language }: Style): string {
  const suites = results.map(({ file, result, problems }) => {
    if (!result) {
      const text = problems.map((p) => p.message[language]).join("\n");
      return `<testsuite name="${xml(file)}" tests="1" failures="0" errors="1"><testcase name="read"><error message="${xml(text)}"/></testcase></testsuite>`;
    }
    const cases = result.findings.map((f) => {
      const body =
        f.verdict === "fail" && f.severity !== "info"
          ? `<failure type="${f.severity}" message="${xml(f.message)}"/>`
          : `<system-out>${xml(f.message)}</system-out>`;
      return `<testcase classname="${xml(f.ruleId)}" name="${xml(f.message)}">${body}</testcase>`;
    });
    const failures = result.findings.filter((f) => f.verdict === "fail" && f.severity !== "info").length;
    const all = cases.length > 0 ? cases : ['<testcase classname="nianbao" name="check"/>'];
    return `<testsuite name="${xml(file)}" tests="${all.length}" failures="${failures}" errors="0">${all.join("")}</testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>\n`;
}
