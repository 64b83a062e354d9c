import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const at = (row: string) => `applications/${row}/total`;
const subtotal = (total: number) => ({
  report: { extra: [{ table: "applications", label: "小计", after: "administrativeInquiry", cells: { total } }] },
  cells: { [at("thirdPartyRights")]: 2, [at("processInformation")]: 1 },
});

ruleCases(it, rule, {
  valid: [subtotal(3), { edition: "2019", ...subtotal(3) }],
  invalid: [
    {
      ...subtotal(5),
      findings: [{ severity: "error", cells: ["extra:applications/小计/total", at("thirdPartyRights")] }],
    },
    { edition: "2019", ...subtotal(0), findings: [{ severity: "error" }] },
  ],
});
