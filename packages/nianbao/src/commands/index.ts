/** The commands: what each takes, and where its code is. Loaded only when called. */
import { check } from "./check-definition.js";
import type { Command } from "./definition.js";
import { fix } from "./fix-definition.js";
import { format, output, reading } from "./shared-options.js";

export const commands: readonly Command[] = [
  check,
  {
    name: "convert",
    usage: "FILE --to html|docx|markdown|svg|json",
    summary: {
      "zh-CN": "转成网页、Word、Markdown、一图读懂或 JSON",
      en: "write a report as HTML, DOCX, Markdown, a picture or JSON",
    },
    options: [
      {
        name: "to",
        value: "FORMAT",
        choices: ["html", "docx", "markdown", "svg", "json"],
        about: { "zh-CN": "目标格式", en: "target format" },
      },
      {
        name: "annotate",
        about: { "zh-CN": "在文中标出核验发现的问题", en: "show findings in place" },
      },
      {
        name: "template",
        value: "DOCX",
        about: {
          "zh-CN": "套用本单位的 Word 模板（与 --to docx 同用）",
          en: "fill an office's own Word file with placeholders (with --to docx)",
        },
      },
      {
        name: "form",
        about: {
          "zh-CN": "空白填报表，不需要文件，按 --edition 指定的版式（与 --to docx 同用）",
          en: "a blank form to fill in, of the edition given by --edition; needs no file (with --to docx)",
        },
      },
      {
        name: "options",
        value: "JSON",
        about: {
          "zh-CN": '全部选项写成一个 JSON，如 \'{"target":"fragment"}\'',
          en: 'options as one JSON object, e.g. \'{"target":"fragment"}\'',
        },
      },
      ...reading,
      output,
    ],
    more: async () => (await import("../renderers/options.js")).optionGroups(),
    examples: [
      "nianbao convert 年报.html --to docx -o 年报.docx",
      "nianbao convert 年报.docx --to html --target wechat -o 年报.html",
      "nianbao convert 年报.txt --to markdown --front-matter hugo",
      "nianbao convert --form --edition 2021 --to docx -o 空白表.docx",
    ],
    load: () => import("./convert.js"),
  },
  {
    name: "preview",
    usage: "FILE",
    summary: {
      "zh-CN": "在本机浏览器中预览网页，文件一改就刷新",
      en: "show the page in a browser of this machine, anew whenever the file changes",
    },
    about: {
      "zh-CN": "只在本机（127.0.0.1）打开一个随机端口，不访问网络；按 Ctrl-C 结束。",
      en: "Listens on a random port of 127.0.0.1 only and uses no network; Ctrl-C ends it.",
    },
    options: [
      {
        name: "check",
        about: { "zh-CN": "在页面上标出核验发现的问题", en: "show findings in the page" },
      },
      {
        name: "port",
        value: "PORT",
        about: { "zh-CN": "固定端口（默认随机）", en: "a fixed port (default: random)" },
      },
      ...reading,
    ],
    more: async () => (await import("../renderers/options.js")).optionGroups(["html"]),
    examples: ["nianbao preview 年报.docx --check"],
    load: () => import("./preview.js"),
  },
  fix,
  {
    name: "facts",
    usage: "FILE|DIR|ZIP…",
    summary: { "zh-CN": "逐格列出数据，一格一行", en: "print the figures, one line a cell" },
    options: [
      format("csv", "jsonl"),
      {
        name: "explain",
        about: {
          "zh-CN": "附加 reason、candidates、place 三列",
          en: "add the columns reason, candidates and place",
        },
      },
      ...reading,
      output,
    ],
    examples: ["nianbao facts 年报.html", "nianbao facts 2025/*.html --format jsonl -o 全部.jsonl"],
    load: () => import("./facts.js"),
  },
  {
    name: "read",
    usage: "FILE|DIR|ZIP…",
    summary: {
      "zh-CN": "读出了什么：版式、机关、年度、各格状态",
      en: "what was read: edition, organ, year, state of cells",
    },
    options: [
      {
        name: "explain",
        about: {
          "zh-CN": "每格从何而来、推断了什么、缺什么、为什么",
          en: "where each value came from, what was inferred, what is missing and why",
        },
      },
      format("pretty", "json"),
      ...reading,
      output,
    ],
    examples: ["nianbao read 年报.docx --explain", "nianbao read 2025.zip"],
    load: () => import("./read.js"),
  },
  {
    name: "detect",
    usage: "FILE|DIR|ZIP…",
    summary: { "zh-CN": "识别文件格式与来源平台，并说明依据", en: "tell format and platform of a file, and why" },
    options: [
      format("pretty", "json"),
      ...reading.filter(({ name }) => name === "config" || name.startsWith("max-")),
      output,
    ],
    examples: ["nianbao detect 年报.html", "nianbao detect 2025/"],
    load: () => import("./detect.js"),
  },
  {
    name: "rules",
    usage: "[ID]",
    summary: { "zh-CN": "列出核验规则，或说明一条规则的依据和示例", en: "list the rules, or explain one" },
    options: [format("pretty", "json")],
    examples: ["nianbao rules", "nianbao rules arithmetic/flow"],
    load: () => import("./rules.js"),
  },
  {
    name: "init",
    usage: "rule|renderer|adapter DIR",
    summary: {
      "zh-CN": "新建一个规则、渲染器或适配器的包",
      en: "begin a package for a rule, a renderer or an adapter",
    },
    about: {
      "zh-CN": "生成的包带类型、带测试，接好了一致性检查，装好依赖即可通过。已有的文件不会被覆盖。",
      en: "The package is typed and tested, with the conformance kit wired; it passes at once. Files that are there are never overwritten.",
    },
    options: [
      {
        name: "name",
        value: "NAME",
        about: { "zh-CN": "包名，默认取文件夹名", en: "name of the package; default: that of the folder" },
      },
    ],
    examples: ["nianbao init rule my-rules", "nianbao init adapter 平台 --name @our/platform"],
    load: () => import("./init.js"),
  },
];

export const commandOf = (name: string): Command => {
  const command = commands.find((c) => c.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
};
