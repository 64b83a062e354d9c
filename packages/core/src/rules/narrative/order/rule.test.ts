import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...told("自然人申请件数超过商业企业。"),
    ...told("申请人以自然人为主。"),
    ...told("从申请主体看，自然人最多。"),
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
    ...told("申请人以商业企业为主。", { findings: [{ severity: "warning", message: /自然人为9/ }] }),
    ...told("申请主要来自科研机构。", { findings: [{ severity: "warning" }] }),
  ],
});
