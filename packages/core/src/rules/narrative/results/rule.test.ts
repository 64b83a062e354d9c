import { it } from "vitest";
import { ruleCases, told } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: told("对政府信息公开申请予以公开14件。"),
  invalid: [
    ...told("对政府信息公开申请予以公开9件。", {
      findings: [
        {
          severity: "error",
          verdict: "fail",
          cells: ["applications/granted/total"],
          quote: "政府信息公开申请予以公开9件",
          left: 9,
          right: 14,
        },
      ],
    }),
  ],
});
