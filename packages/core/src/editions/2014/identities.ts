/** Relations that follow from what the labels say; none is known to be printed in the form. */
import type { Identity } from "../define.js";

const total = (name: string, left: string, right: readonly string[], zh: string, en: string): Identity => ({
  id: `statistics/${name}`,
  table: "statistics",
  terms: "rows",
  each: ["figure"],
  left: [left],
  right,
  relation: "equal",
  basis: "memory",
  role: "total",
  statement: { "zh-CN": zh, en },
});

export const identities = [
  total(
    "received",
    "received",
    ["receivedInPerson", "receivedByFax", "receivedOnline", "receivedByLetter"],
    "收到申请数等于各渠道申请数之和",
    "applications received equal the sum over the channels",
  ),
  total(
    "concluded",
    "concluded",
    ["concludedInTime", "concludedExtended"],
    "申请办结数等于按时办结数与延期办结数之和",
    "applications concluded equal those in time plus those extended",
  ),
  total(
    "answered",
    "answered",
    [
      "answeredAlreadyPublic",
      "answeredGranted",
      "answeredPartiallyGranted",
      "answeredDenied",
      "answeredNotOfThisOrgan",
      "answeredNotExisting",
      "answeredAmendmentAdvised",
      "answeredOtherChannel",
    ],
    "申请答复数等于八类答复数之和",
    "applications answered equal the sum of the eight kinds of answers",
  ),
  total(
    "denied",
    "answeredDenied",
    [
      "deniedStateSecret",
      "deniedCommercialSecret",
      "deniedPrivacy",
      "deniedSecurityAndStability",
      "deniedNotGovernmentInformation",
      "deniedOtherProvision",
    ],
    "不同意公开答复数等于其中各项之和",
    "denials equal the sum of their reasons",
  ),
  total(
    "reconsideration",
    "reconsideration",
    ["reconsiderationUpheld", "reconsiderationCorrected", "reconsiderationOther"],
    "行政复议数量等于三种情形之和",
    "reconsiderations equal the sum of the three outcomes",
  ),
  total(
    "litigation",
    "litigation",
    ["litigationUpheld", "litigationCorrected", "litigationOther"],
    "行政诉讼数量等于三种情形之和",
    "litigations equal the sum of the three outcomes",
  ),
  {
    ...total(
      "normativeDocumentsPublished",
      "normativeDocumentsPublished",
      ["published"],
      "主动公开规范性文件数不大于主动公开政府信息数",
      "normative documents published are not more than all information published",
    ),
    relation: "atMost",
    role: "bound",
  },
] as const satisfies readonly Identity[];
