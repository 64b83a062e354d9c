import { describe, expect, it } from "vitest";
import { type CellAddress, cellsOf, editions, equationsOf, type Report } from "../src/index.js";

describe("editions", () => {
  it("have the cells of the printed forms", () => {
    expect(cellsOf(editions["2019"])).toHaveLength(22 + 23 * 7 + 15);
    expect(cellsOf(editions["2021"])).toHaveLength(10 + 25 * 7 + 15);
  });
  it("name only cells they have in their identities", () => {
    for (const edition of Object.values(editions)) {
      const known = new Set(cellsOf(edition).map((cell) => cell.address));
      for (const { left, right } of equationsOf(edition))
        for (const a of [...left, ...right]) expect(known).toContain(a);
    }
  });
  it("close the union of addresses", () => {
    const a: CellAddress<"2019"> = "proactiveDisclosure/procurement/amount";
    // @ts-expect-error the form of 2021 has no procurement
    const b: CellAddress<"2021"> = "proactiveDisclosure/procurement/amount";
    // @ts-expect-error fees have no decisions in either form
    const c: CellAddress = "proactiveDisclosure/fees/decisions";
    const r = {} as Report;
    if (r.edition === "2021") r.tables?.applications?.feeNotPaid?.total satisfies number | null | undefined;
    // @ts-expect-error only the form of 2021 divides （六）其他处理
    if (r.edition === "2019") r.tables?.applications?.feeNotPaid;
    expect([a, b, c]).toHaveLength(3);
  });
});
