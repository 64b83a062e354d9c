/** What options may be, declared once: checked, and listed by the command line. */
import { type OptionsSchema, option, optionsSchema } from "@nianbao/core";
import type { MarkdownOptions } from "./options.js";

const { boolean, choice, either, code } = option;

export const markdownOptionsSchema: OptionsSchema<MarkdownOptions> = optionsSchema<MarkdownOptions>({
  findings: code("array"),
  frontMatter: either(
    [choice(["plain", "vitepress", "hugo", "docusaurus"]), boolean()],
    "前置元数据的写法；false 不写 / front matter for a site generator; false: none",
  ),
  tables: choice(["gfm", "html"], "表格写成竖线（合并的标签重复）或 HTML / tables with pipes, or as HTML"),
  notes: boolean("以注释保留合并单元格等信息（默认有） / comments that keep merged cells and the like (default)"),
  data: boolean("以注释携带报告数据 / carry the report's data in a comment"),
  language: choice(["zh-CN", "en"], "批注所用语言 / language of remarks"),
});
