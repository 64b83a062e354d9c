import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const government = { report: { organ: { name: "青禾县人民政府" } } };

ruleCases(it, rule, {
  valid: [
    { name: "a department has no such duty" },
    { ...government, prose: { other: ["公开工作纳入年度考核，开展社会评议，全年没有责任追究情形。"] } },
    { name: "a subdistrict office is no government", report: { organ: { name: "青禾县东街街道办事处" } } },
  ],
  invalid: [
    { ...government, prose: { general: ["工作平稳。"] }, findings: [{ severity: "error", message: /工作考核/ }] },
    {
      edition: "2019",
      report: { organ: { name: "青禾县东乡镇人民政府" } },
      prose: { other: ["公开工作纳入年度考核。"] },
      findings: [{ severity: "warning", message: /社会评议、责任追究结果/ }],
    },
  ],
});
