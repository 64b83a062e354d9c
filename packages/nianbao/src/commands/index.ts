/** The commands: what each takes, and where its code is. Loaded only when called. */
import type { Io } from "../io.js";
import type { Language } from "../language.js";
import { contextOptions } from "./check-context-options.js";

export interface OptionDef {
  readonly name: string;
  readonly short?: string;
  /** Name of the value in the help; absent for a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** A flag that `--no-NAME` turns off. */
  readonly negatable?: true;
  readonly about: { readonly [L in Language]: string };
}
/** Options that only apply in a case, under a heading of their own in the help. */
export interface OptionGroup {
  readonly title: { readonly [L in Language]: string };
  readonly options: readonly OptionDef[];
}
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: { readonly [L in Language]: string };
  readonly about?: { readonly [L in Language]: string };
  readonly options: readonly OptionDef[];
  /** Loaded for the help only. */
  readonly more?: () => Promise<readonly OptionGroup[]>;
  readonly examples: readonly string[];
  load(): Promise<{ run(args: readonly string[], io: Io, language: Language): Promise<number> }>;
}

const output: OptionDef = {
  name: "output",
  short: "o",
  value: "OUT",
  about: { "zh-CN": "写入文件，不写则输出到终端", en: "write to a file instead of standard output" },
};
const edition: OptionDef = {
  name: "edition",
  value: "ID",
  about: {
    "zh-CN": "按指定版式读表，不由内容判断（2014、2019、2021）",
    en: "read the tables as this edition, whatever they look like (2014, 2019, 2021)",
  },
};

/** How files are read: of every command that reads reports. */
const reading: readonly OptionDef[] = [
  edition,
  {
    name: "profile",
    value: "ID",
    about: {
      "zh-CN": "按指定平台读取网页和接口数据，不由内容判断（如 dahan、gkmlpt、trs；generic 为通用网页）",
      en: "read pages and answers as those of this platform (dahan, gkmlpt, trs …; generic: of none)",
    },
  },
  {
    name: "max-size",
    value: "MiB",
    about: { "zh-CN": "单个文件的大小上限（默认 50）", en: "largest file that is read (default 50)" },
  },
  {
    name: "max-unpacked",
    value: "MiB",
    about: { "zh-CN": "压缩文件解压后的大小上限（默认 200）", en: "most that an archive may unpack to (default 200)" },
  },
  {
    name: "max-files",
    value: "N",
    about: {
      "zh-CN": "压缩包或文件夹内的文件数上限（默认 10000）",
      en: "most files in an archive or a folder (default 10000)",
    },
  },
];

const fix: Command = {
  name: "fix",
  usage: "FILE [--write | -o OUT]",
  summary: { "zh-CN": "自动修正格式（不改数字），先预览", en: "put form right, never figures; previews first" },
  about: {
    "zh-CN":
      "只改格式：全角数字、半角标点、重复标点、多余空格、各部分的法定标题、数据栏里数字以外的写法。不改任何数字。\n文本、Markdown、网页在原文上修改，其余部分一字不动；Word 等用 -o 另存，按公文版式重新生成。\n不写 --write 或 -o 时只预览。",
    en: "Form only: full-width digits, half-width or doubled marks, stray spaces, official section titles, cells that say their figure in more words. No figure is changed.\nText, Markdown and HTML are edited in place, all else stays as it is; Word and the like are written anew with -o.\nWithout --write or -o it only previews.",
  },
  options: [
    { name: "dry-run", about: { "zh-CN": "只预览，不写文件（默认）", en: "preview only, write nothing (default)" } },
    { name: "write", about: { "zh-CN": "改写原文件", en: "overwrite the file" } },
    {
      name: "blank-as-zero",
      about: {
        "zh-CN": "把空白的数据格填为0；与勾稽关系不符的不填",
        en: "write 0 into empty cells, except where a relation speaks against it",
      },
    },
    {
      name: "config",
      value: "FILE",
      about: { "zh-CN": "配置文件；关闭的规则不修正", en: "configuration; rules that are off fix nothing" },
    },
    ...reading,
    output,
  ],
  examples: ["nianbao fix 年报.txt", "nianbao fix 年报.md --write", "nianbao fix 年报.docx -o 年报-修正.docx"],
  load: () => import("./fix.js"),
};

export const commands: readonly Command[] = [
  {
    name: "check",
    usage: "FILE|DIR|ZIP…",
    summary: { "zh-CN": "核验年报，指出哪里有误、为什么", en: "check reports: what is wrong, where, and why" },
    about: {
      "zh-CN":
        "逐份读取并核验：表内勾稽、结构、单元格、文字与表格是否一致、统计期限、公布期限、隐私、用语。\n空白按 0 参与运算并注明；看不准的标为“待核”，不当作错误。",
      en: "Reads and checks each report: arithmetic, structure, cells, prose against tables, period, deadline, privacy, wording.\nBlanks count as 0 and findings say so; what cannot be certain asks for review instead of accusing.",
    },
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json", "html", "sarif", "junit", "github"],
        fallback: "pretty",
        about: { "zh-CN": "输出格式", en: "output format" },
      },
      {
        name: "fail-on",
        value: "LEVEL",
        choices: ["error", "warning", "never"],
        fallback: "error",
        about: { "zh-CN": "达到哪一级问题时退出码为 1", en: "severity from which the exit status is 1" },
      },
      {
        name: "previous",
        value: "FILE",
        about: { "zh-CN": "上一年度的年报，用于逐列核对结转等", en: "last year's report, compared column by column" },
      },
      {
        name: "children",
        value: "DIR",
        about: { "zh-CN": "下级单位年报所在文件夹，核对汇总", en: "folder of the reports that this one adds up" },
      },
      {
        name: "scope",
        value: "SCOPE",
        choices: ["organ", "area"],
        about: {
          "zh-CN": "本报告范围：organ 本级，area 全域（与 --children 同用）",
          en: "what the report covers: organ alone, or area (with --children)",
        },
      },
      ...contextOptions,
      {
        name: "published",
        value: "DATE",
        about: { "zh-CN": "公布日期 YYYY-MM-DD", en: "date of publication, YYYY-MM-DD" },
      },
      {
        name: "level",
        value: "LEVEL",
        about: {
          "zh-CN": "机关类型：部门、县级政府、市级政府、省级政府、乡镇、街道",
          en: "kind of organ: 部门, 县级政府, 市级政府, 省级政府, 乡镇, 街道",
        },
      },
      {
        name: "preset",
        value: "PRESET",
        choices: ["recommended", "strict"],
        about: { "zh-CN": "规则集（默认 recommended）", en: "rule set (default recommended)" },
      },
      {
        name: "config",
        value: "FILE",
        about: {
          "zh-CN": "配置文件（默认查找当前文件夹的 nianbao.config.ts、.mts、.mjs、.js、.json）",
          en: "configuration (default: nianbao.config.ts, .mts, .mjs, .js or .json in this folder)",
        },
      },
      {
        name: "verdicts",
        about: {
          "zh-CN": "同时列出通过的和无法判断的规则",
          en: "also list the rules that passed and those that could not be judged",
        },
      },
      { name: "all", about: { "zh-CN": "同 --verdicts", en: "the same as --verdicts" } },
      ...reading,
      output,
    ],
    examples: [
      "nianbao check 年报.html",
      "nianbao check 2025/*.docx --format json -o 结果.json",
      "nianbao check 2025/ --format html -o 核验.html",
      "nianbao check 年报.html --previous 上年年报.html --published 2026-01-20 --level 部门",
      "nianbao check 2025/ --batch 2025/",
    ],
    load: () => import("./check.js"),
  },
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
      {
        name: "format",
        value: "FORMAT",
        choices: ["csv", "jsonl"],
        fallback: "csv",
        about: { "zh-CN": "输出格式", en: "output format" },
      },
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
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json"],
        fallback: "pretty",
        about: { "zh-CN": "输出格式", en: "output format" },
      },
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
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json"],
        fallback: "pretty",
        about: { "zh-CN": "输出格式", en: "output format" },
      },
      ...reading.filter(({ name }) => name.startsWith("max-")),
      output,
    ],
    examples: ["nianbao detect 年报.html", "nianbao detect 2025/"],
    load: () => import("./detect.js"),
  },
  {
    name: "rules",
    usage: "[ID]",
    summary: { "zh-CN": "列出核验规则，或说明一条规则的依据和示例", en: "list the rules, or explain one" },
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["pretty", "json"],
        fallback: "pretty",
        about: { "zh-CN": "输出格式", en: "output format" },
      },
    ],
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
