import { isDeepStrictEqual } from "node:util";
import { readMarkdownText } from "@nianbao/adapters/markdown";
import { compose, recognise } from "@nianbao/core";
import { generateReport, withHostileText } from "@nianbao/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownRenderer, renderMarkdown } from "../src/index.js";
import { anyDocument, plainBlocks } from "./documents.js";

const runs = process.env.NIANBAO_LONG === "1" ? 10_000 : 400;

/** Whole reports, not of single documents: those are many times larger. */
const reports = process.env.NIANBAO_LONG === "1" ? 10_000 : 60;

describe("generated reports as Markdown, one in five with hostile text", () => {
  it.each([{ data: true }, { data: true, tables: "html", frontMatter: "hugo" }] as const)(
    "read back whole, or the loss is named: %o",
    { timeout: 7_200_000 },
    (options) => {
      for (let seed = 0; seed < reports; seed++) {
        const plain = generateReport(seed);
        const report = seed % 5 === 4 ? withHostileText(plain, seed) : plain;
        const document = compose(report);
        const read = readMarkdownText(renderMarkdown(document, options));
        const found = read.ok ? recognise(read.document) : undefined;
        const back = found?.ok ? found.report : undefined;
        if ((markdownRenderer.losses?.(document, options) ?? []).length > 0)
          expect(back?.tables, `seed ${seed}`).toEqual(report.tables);
        else if (!isDeepStrictEqual(back, report)) expect(back, `seed ${seed}`).toEqual(report);
      }
    },
  );
});

describe("renderMarkdown", () => {
  it("is undone by the Markdown front end, whatever the text tries to be", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const result = readMarkdownText(renderMarkdown(document));
        expect(result.ok && plainBlocks(result.document.children)).toEqual(plainBlocks(document.children));
      }),
      { numRuns: runs },
    );
  }, 7_200_000);

  it("keeps metadata under every preset, and data when asked to", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ maxLength: 12 }).filter((k) => k.trim() !== "" && k !== "__proto__"),
          fc.string({ unit: "grapheme" }),
        ),
        fc.constantFrom("plain", "vitepress", "hugo", "docusaurus"),
        (metadata, frontMatter) => {
          const document = {
            type: "document",
            metadata,
            data: { s: ["-->", "{{ x }}", "a--b", "<b>"] },
            children: [{ type: "paragraph", children: [{ type: "text", value: "正文" }] }],
          } as const;
          const result = readMarkdownText(renderMarkdown(document, { frontMatter, data: true }));
          expect(result.ok && (result.document.metadata ?? {})).toEqual(metadata);
          expect(result.ok && result.document.data).toEqual(document.data);
        },
      ),
      { numRuns: runs },
    );
  }, 7_200_000);
});
