import { it } from "vitest";
import { cellsOf, editions } from "../../../index.js";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (row: string, column = "total") => `applications/${row}/${column}`;
const totals = cellsOf(editions["2021"]).filter((c) => c.table === "applications" && c.column.id === "total");
const kinds = cellsOf(editions["2021"]).flatMap((c) =>
  c.address.startsWith("applications/granted/") ? c.column.id : [],
);

ruleCases(it, rule, {
  valid: [
    {
      name: "only natural person and total are filled",
      cells: {
        [at("received", "naturalPerson")]: 4,
        [at("received", "commercialEnterprise")]: null,
        [at("received")]: 4,
      },
    },
  ],
  invalid: [
    {
      name: "total too small",
      cells: { [at("granted", "naturalPerson")]: 14, [at("granted")]: 15 },
      findings: [{ severity: "error", cells: [at("granted"), at("granted", "naturalPerson")], message: /15.*14/ }],
    },
    {
      name: "form of 2019, row of its own",
      edition: "2019",
      cells: { [at("otherHandling")]: 1 },
      findings: [{ severity: "error", cells: [at("otherHandling")] }],
    },
    {
      name: "row of another edition",
      cells: {
        ...Object.fromEntries(kinds.map((kind) => [`2019:applications/otherHandling/${kind}`, 0])),
        "2019:applications/otherHandling/total": 3,
      },
      findings: [{ severity: "error", cells: ["2019:applications/otherHandling/total"] }],
    },
    {
      name: "totals left out over parts that are known",
      cells: {
        [at("granted", "naturalPerson")]: 14,
        [at("granted")]: null,
        [at("repeated", "commercialEnterprise")]: 2,
        [at("repeated")]: null,
        [at("notHeld")]: null,
      },
      findings: [
        { severity: "warning", verdict: "fail", cells: [at("granted"), at("repeated")], message: /2处.*14、2$/ },
      ],
    },
    {
      name: "no totals at all, parts left blank too: asked once",
      cells: {
        ...Object.fromEntries(totals.map(({ address }) => [address, null])),
        [at("granted", "naturalPerson")]: 14,
        [at("granted", "commercialEnterprise")]: null,
        [at("repeated", "naturalPerson")]: 1,
        [at("repeated", "commercialEnterprise")]: null,
      },
      findings: [{ severity: "info", verdict: "review", messageId: "noTotal" }],
    },
  ],
});
