import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (row: string): string => `statistics/${row}/figure`;

// The relations of 2019 and 2021 have rules of their own; those of the statistics table of 2014 have none.
ruleCases(it, rule, {
  valid: [
    { cells: { "applications/received/total": 3 } },
    { edition: "2019", cells: { "disputes/reconsideration/total": 3 } },
    { edition: "2014", cells: { [at("received")]: 3, [at("receivedInPerson")]: 1, [at("receivedOnline")]: 2 } },
    { edition: "2014", cells: { [at("published")]: 9, [at("normativeDocumentsPublished")]: 9 } },
    { edition: "2014", cells: { [at("staff")]: 5, [at("meetings")]: 2, [at("normativeDocumentsIssued")]: 4 } },
  ],
  invalid: [
    {
      edition: "2014",
      cells: { [at("received")]: 3, [at("receivedInPerson")]: 1 },
      findings: [
        {
          messageId: "wrongTotal",
          severity: "warning",
          cells: [at("received"), at("receivedInPerson")],
          message: /^“（一）收到申请数”.*填3.*1/,
        },
      ],
    },
    {
      edition: "2014",
      cells: { [at("litigation")]: 2, [at("litigationCorrected")]: 1, [at("reconsiderationCorrected")]: 1 },
      findings: [{ message: /“四、行政复议数量”/ }, { message: /“五、行政诉讼数量”/ }],
    },
    {
      edition: "2014",
      cells: { [at("published")]: 1, [at("normativeDocumentsPublished")]: 2 },
      findings: [{ messageId: "broken", cells: [at("normativeDocumentsPublished"), at("published")] }],
    },
  ],
});
