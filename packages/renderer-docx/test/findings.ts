/** Findings as a check gives them. */
import type { Evidence, Finding, FoundCell } from "@nianbao/core";

export const cell = (address: string): FoundCell => ({ address, table: "", row: "", column: "", value: 1 });
export const finding = (over: Partial<Finding>): Finding =>
  ({
    ruleId: "arithmetic/total",
    messageId: "unequal",
    verdict: "fail",
    severity: "error",
    message: "总计与各项之和不符",
    cells: [],
    evidence: [],
    data: {},
    fingerprint: "f",
    url: "",
    ...over,
  }) as Finding;
export const quote = (words: string): Evidence => ({
  kind: "prose",
  quote: words,
  section: "general",
  paragraph: 0,
  start: 0,
  end: 0,
});
