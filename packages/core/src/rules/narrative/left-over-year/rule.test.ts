import { it } from "vitest";
import { ruleCases, saying, telling } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    telling("2019", "2019年，我局共发布信息300条。"),
    telling("2021", "2021年，我局共发布信息300条。"),
    saying("截至2021年12月31日，本机关全年发布信息300条。"),
    saying("截至2020年12月31日的存量文件，已经清理完毕。"),
    saying("与2020年相比，全年发布信息增加20条。"),
    saying("2022年，我局计划组织培训2次。"),
    saying("二〇二一年，我局全年公开信息386条。"),
    saying("截至2021年6月30日，问题已全部整改。"),
    saying("2022年，我局将进一步加强培训。", "2021", "problems"),
    saying("2021年，我局将公开工作列入考核。", "2021", "problems"),
    saying("2020年，本局印发办法，2021年共组织培训3次。"),
  ],
  invalid: [
    {
      ...saying("二〇二〇年，我局全年公开信息386条。"),
      findings: [{ severity: "warning", messageId: "left" }],
    },
    {
      ...saying("2022年，我局全年公开信息386条。"),
      findings: [{ severity: "info", verdict: "review", messageId: "left" }],
    },
    {
      ...saying("截至2021年11月30日，我局全年公开信息386条。"),
      findings: [{ severity: "info", verdict: "review", messageId: "part" }],
    },
    {
      ...saying("2020年，本机关未收取信息处理费。", "2021", "other"),
      findings: [{ severity: "warning", messageId: "left" }],
    },
    {
      ...saying("2021年，我局将进一步加强培训。", "2021", "problems"),
      findings: [{ severity: "info", verdict: "review", messageId: "plan" }],
    },
    {
      ...saying("截至2020年12月31日，本机关全年发布信息300条。"),
      findings: [{ severity: "warning", quote: "截至2020年12月31日" }],
    },
    {
      ...telling("2019", "2018年，我局共发布信息300条。"),
      findings: [{ severity: "warning", verdict: "fail", quote: "2018年，我局共发布信息300条" }],
    },
    {
      ...telling("2021", "2020年，我局共发布信息300条。"),
      findings: [{ severity: "warning", verdict: "fail", quote: "2020年，我局共发布信息300条" }],
    },
  ],
});
