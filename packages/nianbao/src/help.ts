/** Help that teaches: what a command is for, every option, examples that run. */
import type { Command, OptionDef, OptionGroup } from "./commands/definition.js";
import { commands } from "./commands/index.js";
import { type Language, say } from "./language.js";

const pad = (text: string, width: number): string => {
  const shown = [...text].reduce((n, c) => n + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0);
  return text + " ".repeat(Math.max(1, width - shown));
};

export function overview(language: Language): string {
  return [
    say(
      language,
      "nianbao：政府信息公开工作年度报告的读取、核验与生成",
      "nianbao: read, check and write annual reports on government information disclosure",
    ),
    "",
    say(language, "用法：nianbao <命令> 文件… [选项]", "Usage: nianbao <command> FILE… [options]"),
    "",
    say(language, "命令：", "Commands:"),
    ...commands.map((c) => `  ${pad(c.name, 10)}${c.summary[language]}`),
    "",
    say(language, "示例：", "Examples:"),
    ...commands.flatMap((c) => c.examples.slice(0, 1)).map((example) => `  ${example}`),
    "",
    say(
      language,
      "退出码：0 无问题；1 有需要处理的问题；2 无法读取或用法有误。\n文件可以是网页、Word、Excel、PDF、Markdown、JSON 或粘贴的文本；- 表示标准输入。内容不离开本机。\n各命令的说明：nianbao <命令> --help    英文界面：--lang en",
      "Exit status: 0 clean; 1 something to look at; 2 could not read, or wrong usage.\nA file may be a web page, Word, workbook, PDF, Markdown, JSON or pasted text; - is standard input. Nothing leaves this machine.\nHelp of a command: nianbao <command> --help",
    ),
    "",
  ].join("\n");
}

/** Options that their name explains, side by side. */
function listed(options: readonly OptionDef[]): string[] {
  const lines: string[] = [];
  for (const { name, value } of options) {
    const text = `--${name}${value ? ` ${value}` : ""}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length < 96) lines[lines.length - 1] = `${last}  ${text}`;
    else lines.push(`  ${text}`);
  }
  return lines;
}

export function helpOf(command: Command, language: Language, more: readonly OptionGroup[] = []): string {
  const option = (o: OptionDef) => {
    const head = `${o.short ? `-${o.short}, ` : ""}--${o.negatable ? "[no-]" : ""}${o.name}${o.value ? ` ${o.choices ? o.choices.join("|") : o.value}` : ""}`;
    const fallback = o.fallback ? say(language, `（默认 ${o.fallback}）`, ` (default ${o.fallback})`) : "";
    return `  ${head}\n      ${o.about[language]}${fallback}`;
  };
  return [
    command.summary[language],
    "",
    `${say(language, "用法", "Usage")}: nianbao ${command.name} ${command.usage}`,
    "",
    ...(command.about ? [command.about[language], ""] : []),
    say(language, "选项：", "Options:"),
    ...command.options.map(option),
    `  --lang zh-CN|en\n      ${say(language, "界面语言（默认 zh-CN）", "language of messages (default zh-CN)")}`,
    "",
    ...more.flatMap(({ title, options }) => [
      `${title[language]}${say(language, "：", ":")}`,
      ...options.filter((o) => o.about[language] !== "").map(option),
      ...listed(options.filter((o) => o.about[language] === "")),
      "",
    ]),
    say(language, "示例：", "Examples:"),
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}
