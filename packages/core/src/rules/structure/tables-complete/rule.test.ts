import { it } from "vitest";
import { cellsOf, editions } from "../../../index.js";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const drop = (edition: "2019" | "2021", is: (address: string) => boolean) => ({
  edition,
  cells: Object.fromEntries(cellsOf(editions[edition]).flatMap((c) => (is(c.address) ? [[c.address, undefined]] : []))),
});
const undivided = drop("2021", (a) => /\/(notCorrectedInTime|feeNotPaid|otherReasons)\//.test(a));

ruleCases(it, rule, {
  valid: [
    {},
    { edition: "2019" },
    {
      name: "a row of another form in place of its three",
      cells: { ...undivided.cells, "2019:applications/otherHandling/total": 2 },
    },
  ],
  invalid: [
    {
      name: "the table of 2014 is not there",
      edition: "2014",
      report: { tables: {} },
      findings: [{ messageId: "table", severity: "error", message: /政府信息公开情况统计表/ }],
    },
    {
      name: "rows known from memory are asked for",
      edition: "2014",
      cells: { "statistics/trained/figure": undefined },
      findings: [{ messageId: "row", severity: "warning", verdict: "review", message: /接受培训人员数/ }],
    },
    {
      ...drop("2021", (a) => a.includes("/coercion/")),
      findings: [{ messageId: "row", severity: "error", cells: ["proactiveDisclosure/coercion/decisions"] }],
    },
    {
      ...drop("2021", (a) => /^applications\/.*\/researchInstitution$/.test(a)),
      findings: [{ messageId: "column", severity: "error", message: /科研机构/ }],
    },
    {
      name: "a table that breaks off",
      ...drop("2021", (a) => /^applications\/(?!received|carriedOver|granted|partiallyGranted)/.test(a)),
      findings: [
        {
          messageId: "rows",
          severity: "error",
          message: /缺少21行：“1\.属于国家秘密”、“2\.其他法律行政法规禁止公开”、“3\.危及“三安全一稳定””等/,
        },
      ],
    },
    { ...drop("2019", (a) => a.startsWith("disputes/")), findings: [{ messageId: "table", severity: "error" }] },
    {
      ...drop("2019", (a) => a === "applications/granted/total"),
      findings: [{ messageId: "cells", cells: ["applications/granted/total"] }],
    },
    {
      name: "a row under another name",
      ...drop("2021", (a) => a.startsWith("applications/carriedForward/")),
      report: {
        extra: [
          { table: "applications", label: "四、结转下年度继续办理的申请", after: "resultsTotal", cells: { total: 0 } },
        ],
      },
      findings: [{ messageId: "renamed", severity: "warning", verdict: "review" }],
    },
  ],
});
