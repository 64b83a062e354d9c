import { describe, expect, it } from "vitest";
import { cellsOf, compose, type EditionId, editionIds, editions, type Report } from "../src/index.js";

const full = (id: EditionId): Report => {
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const [n, { table, row, column }] of cellsOf(editions[id]).entries()) {
    tables[table] ??= {};
    tables[table][row.id] ??= {};
    Object.assign(tables[table][row.id] ?? {}, { [column.id]: n });
  }
  const sections = editions[id].sections.map((s) => ({
    id: s.id,
    blocks: "table" in s ? [{ type: "statutoryTable", table: s.table }] : [],
  }));
  return {
    edition: id,
    year: 2023,
    organ: { name: "某局" },
    title: "某局2023年政府信息公开工作年度报告",
    lead: [],
    sections,
    tables,
  } as unknown as Report;
};

describe("compose", () => {
  it.each(editionIds)("prints every cell of %s once, in grids without holes", (id) => {
    const tables = compose(full(id)).children.filter((block) => block.type === "table");
    const addresses = tables.flatMap((t) => t.rows.flatMap((r) => r.cells.flatMap((c) => c.address ?? [])));
    expect(addresses).toEqual(cellsOf(editions[id]).map((cell) => cell.address));
    for (const table of tables) {
      const width: number[] = [];
      table.rows.forEach((row, y) => {
        for (const { rowSpan = 1, colSpan = 1 } of row.cells) {
          for (let dy = 0; dy < rowSpan; dy++) width[y + dy] = (width[y + dy] ?? 0) + colSpan;
        }
      });
      expect(new Set(width).size).toBe(1);
    }
  });
});
