import { readMapped, writeMapped } from "@nianbao/adapters/mappings";
import { generateReport } from "@nianbao/core/testing";
import { expect, test } from "vitest";
import { parsedFiling } from "../src/index.js";

if (!parsedFiling.ok) throw new Error(parsedFiling.problems.map(({ message }) => message["zh-CN"]).join("\n"));
const { mapping } = parsedFiling;

test.each([1, 2, 3, 4, 5])("generated report %i comes back with every figure", (seed) => {
  const report = generateReport(seed, { edition: "2021", notes: false, mixed: false });
  const written = writeMapped(mapping, report);
  if (!written.ok) throw new Error(written.problems[0].message.en);
  const back = readMapped(mapping, written.bytes);
  expect(back).toMatchObject({ ok: true, report: { year: report.year, title: report.title, tables: report.tables } });
});

test("what the system has no field for is named", () => {
  const written = writeMapped(mapping, generateReport(1, { edition: "2021", prose: 4 }));
  expect(written.ok && written.lost.length).toBeGreaterThan(0);
});

test("a report of another edition is refused", () => {
  const written = writeMapped(mapping, generateReport(1, { edition: "2019" }));
  expect(written).toMatchObject({ ok: false, problems: [{ code: "unknown-edition" }] });
});
