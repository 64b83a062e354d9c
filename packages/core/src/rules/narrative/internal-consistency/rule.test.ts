import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {
      edition: "2019",
      prose: { general: ["组织政府信息公开业务培训3次。"], problems: ["组织政府信息公开业务培训3次。"] },
    },
    {
      edition: "2021",
      prose: { general: ["组织政府信息公开业务培训3次。"], problems: ["组织政府信息公开业务培训3次。"] },
    },
  ],
  invalid: [
    {
      edition: "2019",
      prose: { general: ["组织政府信息公开业务培训3次。"], problems: ["组织政府信息公开业务培训5次。"] },
      findings: [{ verdict: "review" }],
    },
    {
      edition: "2021",
      prose: { general: ["组织政府信息公开业务培训3次。"], problems: ["组织政府信息公开业务培训5次。"] },
      findings: [{ verdict: "review" }],
    },
  ],
});
