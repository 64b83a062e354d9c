/** Document → Markdown. */
import { type Document, defineRenderer, type Renderer } from "@nianbao/core";
import { annotationsOf } from "./annotations.js";
import { blocks } from "./blocks.js";
import { frontMatter } from "./front-matter.js";
import { losses } from "./losses.js";
import { note } from "./note.js";
import type { MarkdownOptions } from "./options.js";
import { markdownOptionsSchema } from "./schema.js";

/**
 * The document as GitHub-flavoured Markdown. Text of the document stays text: nothing in it is read as a mark, a tag, an
 * expression or a shortcode. The result ends with a line feed. Total; same input, same output.
 */
export function renderMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const annotations = annotationsOf(document, options.findings ?? [], options.language, options.tables === "html");
  const matter =
    options.frontMatter === false || !document.metadata ? "" : frontMatter(document.metadata, options.frontMatter);
  const body = blocks(document.children, { options, annotations });
  // VitePress compiles {{ }} in text unless told not to.
  const guarded = options.frontMatter === "vitepress" && body !== "" ? `::: v-pre\n\n${body}\n\n:::` : body;
  const data = options.data === true && document.data !== undefined ? note({ report: document.data }) : "";
  return `${[matter, guarded, annotations.notes.join("\n\n"), data].filter((part) => part !== "").join("\n\n")}\n`;
}

export const markdownRenderer: Renderer<MarkdownOptions, string> = defineRenderer({
  id: "markdown",
  mediaType: "text/markdown; charset=utf-8",
  extension: ".md",
  title: { "zh-CN": "Markdown 文档", en: "Markdown document" },
  options: markdownOptionsSchema,
  render: renderMarkdown,
  losses,
});
