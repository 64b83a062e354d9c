import { it } from "vitest";
import { onPage, pageTags, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    { name: "no page", edition: "2019" },
    onPage({}),
    onPage({ ArticleTitle: `${pageTags.ArticleTitle}-青禾县人民政府` }),
  ],
  invalid: [
    {
      ...onPage({ ArticleTitle: "青禾县水务局2020年政府信息公开工作年度报告" }),
      findings: [{ severity: "warning", verdict: "fail", messageId: "year", message: /2020/ }],
    },
    {
      ...onPage({ ArticleTitle: "青禾县教育局2021年政府信息公开工作年度报告" }),
      findings: [{ severity: "warning", messageId: "differs", message: /教育局/ }],
    },
    {
      ...onPage({ ArticleTitle: "青禾县教育局2021年年度报告" }),
      findings: [{ severity: "info", messageId: "differs", message: /教育局/ }],
    },
  ],
});
