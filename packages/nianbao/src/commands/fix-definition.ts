/** `nianbao fix`. */
import type { Command } from "./definition.js";
import { output, reading } from "./shared-options.js";

export const fix: Command = {
  name: "fix",
  usage: "FILE [--write | -o OUT]",
  summary: { "zh-CN": "自动修正格式（不改数字），先预览", en: "put form right, never figures; previews first" },
  about: {
    "zh-CN":
      "只改格式：全角数字、半角标点、重复标点、多余空格、各部分的法定标题、数据栏里数字以外的写法。不改任何数字；配置中关闭的规则不修正。\n文本、Markdown、网页在原文上修改，其余部分一字不动；Word 等用 -o 另存，按公文版式重新生成。\n不写 --write 或 -o 时只预览。",
    en: "Form only: full-width digits, half-width or doubled marks, stray spaces, official section titles, cells that say their figure in more words. No figure is changed; rules that the configuration turns off fix nothing.\nText, Markdown and HTML are edited in place, all else stays as it is; Word and the like are written anew with -o.\nWithout --write or -o it only previews.",
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
    ...reading,
    output,
  ],
  examples: ["nianbao fix 年报.txt", "nianbao fix 年报.md --write", "nianbao fix 年报.docx -o 年报-修正.docx"],
  load: () => import("./fix.js"),
};
