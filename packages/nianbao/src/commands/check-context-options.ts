/** Options of `check` for what stands beside the files. */
import type { OptionDef } from "./definition.js";

export const contextOptions: readonly OptionDef[] = [
  {
    name: "batch",
    value: "DIR",
    about: {
      "zh-CN": "同批其他单位年报所在文件夹或压缩包，查找雷同文字（被核验的文件也在其中的，不与自己比）",
      en: "folder or archive of other organs' reports, to find copied prose (a file is never compared with itself)",
    },
  },
  {
    name: "roster",
    value: "FILE",
    about: {
      "zh-CN": "应报单位名单，一行一个“名称”或“名称,统一社会信用代码”（与 --children 同用）",
      en: "units that report: one a line, name or name,code (with --children)",
    },
  },
  {
    name: "previous-children",
    value: "DIR",
    about: {
      "zh-CN": "下级单位上一年度年报所在文件夹，核对撤并单位的结转",
      en: "folder of last year's reports of the units below",
    },
  },
  {
    name: "copies",
    value: "DIR",
    about: {
      "zh-CN": "同一份年报在其他平台发布的版本（文件或文件夹）",
      en: "this report as published in other places (file or folder)",
    },
  },
  {
    name: "archived",
    value: "FILE",
    about: { "zh-CN": "首次公布时存档的版本", en: "this report as it was first published" },
  },
  {
    name: "column",
    value: "FILE",
    about: {
      "zh-CN": "年报专栏的目录，一行一个标题（制表符后可附网址），或 JSON",
      en: "what the column of annual reports lists: a title a line (a tab, an address), or JSON",
    },
  },
  {
    name: "platform",
    value: "FILE",
    about: { "zh-CN": "集中展示平台的目录，格式同 --column", en: "what the joint page lists, as for --column" },
  },
];
