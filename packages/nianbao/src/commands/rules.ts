/** `nianbao rules`: the list, or one rule with its basis and examples. */
import { type CataloguedRule, rules } from "@nianbao/core";
import { parse } from "../args.js";
import { rulePages } from "../generated/rule-pages.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

const severityWords = {
  error: { "zh-CN": "错误", en: "error  " },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "info   " },
} as const;

const basisWords = {
  printed: { "zh-CN": "表内印明", en: "printed in the form" },
  notice: { "zh-CN": "通知规定", en: "notice" },
  regulation: { "zh-CN": "法规规定", en: "regulation" },
  logic: { "zh-CN": "逻辑推得，非官方规定", en: "follows by logic, not an official rule" },
  practice: { "zh-CN": "实践所见，非官方规定", en: "seen in practice, not an official rule" },
  memory: { "zh-CN": "未见原文，待核", en: "source not seen" },
} as const;

const plain = (rule: CataloguedRule) => ({
  id: rule.id,
  title: rule.title,
  severity: rule.severity,
  recommended: rule.recommended,
  editions: rule.editions ?? null,
  basis: rule.basis,
  source: rule.source,
  codes: rule.codes,
  messages: rule.messages,
});

function explain(rule: CataloguedRule, language: Language): string {
  return [
    `${rule.id}  ${rule.title[language]}`,
    `  ${say(language, "级别", "severity")}: ${severityWords[rule.severity][language].trim()}`,
    `  ${say(language, "依据", "basis")}: ${basisWords[rule.basis][language]}；${rule.source[language]}`,
    `  ${say(language, "适用版式", "editions")}: ${rule.editions?.join(", ") ?? say(language, "全部", "all")}`,
    ...(rule.codes.length > 0 ? [`  ${say(language, "编号", "codes")}: ${rule.codes.join(", ")}`] : []),
    "",
    rulePages[rule.id]?.trim() ?? "",
    "",
  ].join("\n");
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const args = parse(commandOf("rules"), argv);
  const format = args.choice("format");
  const [id] = args.files;
  if (id !== undefined) {
    const rule = rules.find((r) => r.id === id || r.codes.includes(id));
    if (!rule) {
      const near = rules.filter((r) => r.id.includes(id)).map((r) => r.id);
      const hint =
        near.length > 0 ? say(language, `是否指：${near.join("、")}？`, `Did you mean ${near.join(", ")}?`) : "";
      throw new UsageError("unknown-rule", { id, hint });
    }
    io.out(format === "json" ? `${JSON.stringify(plain(rule), null, 2)}\n` : explain(rule, language));
    return 0;
  }
  if (format === "json") {
    io.out(`${JSON.stringify(rules.map(plain), null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const rule of rules) {
    io.out(`${severityWords[rule.severity][language]}  ${rule.id.padEnd(width)}  ${rule.title[language]}\n`);
  }
  io.out(
    say(
      language,
      `共 ${rules.length} 条。查看一条：nianbao rules <编号>\n`,
      `${rules.length} rules. One rule: nianbao rules <id>\n`,
    ),
  );
  return 0;
}
