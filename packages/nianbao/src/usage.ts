/** Wrong usage: what failed, why, and what to do. */
import type { Language } from "./language.js";

const texts = {
  "unknown-command": {
    "zh-CN": "没有命令“{name}”。可用命令：{known}。用 nianbao --help 查看说明。",
    en: 'no command "{name}". Commands: {known}. See nianbao --help.',
  },
  "no-file": {
    "zh-CN": "没有指定文件。写上文件名，或用 - 从标准输入读取，例如：nianbao {command} 年报.html",
    en: "no file given. Name a file, or - for standard input, e.g. nianbao {command} report.html",
  },
  "unknown-option": {
    "zh-CN": "选项有误：{detail}。用 nianbao {command} --help 查看全部选项。",
    en: "wrong option: {detail}. See nianbao {command} --help.",
  },
  "bad-value": {
    "zh-CN": "选项 {option} 的值“{value}”无效，可用：{allowed}。",
    en: 'option {option} does not take "{value}"; it takes {allowed}.',
  },
  "one-folder": {
    "zh-CN": "请写明一个文件夹，例如：nianbao init {kind} my-{kind}",
    en: "name one folder, e.g. nianbao init {kind} my-{kind}",
  },
  "exists-already": {
    "zh-CN": "{file} 已存在，未作任何改动。请换一个文件夹。",
    en: "{file} is there already, nothing was written. Name another folder.",
  },
  "one-file": {
    "zh-CN": "命令 {command} 一次只处理一个文件。",
    en: "the command {command} takes one file at a time.",
  },
  "binary-to-terminal": {
    "zh-CN": "DOCX 不能输出到终端，请用 -o 指定输出文件，例如：-o 年报.docx",
    en: "DOCX cannot be printed to a terminal; name a file with -o, e.g. -o report.docx",
  },
  "no-template": {
    "zh-CN": "--template 和 --form 只与 --to docx 同用。",
    en: "--template and --form go with --to docx only.",
  },
  "no-edition": {
    "zh-CN": "空白填报表需用 --edition 指定版式，例如：--edition 2021",
    en: "a blank form needs an edition, e.g. --edition 2021",
  },
  "no-stdin": {
    "zh-CN": "预览需要一个文件，不能从标准输入读取。",
    en: "a preview needs a file; it cannot watch standard input.",
  },
  "cannot-listen": {
    "zh-CN": "无法打开端口 {port}：{detail}",
    en: "cannot listen on port {port}: {detail}",
  },
  "cannot-read": {
    "zh-CN": "无法读取 {file}：{detail}",
    en: "cannot read {file}: {detail}",
  },
  "too-many-files": {
    "zh-CN": "{file} 中的文件超过 {most} 个，未予读取。可用 --max-files 放宽。",
    en: "{file} holds more than {most} files; nothing was read. --max-files sets the limit.",
  },
  "cannot-write": {
    "zh-CN": "无法写入 {file}：{detail}",
    en: "cannot write {file}: {detail}",
  },
  "unknown-rule": {
    "zh-CN": "没有规则“{id}”。用 nianbao rules 查看全部规则。{hint}",
    en: 'no rule "{id}". See nianbao rules for the list. {hint}',
  },
  "write-anew": {
    "zh-CN": "{file} 不能在原文上修改，请用 -o 另存，例如：-o 年报-修正.docx（.html、.md、.json 亦可）。",
    en: "{file} cannot be edited in place; write another file, e.g. -o fixed.docx (.html, .md, .json).",
  },
  "other-encoding": {
    "zh-CN": "{file} 为 {encoding} 编码，不在原文上改写；请用 -o 另存为 UTF-8，例如：-o 年报-修正.txt",
    en: "{file} is in {encoding} and is not overwritten; write UTF-8 to another file, e.g. -o fixed.txt",
  },
  "not-editable": {
    "zh-CN":
      "{file} 的原文改动后读出的数字会有变化，未作修改；请用 -o 另存为 .html、.docx、.md 或 .json，由报告重新生成。",
    en: "editing {file} in place would change what is read from it, so nothing was done; write it anew with -o (.html, .docx, .md, .json)",
  },
  "bad-config": {
    "zh-CN": "配置文件 {file} 有误：{detail}",
    en: "configuration {file} is wrong: {detail}",
  },
} as const;

export class UsageError extends Error {
  constructor(
    readonly code: keyof typeof texts,
    readonly data: { readonly [name: string]: string },
  ) {
    super(code);
  }
  text(language: Language): string {
    return texts[this.code][language].replace(/\{(\w+)\}/g, (_, name: string) => this.data[name] ?? "");
  }
}
