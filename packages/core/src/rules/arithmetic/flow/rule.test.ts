import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (row: string, column = "total") => `applications/${row}/${column}`;

ruleCases(it, rule, {
  valid: [
    { name: "all zero" },
    { name: "all zero, form of 2019", edition: "2019" },
    { name: "blanks are zeros", cells: { [at("received")]: 2, [at("resultsTotal")]: 2, [at("carriedForward")]: null } },
    {
      name: "large figures",
      cells: {
        [at("received")]: 14069,
        [at("carriedOver")]: 560,
        [at("resultsTotal")]: 13810,
        [at("carriedForward")]: 819,
      },
    },
  ],
  invalid: [
    {
      name: "three in, two out",
      cells: { [at("received")]: 3, [at("resultsTotal")]: 2 },
      findings: [{ severity: "error", messageId: "broken", cells: [at("received"), at("carriedForward")] }],
    },
    {
      name: "one column, form of 2019",
      edition: "2019",
      cells: { [at("carriedOver", "naturalPerson")]: 1 },
      findings: [
        {
          severity: "error",
          cells: [at("received", "naturalPerson"), at("carriedOver", "naturalPerson")],
          message: /自然人/,
        },
      ],
    },
    {
      name: "a cell that could not be decided",
      cells: { [at("received")]: 3 },
      options: { provenance: { [at("resultsTotal")]: { status: "ambiguous", raw: "3" } } },
      findings: [{ verdict: "not-assessable", cells: [at("resultsTotal")] }],
    },
  ],
});
