import { cellsOf, editionIds, editionOf } from "@nianbao/core";
import { ruleCases } from "@nianbao/core/testing";
import { test } from "vitest";
import { moneyDecimals } from "../src/index.js";

// 用例由版式生成：有金额单元格的每个版式各有应报、不应报的例子。 Cases for every edition that has cells of money.
const money = editionIds.flatMap((edition) =>
  cellsOf(editionOf(edition))
    .filter(({ quantity }) => quantity.kind === "money")
    .map(({ address }) => ({ edition, address })),
);

ruleCases(test, moneyDecimals, {
  valid: [
    ...money.map(({ edition, address }) => ({ name: `${edition} ${address}`, edition, cells: { [address]: 12.34 } })),
    { name: "a whole amount", cells: { "proactiveDisclosure/fees/amount": 12 } },
    { name: "an empty cell", cells: { "proactiveDisclosure/fees/amount": null } },
    { name: "a count is none of its business", cells: { "applications/received/total": 1.2345 } },
  ],
  invalid: money.map(({ edition, address }) => ({
    name: `${edition} ${address}`,
    edition,
    cells: { [address]: 12.345 },
    findings: [{ messageId: "tooFine", severity: "warning" as const, cells: [address], message: /12\.345/ }],
  })),
});
