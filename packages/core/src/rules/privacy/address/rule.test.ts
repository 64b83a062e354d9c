import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("电子邮箱：office@qinghe.gov.cn。"), saying("办公地址：青禾县中心路8号。")],
  invalid: [
    {
      ...saying("答复书发至申请人邮箱lyh@example.com。"),
      findings: [{ severity: "warning", quote: "lyh@example.com" }],
    },
    { ...saying("申请人家住青禾县东乡镇河西村3组。", "2019"), findings: [{ severity: "warning", messageId: "home" }] },
  ],
});
