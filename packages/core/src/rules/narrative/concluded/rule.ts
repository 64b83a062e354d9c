import { countRule } from "../shared/count-rule.js";

export const rule = countRule({
  id: "narrative/concluded",
  topic: "concluded",
  codes: ["N03"],
  title: {
    "zh-CN": "正文所说办结、答复数与表三一致",
    en: "Concluded: the text agrees with the table",
  },
});
