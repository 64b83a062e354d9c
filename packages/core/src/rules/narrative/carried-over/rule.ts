import { countRule } from "../shared/count-rule.js";

export const rule = countRule({
  id: "narrative/carried-over",
  topic: "carriedOver",
  codes: ["N02"],
  title: {
    "zh-CN": "正文所说上年结转数与表三一致",
    en: "Carried over from last year: the text agrees with the table",
  },
});
