import { it } from "vitest";
import { editionOf } from "../../../editions/index.js";
import { cellsOf } from "../../../layout/cells.js";
import type { Block } from "../../../model/document.js";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const picture: Block = { type: "paragraph", children: [{ type: "image", url: "table3.png", alt: "" }] };
const none = (edition: "2019" | "2021", table: string) =>
  Object.fromEntries(
    cellsOf(editionOf(edition)).flatMap((cell) => (cell.table === table ? [[cell.address, undefined]] : [])),
  );

ruleCases(it, rule, {
  valid: [
    { name: "a chart beside the table", prose: { applications: [picture] } },
    { name: "no table, no picture", edition: "2019", cells: none("2019", "applications") },
    { name: "a picture in prose", prose: { general: [picture] }, cells: none("2021", "applications") },
  ],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    prose: { applications: [picture] },
    cells: none(edition, "applications"),
    findings: [{ severity: "warning" as const, verdict: "review" as const, message: /收到和处理.*1张图片/ }],
  })),
});
