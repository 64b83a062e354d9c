/**
 * Relations between the cells. Only `applications/flow` is printed in the form; the others follow from what the labels
 * say (总计 is a sum) and are marked as logic.
 */
import type { Identity } from "../define.js";

const applicants = [
  "naturalPerson",
  "commercialEnterprise",
  "researchInstitution",
  "publicWelfareOrganization",
  "legalServiceOrganization",
  "otherOrganization",
] as const;

/** Results （一） to （五）, which every edition so far has. */
export const answeredRows = [
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
] as const;

/**
 * The relations of the tables of applications and disputes.
 * @param details every row that counts into （七）总计
 */
export const caseIdentities = (details: readonly string[]) =>
  [
    {
      id: "applications/flow",
      table: "applications",
      terms: "rows",
      each: [...applicants, "total"],
      left: ["received", "carriedOver"],
      right: ["resultsTotal", "carriedForward"],
      relation: "equal",
      basis: "printed",
      role: "flow",
      statement: {
        "zh-CN": "第一项加第二项之和，等于第三项加第四项之和",
        en: "received plus carried over equal results plus carried forward",
      },
    },
    {
      id: "applications/resultsTotal",
      table: "applications",
      terms: "rows",
      each: [...applicants, "total"],
      left: ["resultsTotal"],
      right: details,
      relation: "equal",
      basis: "logic",
      role: "total",
      statement: { "zh-CN": "（七）总计等于（一）至（六）各项之和", en: "results total equals the sum of all results" },
    },
    {
      id: "applications/applicantsTotal",
      table: "applications",
      terms: "columns",
      each: ["received", "carriedOver", ...details, "resultsTotal", "carriedForward"],
      left: ["total"],
      right: applicants,
      relation: "equal",
      basis: "logic",
      role: "total",
      statement: { "zh-CN": "总计等于各类申请人之和", en: "total equals the sum of all kinds of applicants" },
    },
    {
      id: "disputes/outcomesTotal",
      table: "disputes",
      terms: "columns",
      each: ["reconsideration", "litigationDirect", "litigationAfterReconsideration"],
      left: ["total"],
      right: ["upheld", "corrected", "otherResult", "pending"],
      relation: "equal",
      basis: "logic",
      role: "total",
      statement: { "zh-CN": "总计等于四种结果之和", en: "total equals the sum of the four outcomes" },
    },
  ] as const satisfies readonly Identity[];

export const identities = [
  ...caseIdentities([...answeredRows, "otherHandling"]),
  {
    id: "proactiveDisclosure/itemsLeft",
    table: "proactiveDisclosure",
    terms: "columns",
    each: ["licensing", "otherServices", "penalties", "coercion", "fees"],
    left: [],
    right: ["previousItems", "change"],
    relation: "atMost",
    basis: "logic",
    role: "bound",
    statement: {
      "zh-CN": "上一年项目数量加本年增减数不小于零",
      en: "items of the previous year plus the change are not below zero",
    },
  },
  {
    id: "proactiveDisclosure/publishedInYear",
    table: "proactiveDisclosure",
    terms: "columns",
    each: ["regulations", "normativeDocuments"],
    left: ["newlyPublished"],
    right: ["totalPublished"],
    relation: "atMost",
    basis: "logic",
    role: "bound",
    statement: {
      "zh-CN": "本年新公开数量不大于对外公开总数量",
      en: "documents published in the year are not more than all documents published",
    },
  },
] as const satisfies readonly Identity[];
