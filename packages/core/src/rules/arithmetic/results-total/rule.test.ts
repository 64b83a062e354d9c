import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (row: string, column = "total") => `applications/${row}/${column}`;
const undivided = Object.fromEntries(
  ["notCorrectedInTime", "feeNotPaid", "otherReasons"].map((row) => [at(row), undefined]),
);

ruleCases(it, rule, {
  valid: [
    { name: "adds up", cells: { [at("granted")]: 2, [at("repeated")]: 1, [at("resultsTotal")]: 3 } },
    {
      name: "（六）其他处理 in one row closes the sum",
      cells: { ...undivided, "2019:applications/otherHandling/total": 4, [at("granted")]: 1, [at("resultsTotal")]: 5 },
    },
    {
      name: "a row of its own counts",
      cells: { [at("granted")]: 1, [at("resultsTotal")]: 3 },
      report: { extra: [{ table: "applications", label: "撤回", after: "repeated", cells: { total: 2 } }] },
    },
  ],
  invalid: [
    {
      name: "one too many",
      cells: { [at("granted")]: 2, [at("resultsTotal")]: 3 },
      findings: [{ severity: "error", messageId: "wrongTotal", cells: [at("resultsTotal"), at("granted")] }],
    },
    {
      name: "form of 2019",
      edition: "2019",
      cells: { [at("otherHandling")]: 2 },
      findings: [{ severity: "error", cells: [at("resultsTotal"), at("otherHandling")] }],
    },
    {
      name: "only the total row is filled: cannot be checked, once",
      cells: {
        ...Object.fromEntries(
          [
            "granted",
            "partiallyGranted",
            "stateSecret",
            "prohibitedByLaw",
            "securityAndStability",
            "thirdPartyRights",
            "internalAffairs",
            "processInformation",
            "enforcementFile",
            "administrativeInquiry",
            "notHeld",
            "requiresCreation",
            "unclearAfterCorrection",
            "petitionOrComplaint",
            "repeated",
            "publicPublication",
            "excessive",
            "confirmationRequested",
            "notCorrectedInTime",
            "feeNotPaid",
            "otherReasons",
          ].map((row) => [at(row), null]),
        ),
        [at("resultsTotal")]: 3,
      },
      findings: [{ verdict: "not-assessable", messageId: "noParts" }],
    },
  ],
});
