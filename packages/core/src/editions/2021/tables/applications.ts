/**
 * Table of applications (三、收到和处理政府信息公开申请情况): as in 2019, but （六）其他处理 is divided into three rows.
 */
import {
  answered,
  applicants,
  carriedForward,
  corner,
  incoming,
  results,
  resultsTotal,
} from "../../2019/tables/applications.js";
import { defineTable } from "../../define.js";

const otherHandling = {
  id: "otherHandling",
  label: "（六）其他处理",
  children: [
    { id: "notCorrectedInTime", label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" },
    { id: "feeNotPaid", label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" },
    { id: "otherReasons", label: "3.其他" },
  ],
} as const;

export const applications = defineTable({
  quantity: { unit: "件", kind: "count" },
  blocks: [
    {
      id: "applications",
      layout: "side",
      corner,
      columns: applicants,
      rows: [...incoming, { ...results, children: [...answered, otherHandling, resultsTotal] }, carriedForward],
    },
  ],
});
