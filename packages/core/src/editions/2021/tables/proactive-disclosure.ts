/**
 * Table of proactive disclosure (二、主动公开政府信息情况): four blocks, named after items of Article 20 of the
 * regulation. Fees are printed in 万元.
 */
import { defineTable } from "../../define.js";

const decisions = { id: "decisions", label: "本年处理决定数量", variants: ["处理决定数量"] } as const;

export const proactiveDisclosure = defineTable({
  quantity: { unit: "件", kind: "count" },
  blocks: [
    {
      id: "item1",
      layout: "side",
      heading: { label: "第二十条第（一）项" },
      corner: { label: "信息内容" },
      columns: [
        { id: "issued", label: "本年制发件数", variants: ["本年制发数量", "制发件数"] },
        { id: "repealed", label: "本年废止件数", variants: ["本年废止数量", "废止件数"] },
        { id: "inForce", label: "现行有效件数", variants: ["现行有效数量"] },
      ],
      rows: [
        { id: "regulations", label: "规章" },
        { id: "normativeDocuments", label: "行政规范性文件", variants: ["规范性文件", "行政规范性档案"] },
      ],
    },
    {
      id: "item5",
      layout: "side",
      heading: { label: "第二十条第（五）项" },
      corner: { label: "信息内容" },
      columns: [decisions],
      rows: [{ id: "licensing", label: "行政许可" }],
    },
    {
      id: "item6",
      layout: "side",
      heading: { label: "第二十条第（六）项" },
      corner: { label: "信息内容" },
      columns: [decisions],
      rows: [
        { id: "penalties", label: "行政处罚" },
        { id: "coercion", label: "行政强制" },
      ],
    },
    {
      id: "item8",
      layout: "side",
      heading: { label: "第二十条第（八）项" },
      corner: { label: "信息内容" },
      columns: [
        {
          id: "amount",
          label: "本年收费金额（单位：万元）",
          variants: ["本年收费金额", "本年收费金额（万元）"],
          quantity: { unit: "万元", kind: "money" },
        },
      ],
      rows: [{ id: "fees", label: "行政事业性收费", variants: ["行政事业型收费"] }],
    },
  ],
});
