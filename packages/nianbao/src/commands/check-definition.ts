/** `nianbao check`. */
import { contextOptions } from "./check-context-options.js";
import type { Command } from "./definition.js";
import { format, output, reading } from "./shared-options.js";

export const check: Command = {
  name: "check",
  usage: "FILE|DIR|ZIP…",
  summary: { "zh-CN": "核验年报，指出哪里有误、为什么", en: "check reports: what is wrong, where, and why" },
  about: {
    "zh-CN":
      "逐份读取并核验：表内勾稽、结构、单元格、文字与表格是否一致、统计期限、公布期限、隐私、用语。\n空白按 0 参与运算并注明；看不准的标为“待核”，不当作错误。",
    en: "Reads and checks each report: arithmetic, structure, cells, prose against tables, period, deadline, privacy, wording.\nBlanks count as 0 and findings say so; what cannot be certain asks for review instead of accusing.",
  },
  options: [
    format("pretty", "json", "html", "sarif", "junit", "github"),
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
};
