import { it } from "vitest";
import { ruleCases, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const code = "11371082004230911E";
const [a, b] = ["青禾县教育局", "青禾县民政局"];

ruleCases(it, rule, {
  valid: [
    { options: { children: [unit(a), unit(b)], roster: [{ name: a }, { name: b }] } },
    {
      name: "the code tells, whatever the name",
      options: { children: [unit("青禾县教育体育局", { code })], roster: [{ name: a, code }] },
    },
    {
      name: "the upper organ's own report",
      edition: "2019",
      options: {
        children: [unit(a, { edition: "2019" }), unit("青禾县水务局", { edition: "2019" })],
        roster: [{ name: a }],
      },
    },
  ],
  invalid: [
    {
      options: { children: [unit(a)], roster: [{ name: a }, { name: b }] },
      findings: [{ severity: "error", verdict: "fail", messageId: "missing", message: /民政局/ }],
    },
    {
      name: "last year's report does not count",
      edition: "2019",
      options: { children: [unit(a, { edition: "2019", year: 2018 })], roster: [{ name: a }] },
      findings: [{ severity: "error", messageId: "missing" }],
    },
    {
      options: { children: [unit(a), unit(b)], roster: [{ name: a }] },
      findings: [{ severity: "warning", verdict: "review", messageId: "extra", message: /民政局/ }],
    },
  ],
});
