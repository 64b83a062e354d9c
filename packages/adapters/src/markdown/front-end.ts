import { defineFrontEnd, type FrontEnd, type ReadOptions, type Source } from "@nianbao/core";
import { readText, readTextString, type TextResult } from "../text/front-end.js";
import { detectMarkdown } from "./detect.js";

export const readMarkdownText = (text: string): TextResult => readTextString(text);
export const readMarkdown = (source: Source, options: ReadOptions = {}): TextResult => readText(source, options);
export const markdown = defineFrontEnd({
  id: "markdown",
  title: { "zh-CN": "Markdown", en: "Markdown" },
  extensions: [".md", ".markdown"],
  detect: detectMarkdown,
  read: readMarkdown,
} satisfies FrontEnd);
