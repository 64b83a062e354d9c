/** What options may be, declared once: checked, and listed by the command line. */
import { type OptionsSchema, option, optionsSchema } from "@nianbao/core";
import type { HtmlOptions } from "./options.js";
import { themes, themeValue } from "./style/theme.js";

const { boolean, text, textWhere, number, choice, list, fields, either, report, code } = option;

const slot = code("string or function");
const css = textWhere("CSS value", (value) => themeValue(value) !== undefined);
const each = <T>(names: readonly string[], type: T): { readonly [name: string]: T } =>
  Object.fromEntries(names.map((name) => [name, type]));

const NODES = "heading paragraph list table unknown text strong emphasis link image break".split(" ");
const SLOTS = "head bodyStart beforeTitle afterTitle beforeSection afterSection afterDocument bodyEnd".split(" ");

export const htmlOptionsSchema: OptionsSchema<HtmlOptions> = optionsSchema<HtmlOptions>({
  findings: code("array"),
  target: choice(
    ["page", "fragment", "wechat"],
    "整页、供内容管理系统使用的片段，或微信公众号正文 / a whole page, a fragment for a CMS, or text for WeChat",
  ),
  theme: either(
    [choice(Object.keys(themes)), fields(each(Object.keys(themes.official), css))],
    "样式主题，或逐项的值 / a theme, or its values one by one",
  ),
  large: boolean("适老化大字 / large type"),
  charts: either(
    [boolean(), list(choice(["sources", "results", "trend"]))],
    "由表格绘制的图：申请来源、办理结果、历年趋势 / charts drawn from the tables",
  ),
  previous: list(report(), "以前年度的年报，供趋势图使用 / reports of earlier years, for the chart trend"),
  contents: boolean("正文前列出各部分 / a list of the sections before the text"),
  metadata: boolean("索引号、发布机构等信息栏（整页默认有） / the block of index number, publisher … (a page has it)"),
  data: boolean("页面携带报告数据（默认有） / the page carries the report's data (default)"),
  jsonLd: boolean("页首的 JSON-LD（整页默认有） / JSON-LD in the head (a page has it)"),
  style: either(
    [choice(["embed", "none"]), fields({ href: text() })],
    "样式表：嵌入、不带，或外部地址 / style sheet: embedded, none, or an address",
  ),
  headingLevel: number("标题的级别，1 至 4 / level of the title's heading, 1 to 4", { from: 1, to: 4, whole: true }),
  idPrefix: text("各 id 的前缀，默认 nb- / before every id; default nb-", "^[A-Za-z][A-Za-z0-9_-]{0,63}$"),
  site: fields(each(["name", "domain", "idCode"], text()), "网站标签（国办发〔2017〕47号） / tags of the site"),
  column: fields(each(["name", "description", "keywords", "type"], text()), "栏目标签 / tags of the column"),
  article: fields(
    each("title pubDate contentSource keywords author description image url".split(" "), text()),
    "内容页标签 / tags of the article",
  ),
  slots: fields(each(SLOTS, slot)),
  handlers: fields(each(NODES, code("function"))),
  report: code("function"),
});
