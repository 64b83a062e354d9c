import { it } from "vitest";
import { ruleCases, telling, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    ...told("全年新收政府信息公开申请12件。"),
    {
      name: "a total left blank is that of its row",
      ...telling("2021", "全年新收政府信息公开申请12件。"),
      cells: { "applications/received/naturalPerson": 12, "applications/received/total": null },
    },
  ],
  invalid: [
    ...told("全年新收政府信息公开申请13件。", {
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/received/total"],
          quote: "全年新收政府信息公开申请13件",
          left: 13,
          right: 12,
        },
      ],
    }),
  ],
});
