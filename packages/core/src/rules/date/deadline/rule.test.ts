import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const government = { report: { organ: { name: "青禾县人民政府" } } };

ruleCases(it, rule, {
  valid: [
    { name: "department, last day", options: { published: "2022-01-31" } },
    { name: "county government, last day", ...government, options: { published: "2022-03-31" } },
    {
      name: "subdistrict office: not named",
      report: { organ: { name: "青禾县东街街道办事处" } },
      options: { published: "2022-04-20" },
    },
    { edition: "2019", options: { published: "2020-01-20" } },
  ],
  invalid: [
    { options: { published: "2022-02-01" }, findings: [{ severity: "error", message: /2022-01-31/ }] },
    { ...government, options: { published: "2022-05-08" }, findings: [{ severity: "error", message: /2022-03-31/ }] },
    {
      name: "the report's own date",
      edition: "2019",
      report: { publication: { date: "2020-03-02" } },
      findings: [{ severity: "error" }],
    },
    {
      name: "level beats name",
      options: { published: "2022-03-01", level: "部门" },
      findings: [{ severity: "error" }],
    },
    { name: "no date", findings: [{ verdict: "not-assessable" }] },
    {
      name: "kind unknown",
      report: { organ: { name: null } },
      options: { published: "2022-04-02" },
      findings: [{ verdict: "review", severity: "info" }],
    },
  ],
});
