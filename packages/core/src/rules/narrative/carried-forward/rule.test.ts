import { it } from "vitest";
import { ruleCases, telling, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...told("全年新收政府信息公开申请12件，结转下年度继续办理1件。"),
    ...told("结转下年度继续办理1件。", {}, "applications"),
    { name: "of something else", ...telling("2021", "结转下年度继续办理的提案4件。") },
    { name: "money", ...telling("2021", "专项经费结转下年度4万元。") },
    telling("2021", "结转下年度继续办理1件。"),
    telling("2021", "年末尚有4件正在办理。"),
  ],
  invalid: [
    ...told("全年新收政府信息公开申请12件，结转下年度继续办理4件。", {
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/carriedForward/total"],
          quote: "结转下年度继续办理4件",
          left: 4,
          right: 1,
        },
      ],
    }),
    ...told(
      "结转下年度继续办理4件。",
      {
        name: "the only sentence of the section",
        findings: [
          {
            severity: "error",
            verdict: "fail",
            cells: ["applications/carriedForward/total"],
            quote: "结转下年度继续办理4件",
            left: 4,
            right: 1,
          },
        ],
      },
      "applications",
    ),
    {
      name: "the only sentence, in the words of the form",
      ...telling("2021", "结转下年度继续办理4件。"),
      findings: [{ severity: "warning", verdict: "fail", quote: "结转下年度继续办理4件", left: 4, right: 1 }],
    },
  ],
});
