import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
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
    {
      ...saying("解读深度不够，人员不足。", "2021", "problems"),
      findings: [{ verdict: "review", messageId: "noImprovement" }],
    },
  ],
});
