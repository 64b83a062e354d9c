/** Relations between the cells: those of 2019 with （六）其他处理 in three rows, and one for documents in force. */
import { answeredRows, caseIdentities } from "../2019/identities.js";
import type { Identity } from "../define.js";

export const identities = [
  ...caseIdentities([...answeredRows, "notCorrectedInTime", "feeNotPaid", "otherReasons"]),
  {
    id: "proactiveDisclosure/inForce",
    table: "proactiveDisclosure",
    terms: "columns",
    each: ["regulations", "normativeDocuments"],
    left: ["issued"],
    right: ["inForce", "repealed"],
    relation: "atMost",
    basis: "logic",
    role: "bound",
    statement: {
      "zh-CN": "现行有效件数一般不小于本年制发件数减本年废止件数",
      en: "documents in force are as a rule not fewer than those issued less those repealed in the year",
    },
  },
] as const satisfies readonly Identity[];
