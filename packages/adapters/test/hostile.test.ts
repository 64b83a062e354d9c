/** Whatever comes in: a result, soon. */
import { generateReport, randomFrom } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { readDocumentSync, readHtmlText, readMarkdownText } from "../src/index.js";
import { pageOf } from "./pages.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const within = <T>(milliseconds: number, work: () => T): T => {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return result;
};
// The machine of a test may be slow and busy: a hang is what is looked for.
const soon = 5000;

describe("hostile HTML", () => {
  const deep: [string, string][] = ["div", "span", "b", "ul><li", "table><tr><td", "x"].map((tag) => [
    tag,
    `<${tag}>`.repeat(1_000_000),
  ]);
  it.each(deep)("a million nested %s", (_tag, html) => {
    const result = within(soon, () => readHtmlText(html));
    expect(result.ok ? "" : result.problems[0].code).toBe("too-deep");
  });
  it("spans beyond measure", () => {
    expect(readHtmlText("<table><tr><td rowspan=65534 colspan=1000>1<td rowspan=99999999999>2</table>").ok).toBe(true);
    const many = readHtmlText(`<table>${"<tr><td rowspan=65534 colspan=1000>1".repeat(3000)}</table>`);
    expect(many.ok ? "" : many.problems[0].code).toBe("too-large");
  });
  it.each([
    [
      "formatting that reopens",
      Array.from({ length: 1500 }, (_, i) => `<font size=${i}>`).join("") + "<p>x".repeat(20_000),
    ],
    ["spaces", `<p>${" ".repeat(2_000_000)}x`],
    ["links", "<a href=x>".repeat(50_000)],
    ["attributes", `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}`).join(" ")}>x`],
    ["colons", `<p>${"索引号：".repeat(50_000)}</p>`],
    ["cut off", pageOf(generateReport(1)).slice(0, 5000)],
  ])("%s", (_name, html) => {
    within(soon, () => readHtmlText(html));
  });
});

describe("hostile Markdown", () => {
  it.each([
    ["[".repeat(100_000)],
    ["[".repeat(50_000) + "]".repeat(50_000)],
    ["*a ".repeat(50_000)],
    ["*a**b_".repeat(50_000)],
    [Array.from({ length: 1000 }, (_, i) => "`".repeat(i + 1)).join("a")],
    ["- ".repeat(100_000)],
    [">".repeat(100_000)],
    ["[a](b".repeat(50_000)],
    ["![".repeat(50_000) + "](x)".repeat(50_000)],
    ["<a ".repeat(50_000)],
    [`${"|".repeat(50_000)}\n${"|-".repeat(50_000)}`],
    ["<div>\n".repeat(50_000)],
    ["a\\\n".repeat(50_000)],
    [Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i * 2)}- a`).join("\n")],
  ])("%#", (text) => {
    within(soon, () => readMarkdownText(text));
  });
});

describe("other input", () => {
  it.each([
    ["", "empty-input"],
    ["\u0000\u0000\u0000\u0000", "not-text"],
    ["{", "damaged-file"],
    [`{"edition":"2021","__proto__":{"x":1}}`, "invalid-model"],
    [`{"edition":"1999"}`, "invalid-model"],
    [`{"edition":${"[".repeat(100_000)}`, "too-deep"],
  ])("%j gives %s", (content, code) => {
    const format = content.startsWith("{") ? { format: "json" } : { format: "text" };
    const result = within(soon, () => readDocumentSync({ bytes: utf8(content) }, format));
    expect(result.ok ? "" : result.problems[0].code).toBe(code);
  });

  it("fifty megabytes are refused or read, in bounded time", () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1).fill(65);
    const result = within(soon, () => readDocumentSync({ bytes, name: "a.txt" }));
    expect(result.ok ? "" : result.problems[0].code).toBe("too-large");
  });

  it("mutated bytes never throw", () => {
    const sources = [
      pageOf(generateReport(3)),
      JSON.stringify(generateReport(4)),
      "# 题\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n- x\n  - [y](z)\n",
    ].map(utf8);
    const random = randomFrom(20_240_101);
    const count = process.env.NIANBAO_LONG === "1" ? 100_000 : 600;
    const formats = ["html", "markdown", "json", "text", undefined];
    for (let i = 0; i < count; i++) {
      const from = random.pick(sources);
      const start = random.int(0, Math.max(0, from.length - 4000));
      const bytes = from.slice(start, start + random.int(0, 4000));
      for (let k = random.int(0, 12); k > 0 && bytes.length > 0; k--)
        bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
      const format = formats[random.int(0, formats.length - 1)];
      const result = readDocumentSync({ bytes }, format ? { format } : {});
      expect(result.ok || result.problems.length > 0).toBe(true);
    }
  });
});
