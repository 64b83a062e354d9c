import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const copy = (value: number | null, edition: "2019" | "2021" = "2021", text?: string) => ({
  ...sampleReport(edition, { cells: { [received]: value }, ...(text ? { prose: { other: [text] } } : {}) }),
  publication: { url: "https://www.qinghe.gov.cn/report" },
});

ruleCases(it, rule, {
  valid: [
    { cells: { [received]: 12 }, options: { copies: [copy(12)] } },
    { edition: "2019", cells: { [received]: 12 }, options: { copies: [copy(12, "2019"), copy(12, "2019")] } },
    {
      name: "only punctuation differs",
      prose: { other: ["没有收取，信息处理费。"] },
      options: { copies: [copy(0, "2021", "没有收取 信息处理费")] },
    },
  ],
  invalid: [
    {
      cells: { [received]: 12 },
      options: { copies: [copy(13)] },
      findings: [{ severity: "warning", messageId: "figures", cells: [received], left: 12, right: 13 }],
    },
    {
      name: "a blank is no zero",
      edition: "2019",
      options: { copies: [copy(null, "2019")] },
      findings: [{ severity: "warning", cells: [received], left: 0, right: "空白" }],
    },
    {
      prose: { other: ["本年度收取信息处理费400元。"] },
      options: { copies: [copy(0, "2021", "本年度没有收取信息处理费。")] },
      findings: [{ severity: "warning", verdict: "review", messageId: "text" }],
    },
  ],
});
