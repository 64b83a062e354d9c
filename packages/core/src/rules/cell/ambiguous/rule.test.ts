import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";

const doubtful = (rows: readonly string[], reason?: string) =>
  Object.fromEntries(
    rows
      .flatMap((row) => [`${row}/naturalPerson`, `${row}/total`])
      .map((address) => [address, { status: "ambiguous" as const, raw: "", ...(reason ? { reason } : {}) }]),
  );

ruleCases(it, rule, {
  valid: [
    { options: { provenance: { [received]: { status: "exact", raw: "0" } } } },
    { edition: "2019", options: { provenance: { [received]: { status: "blank", raw: "" } } } },
  ],
  invalid: [
    ...(["2019", "2021"] as const).map((edition) => ({
      edition,
      cells: { [received]: null },
      options: { provenance: { [received]: { status: "ambiguous" as const, raw: "3 / 5", candidates: [3, 5] } } },
      findings: [{ severity: "warning" as const, verdict: "review" as const, cells: [received], message: /3、5/ }],
    })),
    {
      name: "the cells of a shifted row are one finding",
      options: { provenance: doubtful(["applications/received"], "单元格错位") },
      findings: [
        {
          messageId: "several",
          cells: ["applications/received/naturalPerson", received],
          message: /本年新收政府信息公开申请数量”有2格不能确定：单元格错位/,
        },
      ],
    },
    {
      name: "and so are those of a table, where more than three rows are open for one reason",
      options: {
        provenance: doubtful(["received", "carriedOver", "granted", "denied"].map((r) => `applications/${r}`)),
      },
      findings: [{ messageId: "several", message: /收到和处理政府信息公开申请情况”有8格不能确定：请对照原文/ }],
    },
  ],
});
