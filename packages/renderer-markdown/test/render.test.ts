import { compose, type Document, type Finding } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";
import { markdownRenderer, renderMarkdown } from "../src/index.js";

const text = (value: string) => [{ type: "text" as const, value }];
const document: Document = {
  type: "document",
  metadata: { title: "甲局年报", date: "2025-01-20", SiteName: "甲" },
  children: [
    { type: "heading", depth: 1, children: text("甲局年报") },
    { type: "paragraph", children: [{ type: "strong", children: text("一") }, ...text("是 <b>*真*</b> 的")] },
    {
      type: "table",
      headRows: 2,
      rows: [
        {
          cells: [
            { children: text("项"), header: "column", rowSpan: 2 },
            { children: text("数"), header: "colgroup", colSpan: 2 },
          ],
        },
        {
          cells: [
            { children: text("甲"), header: "column" },
            { children: text("乙"), header: "column" },
          ],
        },
        { cells: [{ children: text("一|二"), header: "row" }, { children: text("1") }, { children: [] }] },
      ],
    },
  ],
};

describe("renderMarkdown", () => {
  it("writes what a person reads", () => {
    expect(renderMarkdown(document, { notes: false })).toBe(`---
title: "甲局年报"
date: "2025-01-20"
pageTags:
  SiteName: "甲"
---

# 甲局年报

**一**是 \\<b\\>\\*真\\*\\</b\\> 的

| 项 | 数 | 数 |
| --- | --- | --- |
| 项 | 甲 | 乙 |
| 一\\|二 | 1 |  |
`);
  });

  it("puts keys where a site generator looks for them", () => {
    const head = (frontMatter: "vitepress" | "hugo" | "docusaurus") =>
      renderMarkdown(document, { frontMatter }).split("\n\n")[0];
    expect(head("hugo")).toBe('---\ntitle: "甲局年报"\ndate: "2025-01-20"\nparams:\n  SiteName: "甲"\n---');
    expect(head("docusaurus")).toContain("mdx: { format: md }");
    expect(renderMarkdown(document, { frontMatter: "vitepress" })).toContain("::: v-pre");
  });

  it("names what is lost", () => {
    const unsafe: Document = {
      type: "document",
      children: [
        { type: "paragraph", children: [{ type: "link", url: " java\nscript:alert(1)", children: text("点") }] },
      ],
    };
    expect(renderMarkdown(unsafe)).toBe("点\n");
    expect(markdownRenderer.losses?.(unsafe)).toHaveLength(1);
    expect(markdownRenderer.losses?.(document)).toEqual([]);
    expect(markdownRenderer.losses?.(document, { notes: false }).length).toBeGreaterThan(0);
  });

  it("shows findings as footnotes at their cells, and names none twice", () => {
    const finding: Finding = {
      ruleId: "arithmetic/x",
      category: "arithmetic",
      messageId: "x",
      verdict: "fail",
      severity: "error",
      message: "合计不符",
      cells: [{ address: "applications/received/total", table: "", row: "", column: "", value: 1 }],
      evidence: [],
      data: {},
      fingerprint: "f",
      url: "",
    };
    const out = renderMarkdown(compose(generateReport(5), { data: false }), { findings: [finding] });
    expect(out.match(/\[\^nb-1\](?!:)/g)).toHaveLength(1);
    expect(out).toContain("[^nb-1]: **错误** 合计不符 (arithmetic/x)");
    const tables = renderMarkdown(compose(generateReport(5), { data: false }), { findings: [finding], tables: "html" });
    expect(tables).toContain('<sup data-finding="1">[1]</sup>');
    expect(tables).toContain("\n\\[1\\] **错误** 合计不符 (arithmetic/x)");
  });

  it("leaves an address in the text to the text, which GFM would make a link of with what follows", () => {
    const line = (value: string): string =>
      renderMarkdown({ type: "document", children: [{ type: "paragraph", children: text(value) }] });
    expect(line("见https://a.example/年报。")).toBe("见https\\://a.example/年报。\n");
    expect(line("见www.a.example，写信a@b.example")).toBe("见www\\.a.example，写信a\\@b.example\n");
  });
});
