import { it } from "vitest";
import type { EditionId } from "../../../editions/index.js";
import { ruleCases, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const of = (name: string, value: number, edition: EditionId = "2021") =>
  unit(name, { edition, cells: { [received]: value } });
const issued = "proactiveDisclosure/normativeDocuments/issued";
const own = "青禾县水务局";

ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 5 }, options: { children: [of(own, 2), of("甲所", 3)] } },
    { name: "the organ may have more of its own", cells: { [received]: 9 }, options: { children: [of("甲所", 3)] } },
    {
      name: "every unit of the list is given",
      cells: { [received]: 3 },
      options: { children: [of("甲所", 1), of("乙所", 2)], roster: [{ name: "甲所" }, { name: "乙所" }] },
    },
    {
      name: "covers the organ alone",
      cells: { [received]: 1 },
      options: { children: [of("甲所", 3)], scope: "organ" },
    },
  ],
  invalid: [
    {
      cells: { [received]: 6 },
      options: { children: [of(own, 2), of("甲所", 3)] },
      findings: [{ severity: "warning", verdict: "fail", cells: [received], left: 6, right: 5, message: /相加为5/ }],
    },
    {
      name: "more than all units of the list",
      cells: { [received]: 4 },
      options: { children: [of("甲所", 1), of("乙所", 2)], roster: [{ name: "甲所" }, { name: "乙所" }] },
      findings: [{ severity: "warning", messageId: "differs", cells: [received], left: 4, right: 3 }],
    },
    {
      name: "a document issued jointly counts once",
      cells: { [issued]: 2 },
      options: { children: [unit("甲所", { cells: { [issued]: 2 } }), unit("乙所", { cells: { [issued]: 1 } })] },
      findings: [{ severity: "info", verdict: "review", messageId: "joint", cells: [issued], left: 2, right: 3 }],
    },
    {
      edition: "2019",
      cells: { [received]: 4 },
      options: { children: [of("甲所", 2, "2019"), of("乙所", 3, "2019")] },
      findings: [{ severity: "warning", verdict: "fail", messageId: "less", cells: [received], left: 4, right: 5 }],
    },
  ],
});
