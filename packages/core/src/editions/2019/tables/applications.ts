/**
 * Table of applications (三、收到和处理政府信息公开申请情况): what was received, what became of it, by kind of applicant.
 * The corner cell prints the one relation that the form itself states. What later editions keep is exported in pieces.
 */
import { defineTable } from "../../define.js";

export const corner = { label: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）" } as const;

export const applicants = [
  {
    id: "applicant",
    label: "申请人情况",
    children: [
      { id: "naturalPerson", label: "自然人" },
      {
        id: "legalPersonOrOrganization",
        label: "法人或其他组织",
        children: [
          { id: "commercialEnterprise", label: "商业企业" },
          { id: "researchInstitution", label: "科研机构", variants: ["科研企业", "研究机构"] },
          { id: "publicWelfareOrganization", label: "社会公益组织", variants: ["公益组织", "社会公益团体"] },
          { id: "legalServiceOrganization", label: "法律服务机构" },
          { id: "otherOrganization", label: "其他" },
        ],
      },
      { id: "total", label: "总计", variants: ["合计"] },
    ],
  },
] as const;

export const incoming = [
  {
    id: "received",
    label: "一、本年新收政府信息公开申请数量",
    variants: ["本年新收政府信息公开申请数量", "一、本年新收到政府信息公开申请数量", "一、本年新收申请数量"],
  },
  {
    id: "carriedOver",
    label: "二、上年结转政府信息公开申请数量",
    variants: ["上年结转政府信息公开申请数量", "二、上年度结转政府信息公开申请数量", "二、上年结转申请数量"],
  },
] as const;

/** （一） to （五） of the results. */
export const answered = [
  { id: "granted", label: "（一）予以公开" },
  {
    id: "partiallyGranted",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    variants: ["（二）部分公开"],
  },
  {
    id: "denied",
    label: "（三）不予公开",
    children: [
      { id: "stateSecret", label: "1.属于国家秘密" },
      {
        id: "prohibitedByLaw",
        label: "2.其他法律行政法规禁止公开",
        variants: ["2.其他法律、行政法规禁止公开", "2.其他法律行政止公开"],
      },
      { id: "securityAndStability", label: "3.危及“三安全一稳定”" },
      { id: "thirdPartyRights", label: "4.保护第三方合法权益" },
      { id: "internalAffairs", label: "5.属于三类内部事务信息" },
      { id: "processInformation", label: "6.属于四类过程性信息" },
      { id: "enforcementFile", label: "7.属于行政执法案卷" },
      { id: "administrativeInquiry", label: "8.属于行政查询事项" },
    ],
  },
  {
    id: "unavailable",
    label: "（四）无法提供",
    children: [
      { id: "notHeld", label: "1.本机关不掌握相关政府信息" },
      { id: "requiresCreation", label: "2.没有现成信息需要另行制作" },
      { id: "unclearAfterCorrection", label: "3.补正后申请内容仍不明确" },
    ],
  },
  {
    id: "notProcessed",
    label: "（五）不予处理",
    children: [
      { id: "petitionOrComplaint", label: "1.信访举报投诉类申请" },
      { id: "repeated", label: "2.重复申请" },
      { id: "publicPublication", label: "3.要求提供公开出版物" },
      { id: "excessive", label: "4.无正当理由大量反复申请" },
      {
        id: "confirmationRequested",
        label: "5.要求行政机关确认或重新出具已获取信息",
        variants: ["5.要求行政机关确认或者重新出具已获取信息"],
      },
    ],
  },
] as const;

export const results = {
  id: "results",
  label: "三、本年度办理结果",
  variants: ["本年度办理结果", "三、本年办理结果"],
} as const;

export const resultsTotal = { id: "resultsTotal", label: "（七）总计", variants: ["（七）合计"] } as const;

export const carriedForward = {
  id: "carriedForward",
  label: "四、结转下年度继续办理",
  variants: ["结转下年度继续办理", "四、结转下年继续办理"],
} as const;

export const applications = defineTable({
  quantity: { unit: "件", kind: "count" },
  blocks: [
    {
      id: "applications",
      layout: "side",
      corner,
      columns: applicants,
      rows: [
        ...incoming,
        { ...results, children: [...answered, { id: "otherHandling", label: "（六）其他处理" }, resultsTotal] },
        carriedForward,
      ],
    },
  ],
});
