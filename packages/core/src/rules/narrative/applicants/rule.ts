import { countRule } from "../shared/count-rule.js";

export const rule = countRule({
  id: "narrative/applicants",
  topic: "applicants",
  codes: ["N09"],
  title: {
    "zh-CN": "正文所说各类申请人数量与表三一致",
    en: "Applicants: the text agrees with the table",
  },
});
