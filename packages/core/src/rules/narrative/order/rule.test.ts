import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...told("自然人申请件数超过商业企业。"),
    ...told("申请人以自然人为主。"),
    ...told("从申请主体看，自然人最多。"),
    ...told("从申请主体看，自然人最多，企业次之。"),
    ...told("浏览量最多的是通知公告，政策解读次之。"),
    ...told("上年商业企业申请多于自然人。"),
    ...told("全省商业企业数量超过自然人。"),
  ],
  invalid: [
    ...told("商业企业申请件数首次超过自然人。", {
      findings: [
        {
          severity: "warning",
          verdict: "fail",
          cells: ["applications/received/commercialEnterprise", "applications/received/naturalPerson"],
          quote: "商业企业申请件数首次超过自然人",
        },
      ],
    }),
    ...told("从申请主体看，自然人最多，律师事务所次之。", {
      findings: [{ severity: "warning", quote: "律师事务所次之" }],
    }),
    ...told("申请人以商业企业为主。", { findings: [{ severity: "warning", message: /自然人为9/ }] }),
    ...told("申请主要来自科研机构。", { findings: [{ severity: "warning" }] }),
  ],
});
