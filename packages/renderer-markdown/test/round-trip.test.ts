import { readMarkdownText } from "@nianbao/adapters/markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../src/index.js";
import { anyDocument, plainBlocks } from "./documents.js";

const runs = process.env.NIANBAO_LONG === "1" ? 10_000 : 400;

describe("renderMarkdown", () => {
  it("is undone by the Markdown front end, whatever the text tries to be", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const result = readMarkdownText(renderMarkdown(document));
        expect(result.ok && plainBlocks(result.document.children)).toEqual(plainBlocks(document.children));
      }),
      { numRuns: runs },
    );
  });

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
  });
});
