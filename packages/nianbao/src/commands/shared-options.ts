/** Options that several commands take. */
import { editionIds } from "@nianbao/core/editions";
import type { OptionDef } from "./definition.js";

export const output: OptionDef = {
  name: "output",
  short: "o",
  value: "OUT",
  about: { "zh-CN": "写入文件，不写则输出到终端", en: "write to a file instead of standard output" },
};
const edition: OptionDef = {
  name: "edition",
  value: "ID",
  about: {
    "zh-CN": `按指定版式读表，不由内容判断（${editionIds.join("、")}）`,
    en: `read the tables as this edition, whatever they look like (${editionIds.join(", ")})`,
  },
};

const config: OptionDef = {
  name: "config",
  value: "FILE",
  about: {
    "zh-CN": "配置文件（默认查找当前文件夹的 nianbao.config.ts、.mts、.mjs、.js、.json）",
    en: "configuration (default: nianbao.config.ts, .mts, .mjs, .js or .json in this folder)",
  },
};

/** How files are read: of every command that reads reports. */
export const reading: readonly OptionDef[] = [
  config,
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

/** The form of what is printed, the first by default. */
export const format = (...choices: readonly [string, ...string[]]): OptionDef => ({
  name: "format",
  value: "FORMAT",
  choices,
  fallback: choices[0],
  about: { "zh-CN": "输出格式", en: "output format" },
});
