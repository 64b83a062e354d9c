import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const say = (text: string, edition: "2019" | "2021" = "2021") => ({ edition, prose: { general: [text] } });

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, say("电子邮箱：office@qinghe.gov.cn。"), say("办公地址：青禾县中心路8号。")],
  invalid: [
    { ...say("答复书发至申请人邮箱lyh@example.com。"), findings: [{ severity: "warning", quote: "lyh@example.com" }] },
    { ...say("申请人家住青禾县东乡镇河西村3组。", "2019"), findings: [{ severity: "warning", messageId: "home" }] },
  ],
});
