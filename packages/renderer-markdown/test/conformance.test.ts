import { readMarkdownText } from "@nianbao/adapters/markdown";
import { type RendererOutput, rendererConformance } from "@nianbao/core/testing";
import MarkdownIt from "markdown-it";
import { describe, it } from "vitest";
import { markdownRenderer } from "../src/index.js";

/** A GFM renderer that lets HTML through: what the text can become at its worst. */
const markdown = new MarkdownIt({ html: true, linkify: false });
const body = (output: RendererOutput): string => String(output).replace(/^---\n[\s\S]*?\n---\n/, "");
const html = (output: RendererOutput): string => markdown.render(body(output)).replace(/<!--[\s\S]*?-->/g, "");
const unescaped = (value: string): string =>
  value.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
  );

describe("conformance", () => {
  const cases = rendererConformance(markdownRenderer, {
    settings: [
      { name: "default", readsBack: "figures" },
      { name: "with data", options: { data: true } },
      { name: "HTML tables for VitePress", options: { tables: "html", frontMatter: "vitepress", data: true } },
      { name: "without notes", options: { notes: false, frontMatter: false }, readsBack: "nothing" },
    ],
    text: (output) =>
      unescaped(
        html(output)
          .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, "$1")
          .replace(/<[^>]*>/g, ""),
      ),
    structure: (output) =>
      [...html(output).matchAll(/<([a-z][a-z0-9]*)/gi)]
        .map((match) => match[1])
        .filter((tag) => tag !== "br")
        .join(" "),
    addresses: (output) =>
      [...html(output).matchAll(/ (?:href|src)="([^"]*)"/g)].map((match) => unescaped(match[1] ?? "")),
    read: (output) => {
      const read = readMarkdownText(String(output));
      if (!read.ok) throw new Error(read.problems[0].message.en);
      return read.document;
    },
  });
  for (const { name, run } of cases) it(name, run);
});
