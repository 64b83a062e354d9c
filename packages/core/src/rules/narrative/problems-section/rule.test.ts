import { it } from "vitest";
import { ruleCases, sampleReport, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...[
      "村里公示栏内容陈旧、回复留言偏慢是目前的短板。对此，已明确专人每周巡查。",
      "主要问题是更新不及时。针对这一点，各科室指定了联络员。",
      "问题：目录更新不及时。改进：目录由各科室按月维护并提升质量。",
      "去年指出的栏目空白问题已经整改，今年仍有个别信息发布滞后。",
    ].map((text) => saying(text, "2021", "problems")),
    saying("解读深度不够，下一步将加强培训。", "2019", "problems"),
    saying("解读深度不够，下一步将加强培训。", "2021", "problems"),
  ],
  invalid: [
    {
      ...saying("暂无问题。", "2019", "problems"),
      findings: [{ severity: "warning", verdict: "fail", messageId: "none", quote: "暂无问题。" }],
    },
    {
      ...saying("暂无问题。", "2021", "problems"),
      findings: [{ severity: "warning", verdict: "fail", messageId: "none", quote: "暂无问题。" }],
    },
    ...["无", "无。", "没有。", "暂无。"].map((text) => ({
      ...saying(text, "2021", "problems"),
      findings: [{ severity: "error" as const, verdict: "fail" as const, messageId: "none", quote: text }],
    })),
    {
      ...saying("本年度政府信息公开工作不存在问题，无改进情况。", "2021", "problems"),
      findings: [{ severity: "warning", verdict: "fail", messageId: "none" }],
    },
    {
      name: "nothing below its headings",
      prose: { problems: ["（一）存在的主要问题", "（二）改进情况"] },
      findings: [{ severity: "warning", verdict: "fail", messageId: "headings" }],
    },
    {
      name: "perhaps cut off after the first word",
      report: { sections: sampleReport("2021", { prose: { problems: ["没有"] } }).sections.slice(0, 5) },
      findings: [{ severity: "warning", messageId: "none" }],
    },
    {
      ...saying("解读深度不够，人员不足。", "2021", "problems"),
      findings: [{ severity: "warning", verdict: "review", messageId: "noImprovement" }],
    },
    ...[
      "存在以下不足：一是征地类信息公开不全；二是解读方式单一，图表偏少；三是基层报送质量不高。",
      "公开意识有待加强，业务水平有待进一步提高，栏目内容不够完善。",
    ].map((text) => ({
      ...saying(text, "2021", "problems"),
      findings: [{ severity: "warning" as const, verdict: "review" as const, messageId: "noImprovement" }],
    })),
    ...["解读偏少，来年多做图解。", "栏目维护不及时，信息员由一人改为两人。"].map((text) => ({
      name: `perhaps what is done about it: ${text}`,
      ...saying(text, "2021", "problems"),
      findings: [{ severity: "info" as const, verdict: "review" as const, messageId: "noImprovement" }],
    })),
    {
      name: "what is done about it stands in section six",
      prose: { problems: ["解读深度不够，人员不足。"], other: ["下一步，加强培训。未收取信息处理费。"] },
      findings: [{ severity: "info", verdict: "review", messageId: "noImprovement" }],
    },
    {
      ...saying("本年度工作平稳有序。下一步将坚持问题导向，不断加强学习，满足群众需求。", "2021", "problems"),
      findings: [{ severity: "warning", verdict: "review", messageId: "noProblem" }],
    },
    ...[
      "群众对公示栏的内容还不熟悉，下一步加强宣传。",
      "信息员业务生疏，报送拖沓，今后加强培训。",
      "栏目内容陈旧、解读冗长，将逐一优化。",
    ].map((text) => ({
      name: `perhaps a problem in other words: ${text}`,
      ...saying(text, "2021", "problems"),
      findings: [{ severity: "info" as const, verdict: "review" as const, messageId: "noProblem" }],
    })),
  ],
});
