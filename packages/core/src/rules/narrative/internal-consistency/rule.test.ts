import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const told = (times: number): string => `组织政府信息公开业务培训${times}次。`;

ruleCases(it, rule, {
  valid: [
    { edition: "2019", prose: { general: [told(3)], problems: [told(3)] } },
    { edition: "2021", prose: { general: [told(3)], problems: [told(3)] } },
    { name: "within one section", prose: { general: [told(3), told(3)] } },
  ],
  invalid: [
    {
      edition: "2019",
      prose: { general: [told(3)], problems: [told(5)] },
      findings: [
        { severity: "info", verdict: "review", quote: "政府信息公开业务培训5次", message: /培训3次.*培训5次/ },
      ],
    },
    {
      edition: "2021",
      prose: { general: [told(3)], problems: [told(5)] },
      findings: [
        { severity: "info", verdict: "review", quote: "政府信息公开业务培训5次", message: /培训3次.*培训5次/ },
      ],
    },
  ],
});
