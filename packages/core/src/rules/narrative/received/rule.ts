import { countRule } from "../shared/count-rule.js";

export const rule = countRule({
  id: "narrative/received",
  topic: "received",
  codes: ["N01", "N12", "N14"],
  title: {
    "zh-CN": "正文所说新收申请数与表三一致",
    en: "Applications received: the text agrees with the table",
  },
});
