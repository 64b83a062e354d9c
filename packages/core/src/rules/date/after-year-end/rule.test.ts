import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    saying("2021年12月31日", "2021", "other"),
    saying("2022年1月8日", "2021", "other"),
    saying("2021年6月1日起，公开专栏改版。", "2021", "other"),
    { options: { published: "2022-01-05" } },
    { edition: "2019" },
  ],
  invalid: [
    {
      ...saying("2021年12月20日", "2021", "other"),
      findings: [{ severity: "warning", messageId: "signed", quote: "2021年12月20日" }],
    },
    {
      ...saying("二〇二一年一月八日", "2021", "other"),
      findings: [{ severity: "warning", messageId: "signed" }],
    },
    {
      ...saying("2022年2月20日", "2021", "other"),
      options: { published: "2022-01-18" },
      findings: [{ severity: "info", messageId: "signedLater" }],
    },
    { options: { published: "2021-12-28" }, findings: [{ severity: "error" }] },
    { edition: "2019", report: { publication: { date: "2019-03-01" } }, findings: [{ severity: "error" }] },
  ],
});
