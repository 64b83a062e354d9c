import assert from "node:assert/strict";
import { test } from "node:test";
import { compose } from "@nianbao/core";
import { generateReport, type RendererOutput, rendererConformance } from "@nianbao/core/testing";
import { renderer } from "./index.js";

const asText = (output: RendererOutput): string =>
  typeof output === "string" ? output : new TextDecoder().decode(output);

// 每个渲染器都要通过的检查。 What every renderer must hold to.
for (const { name, run } of rendererConformance(renderer, {
  text: asText,
  // 纯文本没有标签，也没有链接。 Plain text is made of nothing but text, and links to nothing.
  structure: () => "",
  addresses: () => [],
}))
  test(name, run);

test("prints the cells of a row in a line", () => {
  const report = generateReport(1, { edition: "2021", notes: false });
  const lines = renderer.render(compose(report)).split("\n");
  assert.ok(lines.some((line) => line.includes(" | ")));
  assert.equal(lines[0], report.title);
});
