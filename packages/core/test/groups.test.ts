import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnyReport, anyReport, cellsOf, check, editionOf, equationsOf, valueAt } from "../src/index.js";
import { generateReport, sampleReport } from "../src/testing/index.js";

/** The report with other figures in some cells. */
function altered(report: AnyReport, figures: { readonly [address: string]: number }): AnyReport {
  const tables = JSON.parse(JSON.stringify(report.tables));
  for (const [address, value] of Object.entries(figures)) {
    const [table = "", row = "", column = ""] = address.split("/");
    tables[table][row][column] = value;
  }
  return { ...report, tables };
}

const groupsOf = (report: AnyReport) => check(report).groups;
const suspects = (report: AnyReport) => groupsOf(report).map((g) => g.suspects.map(({ address }) => address));

describe("groups of findings", () => {
  it.each([
    // a detail breaks its row and its column
    ["applications/notHeld/naturalPerson", 10, 2],
    // what comes in breaks its row and the flow
    ["applications/received/naturalPerson", 10, 2],
    // the total of a column breaks its row, its column and the flow
    ["applications/resultsTotal/naturalPerson", 10, 3],
    ["applications/resultsTotal/total", 10, 3],
    ["applications/carriedForward/total", 10, 2],
  ])("%s alone explains what is broken", (address, value, count) => {
    const [group, second] = groupsOf(sampleReport("2021", { cells: { [address]: value } }));
    expect(second).toBeUndefined();
    expect(group?.suspects.map((cell) => cell.address)).toEqual([address]);
    expect(group?.findings).toHaveLength(count);
    expect(group?.expected).toBe(0);
    expect(group?.message).toContain(`${count}处勾稽不符`);
    expect(group?.message).toContain("若为0");
  });

  it("says candidates where one relation alone is broken", () => {
    const [group] = groupsOf(sampleReport("2021", { cells: { "disputes/reconsideration/upheld": 4 } }));
    expect(group?.suspects).toHaveLength(5);
    expect(group?.expected).toBeUndefined();
    expect(group?.message).toContain("之一");
  });

  it("tells two independent errors apart, also of the same size", () => {
    const cells = { "applications/notHeld/naturalPerson": 10, "disputes/litigationDirect/total": 10 };
    expect(suspects(sampleReport("2021", { cells }))).toEqual([
      ["applications/notHeld/naturalPerson"],
      expect.arrayContaining(["disputes/litigationDirect/total"]),
    ]);
    const sizes = { "applications/notHeld/naturalPerson": 10, "applications/repeated/researchInstitution": 7 };
    expect(
      suspects(sampleReport("2021", { cells: sizes }))
        .flat()
        .sort(),
    ).toEqual(Object.keys(sizes).sort());
  });

  it("names all that is possible where two errors of one size cross", () => {
    const cells = { "applications/notHeld/naturalPerson": 10, "applications/repeated/researchInstitution": 10 };
    const [group, second] = suspects(sampleReport("2021", { cells }));
    expect(second).toBeUndefined();
    expect(group).toEqual(expect.arrayContaining(Object.keys(cells)));
    expect(group).toHaveLength(4);
  });

  it("finds a figure that was left out: the suspect holds 0 and stands first in every finding", () => {
    const report = altered(sampleReport("2021"), {
      "applications/received/naturalPerson": 3,
      "applications/received/total": 3,
      "applications/carriedForward/total": 3,
      "applications/carriedForward/naturalPerson": 0,
    });
    const { findings, groups } = check(report);
    expect(groups).toMatchObject([
      { suspects: [{ address: "applications/carriedForward/naturalPerson" }], expected: 3 },
    ]);
    const own = findings.filter(({ group }) => group !== undefined);
    expect(own).toHaveLength(2);
    for (const { cells } of own) expect(cells[0]?.address).toBe("applications/carriedForward/naturalPerson");
  });

  it("loses a group with its last finding, when both are set aside", () => {
    const report = sampleReport("2021", { cells: { "applications/notHeld/naturalPerson": 10 } });
    const suppressions = check(report).groups.flatMap(({ findings }) =>
      findings.map((fingerprint) => ({ fingerprint, reason: "已核实" })),
    );
    expect(check(report, { suppressions }).groups).toEqual([]);
  });

  it("altering one cell of a consistent report gives exactly one group, and the cell is among its suspects", () => {
    const seed = fc.integer({ min: 1, max: 1_000_000 });
    const pick = fc.nat();
    const by = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: -500, max: -1 }));
    fc.assert(
      fc.property(seed, pick, by, (n, at, delta) => {
        const report = anyReport(generateReport(n, { blanks: 0, notes: false, extra: false, mixed: false }));
        fc.pre(groupsOf(report).length === 0);
        const edition = editionOf(report.edition);
        const bound = new Set(
          equationsOf(edition).flatMap(({ identity, left, right }) =>
            identity.relation === "equal" ? [...left, ...right] : [],
          ),
        );
        const cells = cellsOf(edition).filter(({ address }) => bound.has(address));
        const address = cells[at % cells.length]?.address ?? "";
        const value = (valueAt(report, address) ?? 0) + delta;
        if (value < 0) return;
        const found = suspects(altered(report, { [address]: value }));
        expect(found).toHaveLength(1);
        expect(found[0]).toContain(address);
        // The rows, columns and the flow of applications cross; elsewhere a cell stands in one relation, and any may be wrong.
        if (address.startsWith("applications/")) expect(found[0]).toEqual([address]);
      }),
      { numRuns: 150 },
    );
  });
});
