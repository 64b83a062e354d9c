import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

const fees = "proactiveDisclosure/fees/amount";
const asFee = (text: string) => ({
  cells: { [fees]: 52.7 },
  prose: { other: [text] },
  findings: [{ severity: "warning" as const, verdict: "review" as const, messageId: "sameAsFees", cells: [fees] }],
});

ruleCases(it, rule, {
  valid: [
    { name: "all that was charged is this fee", cells: { [fees]: 0.04 }, prose: { other: ["收取信息处理费400元。"] } },
    ...[
      "未收取信息处理费，收取行政事业性收费52.7万元。",
      "信息处理费0元，其他收费52.7万元。",
      "信息处理费0万元。",
      "未产生信息处理费，污水处理费52.7万元。",
      "没有收取信息处理费，所填52.7万元为培训费。",
      "信息处理费为0，检验收费52.7万元。",
      "信息处理费未发生；依法收取考试费52.7万元。",
    ].map((text) => ({ name: text, cells: { [fees]: 52.7 }, prose: { other: [text] } })),
    ...told("收取信息处理费400元。", {}, "other"),
    { prose: { general: ["依法收取信息处理费400元，其余申请未收取信息处理费。"] } },
    { name: "in hanzi", cells: { [fees]: 52.7 }, prose: { other: ["收取信息处理费四百元。"] } },
    { prose: { general: ["收取信息处理费标准为每件一百元。"], other: ["未收取信息处理费。"] } },
    { prose: { general: ["全年未收取信息处理费。"], other: ["信息处理费0元。"] } },
  ],
  invalid: [
    asFee("依法收取信息处理费52.7万元。"),
    asFee("信息处理费收入共计527000元，全部上缴国库。"),
    asFee("政府信息公开处理费实收52.70万元。"),
    asFee("本年度信息处理费总额为527,000元。"),
    asFee("依法收取信息处理费五十二万七千元。"),
    {
      prose: { general: ["全年收取信息处理费二百元。"], other: ["未收取信息处理费。"] },
      findings: [{ severity: "warning", verdict: "review", messageId: "contradicts" }],
    },
    {
      name: "much in hanzi",
      cells: { [fees]: 12 },
      prose: { other: ["信息处理费共计三万元。"] },
      findings: [{ severity: "info", verdict: "review", messageId: "large" }],
    },
    {
      name: "another amount than the table's",
      cells: { [fees]: 12 },
      prose: { other: ["政府信息公开处理费收取3.5万元。"] },
      findings: [{ severity: "info", verdict: "review", messageId: "large" }],
    },
    ...told(
      "收取信息处理费0.04万元。",
      {
        findings: [{ severity: "info", verdict: "review", quote: "信息处理费0.04万元" }],
      },
      "other",
    ),
    {
      prose: { general: ["全年收取信息处理费200元。"], other: ["2021年未收取信息处理费。"] },
      findings: [{ severity: "warning", verdict: "review", messageId: "contradicts" }],
    },
  ],
});
