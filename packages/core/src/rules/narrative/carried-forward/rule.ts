import { countRule } from "../shared/count-rule.js";

export const rule = countRule({
  id: "narrative/carried-forward",
  topic: "carriedForward",
  codes: ["N04"],
  title: {
    "zh-CN": "正文所说结转下年度数与表三一致",
    en: "Carried forward: the text agrees with the table",
  },
});
