import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { blockText, type Cell, type Document, inlineText, recognise } from "@nianbao/core";
import { adapterConformance } from "@nianbao/core/testing";
import { adapter } from "./index.js";

const bytes = new Uint8Array(readFileSync(new URL("../samples/report.txt", import.meta.url)));

const cellText = ({ children, colSpan = 1, rowSpan = 1 }: Cell): string =>
  inlineText(children).replace(/\s/g, "") + (colSpan * rowSpan > 1 ? `{${colSpan}x${rowSpan}}` : "");

/** 同一格式的写法，供检查往返。 Writes the format, so that generated reports can be read back. */
function write({ children }: Document): Uint8Array {
  const lines = children.flatMap((block) => {
    if (block.type === "table") return block.rows.map(({ cells }) => `#${cells.map(cellText).join("\t")}`);
    const line = blockText(block).replaceAll("\n", " ");
    return block.type === "heading" && block.depth === 2 ? [`[${line}]`] : [line];
  });
  return new TextEncoder().encode(`NIANBAO-EXPORT 1\n${lines.join("\n")}\n`);
}

// 每个适配器都要通过的检查。 What every adapter must hold to.
for (const { name, run } of adapterConformance(adapter, {
  samples: [{ name: "samples/report.txt", source: { bytes, name: "report.txt" }, holds: ["青禾县水务局"] }],
  layouts: [{ name: "export", write, reports: { notes: false, extra: false, mixed: false, prose: 0 } }],
}))
  test(name, run);

test("reads the sample as a report", async () => {
  const read = await adapter.read({ bytes });
  assert.ok(read.ok);
  const found = recognise(read.document);
  assert.ok(found.ok);
  assert.equal(found.report.year, 2023);
  assert.equal(found.report.organ.name, "青禾县水务局");
});
