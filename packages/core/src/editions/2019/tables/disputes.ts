/**
 * Table of disputes (四、政府信息公开行政复议、行政诉讼情况): one line of fifteen figures. Row labels are printed in the
 * head; 行政诉讼 spans the two kinds of litigation.
 */
import { defineTable } from "../../define.js";

export const disputes = defineTable({
  quantity: { unit: "件", kind: "count" },
  blocks: [
    {
      id: "disputes",
      layout: "across",
      rows: [
        { id: "reconsideration", label: "行政复议" },
        {
          id: "litigation",
          label: "行政诉讼",
          children: [
            { id: "litigationDirect", label: "未经复议直接起诉", variants: ["未经复议直接诉讼"] },
            { id: "litigationAfterReconsideration", label: "复议后起诉", variants: ["复议后诉讼"] },
          ],
        },
      ],
      columns: [
        { id: "upheld", label: "结果维持" },
        { id: "corrected", label: "结果纠正" },
        { id: "otherResult", label: "其他结果" },
        { id: "pending", label: "尚未审结" },
        { id: "total", label: "总计", variants: ["合计"] },
      ],
    },
  ],
});
