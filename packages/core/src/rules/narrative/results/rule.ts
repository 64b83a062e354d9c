import { countRule } from "../shared/count-rule.js";

export const rule = countRule({
  id: "narrative/results",
  topic: "results",
  codes: ["N05", "N23"],
  title: {
    "zh-CN": "正文所说各类办理结果与表三一致",
    en: "Results: the text agrees with the table",
  },
});
