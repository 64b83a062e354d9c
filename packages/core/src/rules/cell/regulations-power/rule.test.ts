import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const issued = "proactiveDisclosure/regulations/issued";
const city = { report: { organ: { name: "青禾市人民政府" } } };

ruleCases(it, rule, {
  valid: [
    {},
    { name: "a city, whose rank its name does not tell", cells: { [issued]: 2 }, ...city },
    { name: "a ministry", cells: { [issued]: 2 }, report: { organ: { name: "国家水务总局" } } },
    { name: "a city by its level", cells: { [issued]: 2 }, ...city, options: { level: "市级政府" } },
  ],
  invalid: [
    { cells: { [issued]: 2 }, findings: [{ severity: "warning", verdict: "review", cells: [issued] }] },
    {
      name: "all figures of the row told together",
      cells: { [issued]: 2, "proactiveDisclosure/regulations/inForce": 5 },
      findings: [
        {
          severity: "warning",
          cells: [issued, "proactiveDisclosure/regulations/inForce"],
          message: /本年制发件数2、现行有效件数5/,
        },
      ],
    },
    {
      name: "a county government",
      cells: { [issued]: 1 },
      report: { organ: { name: "青禾县人民政府" } },
      findings: [{ severity: "warning" }],
    },
    {
      name: "what is published may be another organ's",
      edition: "2019",
      cells: { "proactiveDisclosure/regulations/totalPublished": 4 },
      findings: [{ severity: "info" }],
    },
  ],
});
