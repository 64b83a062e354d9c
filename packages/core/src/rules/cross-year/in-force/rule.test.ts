import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (column: string) => `proactiveDisclosure/normativeDocuments/${column}`;
const options = { previous: sampleReport("2021", { cells: { [at("inForce")]: 14 }, report: { year: 2020 } }) };

ruleCases(it, rule, {
  valid: [
    { cells: { [at("inForce")]: 15, [at("issued")]: 2, [at("repealed")]: 1 }, options },
    {
      name: "last year's form had no such figure",
      cells: { [at("inForce")]: 3 },
      options: { previous: sampleReport("2019", { report: { year: 2020 } }) },
    },
  ],
  invalid: [
    {
      cells: { [at("inForce")]: 20, [at("issued")]: 2, [at("repealed")]: 1 },
      options,
      findings: [{ severity: "warning", verdict: "review", cells: [at("inForce"), at("issued")], message: /15/ }],
    },
    ...["另有4件文件因有效期届满自动失效。", "到期失效的规范性文件共四件。", "机构改革后，部分文件移交主管部门。"].map(
      (text) => ({
        name: text,
        cells: { [at("inForce")]: 11, [at("issued")]: 2, [at("repealed")]: 1 },
        options,
        prose: { general: [text] },
        findings: [{ severity: "info" as const, verdict: "review" as const }],
      }),
    ),
    {
      name: "documents sorted, none said to have lapsed",
      cells: { [at("inForce")]: 11, [at("issued")]: 2, [at("repealed")]: 1 },
      options,
      prose: { general: ["对存量文件按有效、失效、废止分类标注，共审核3件。"] },
      findings: [{ severity: "warning" }],
    },
  ],
});
