import { defineRenderer, type Renderer } from "@nianbao/core";
import { losses } from "./losses.js";
import type { HtmlOptions } from "./options.js";
import { renderHtml } from "./render.js";
import { htmlOptionsSchema } from "./schema.js";

export const htmlRenderer: Renderer<HtmlOptions, string> = defineRenderer<HtmlOptions, string>({
  id: "html",
  mediaType: "text/html",
  extension: ".html",
  title: { "zh-CN": "网页", en: "HTML" },
  options: htmlOptionsSchema,
  render: renderHtml,
  losses,
});
