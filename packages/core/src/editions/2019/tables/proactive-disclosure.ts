/**
 * Table of proactive disclosure (二、主动公开政府信息情况): five blocks, named after items of Article 20 of the
 * regulation. The form names no unit for 采购总金额, so the cell has to.
 */
import { defineTable } from "../../define.js";

const item = { unit: "项", kind: "count" } as const;
const previousItems = {
  id: "previousItems",
  label: "上一年项目数量",
  variants: ["上一年度项目数量", "上年项目数量"],
  quantity: item,
} as const;
const change = {
  id: "change",
  label: "本年增/减",
  variants: ["本年增减", "本年增/", "本年增／减"],
  quantity: { unit: "项", kind: "count", signed: true },
} as const;
const decisions = { id: "decisions", label: "处理决定数量", variants: ["本年处理决定数量"] } as const;

export const proactiveDisclosure = defineTable({
  quantity: { unit: "件", kind: "count" },
  blocks: [
    {
      id: "item1",
      layout: "side",
      heading: { label: "第二十条第（一）项" },
      corner: { label: "信息内容" },
      columns: [
        { id: "newlyMade", label: "本年新制作数量", variants: ["本年度新制作数量", "制作数量"] },
        { id: "newlyPublished", label: "本年新公开数量", variants: ["本年度公开数量", "本年公开数量", "公开数量"] },
        { id: "totalPublished", label: "对外公开总数量", variants: ["对外公开数量", "对外公开总数"] },
      ],
      rows: [
        { id: "regulations", label: "规章" },
        { id: "normativeDocuments", label: "规范性文件", variants: ["行政规范性文件", "规范性档案"] },
      ],
    },
    {
      id: "item5",
      layout: "side",
      heading: { label: "第二十条第（五）项" },
      corner: { label: "信息内容" },
      columns: [previousItems, change, decisions],
      rows: [
        { id: "licensing", label: "行政许可" },
        { id: "otherServices", label: "其他对外管理服务事项", variants: ["其他对外管理和服务事项"] },
      ],
    },
    {
      id: "item6",
      layout: "side",
      heading: { label: "第二十条第（六）项" },
      corner: { label: "信息内容" },
      columns: [previousItems, change, decisions],
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
      columns: [previousItems, change],
      rows: [{ id: "fees", label: "行政事业性收费", variants: ["行政事业型收费"] }],
    },
    {
      id: "item9",
      layout: "side",
      heading: { label: "第二十条第（九）项" },
      corner: { label: "信息内容" },
      columns: [
        { id: "projects", label: "采购项目数量", quantity: item },
        {
          id: "amount",
          label: "采购总金额",
          variants: ["采购总金额（万元）", "采购总金额（元）"],
          quantity: { unit: null, kind: "money" },
        },
      ],
      rows: [{ id: "procurement", label: "政府集中采购" }],
    },
  ],
});
