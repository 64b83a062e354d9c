/** Whole outputs, kept as files that people read: a change of them is a change of what offices publish. */
import { compose } from "@nianbao/core";
import { describe, expect, it } from "vitest";
import { renderHtml, renderIndex, renderInfographic } from "../src/index.js";
import { findings } from "./findings.js";
import { sample } from "./sample.js";

const document = compose(sample);
const outputs: readonly [string, () => string][] = [
  ["page.html", () => renderHtml(document, { style: { href: "nianbao.css" }, site: { name: "云汀市人民政府" } })],
  ["fragment.html", () => renderHtml(document, { target: "fragment", data: false, findings })],
  ["wechat.html", () => renderHtml(document, { target: "wechat" })],
  ["infographic.svg", () => renderInfographic(document)],
  [
    "index-rows.html",
    () => renderIndex([{ report: sample, href: "2024.html" }]).replace(/<style>[\s\S]*<\/style>/, "<style></style>"),
  ],
];

describe("golden files", () => {
  it.each(outputs)("%s", async (name, output) => {
    await expect(output()).toMatchFileSnapshot(`golden/${name}`);
  });
});
