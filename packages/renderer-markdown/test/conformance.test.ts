import { readMarkdownText } from "@nianbao/adapters/markdown";
import { type RendererOutput, type RendererSetting, rendererConformance } from "@nianbao/core/testing";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, it } from "vitest";
import { markdownRenderer } from "../src/index.js";

const markdownIt = new MarkdownIt({ html: true, linkify: false });
/** Renderers of GFM that let HTML through, and make links of bare addresses if they may: what the text can become at its worst. */
const engines: readonly (readonly [string, (source: string) => string])[] = [
  ["markdown-it", (source) => markdownIt.render(source)],
  ["marked", (source) => marked.parse(source, { gfm: true, async: false })],
  [
    "micromark",
    (source) =>
      micromark(source, {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      }),
  ],
];
const body = (output: RendererOutput): string => String(output).replace(/^---\n[\s\S]*?\n---\n/, "");
const unescaped = (value: string): string =>
  value.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
  );

const settings: readonly RendererSetting[] = [
  { name: "default", readsBack: "figures" },
  { name: "HTML tables for VitePress", options: { tables: "html", frontMatter: "vitepress", data: true } },
  { name: "with data", options: { data: true } },
  { name: "without notes", options: { notes: false, frontMatter: false }, readsBack: "nothing" },
];

describe.each(engines)("conformance, as %s shows it", (engine, show) => {
  const html = (output: RendererOutput): string => show(body(output)).replace(/<!--[\s\S]*?-->/g, "");
  const cases = rendererConformance(markdownRenderer, {
    // Data and notes are comments, to every engine alike.
    settings: engine === "markdown-it" ? settings : settings.slice(0, 2),
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
