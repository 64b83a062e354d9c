import type { Finding } from "@nianbao/core";

const cell = (address: string, row: string, column: string) => ({
  address,
  table: "三、收到和处理政府信息公开申请情况",
  row,
  column,
  value: 1,
});
const base = {
  category: "calculation",
  messageId: "differs",
  verdict: "fail",
  severity: "error",
  cells: [],
  evidence: [],
  data: {},
  url: "https://example.org/rules/arithmetic",
} as const;

/** One of each kind: two cells, a cell and a passage, an information without a place. */
export const findings: readonly Finding[] = [
  {
    ...base,
    ruleId: "arithmetic/applications-flow",
    message: "自然人一列：新收与上年结转之和，不等于办理总计与结转下年度之和。",
    cells: [
      cell("applications/received/naturalPerson", "一、本年新收政府信息公开申请数量", "自然人"),
      cell("applications/carriedOver/naturalPerson", "二、上年结转政府信息公开申请数量", "自然人"),
    ],
    fingerprint: "a1",
  },
  {
    ...base,
    ruleId: "prose/received",
    severity: "warning",
    verdict: "review",
    message: "正文所写的新收数量，请与表格核对。",
    cells: [cell("applications/received/total", "一、本年新收政府信息公开申请数量", "总计")],
    evidence: [{ kind: "prose", quote: "217件", section: "general", paragraph: 5, start: 11, end: 15 }],
    fingerprint: "b2",
  },
  { ...base, ruleId: "publication/date", severity: "info", message: "发布日期早于规定时限。", fingerprint: "c3" },
  { ...base, ruleId: "arithmetic/passed", verdict: "pass", message: "通过。", fingerprint: "d4" },
];
