import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const number = (indexNumber: string) => ({ report: { publication: { indexNumber } } });

ruleCases(it, rule, {
  valid: [{ edition: "2019" }, number("11441700007280420Y/2021-00050"), number("00728042-0/2021-00050")],
  invalid: [{ ...number("QH-2021-7"), findings: [{ severity: "info", verdict: "review" }] }],
});
