/** Findings for people at a terminal: most serious first, each with its place, the passage and the rule. */
import type { Finding } from "@nianbao/core";
import type { FileResult } from "../commands/check.js";
import { type Language, say } from "../language.js";
import type { Style } from "./formats.js";

type Rank = "error" | "warning" | "review" | "info" | "pass" | "not-assessable";
const ranks: readonly Rank[] = ["error", "warning", "review", "info", "not-assessable", "pass"];
const looks: { readonly [R in Rank]: { mark: string; colour: number; word: { readonly [L in Language]: string } } } = {
  error: { mark: "✗", colour: 31, word: { "zh-CN": "错误", en: "error" } },
  warning: { mark: "!", colour: 33, word: { "zh-CN": "警告", en: "warning" } },
  review: { mark: "?", colour: 35, word: { "zh-CN": "待核", en: "review" } },
  info: { mark: "i", colour: 36, word: { "zh-CN": "提示", en: "info" } },
  "not-assessable": { mark: "-", colour: 90, word: { "zh-CN": "无法判断", en: "not assessable" } },
  pass: { mark: "✓", colour: 32, word: { "zh-CN": "通过", en: "pass" } },
};

export const rankOf = (finding: Finding): Rank => (finding.verdict === "fail" ? finding.severity : finding.verdict);

const paint = (on: boolean, code: number, text: string) => (on ? `\x1b[${code}m${text}\x1b[0m` : text);

function cellLine(cell: Finding["cells"][number], language: Language): string {
  const value =
    cell.raw !== undefined && cell.raw !== ""
      ? cell.raw
      : cell.value === null || cell.value === undefined
        ? say(language, "空白", "blank")
        : String(cell.value);
  return `${cell.table} › ${cell.row} › ${cell.column}: ${value}`;
}

function findingLines(finding: Finding, { language, colour }: Style): string[] {
  const look = looks[rankOf(finding)];
  const more = finding.cells.length - 4;
  return [
    `  ${paint(colour, look.colour, `${look.mark} ${look.word[language]}`)}  ${finding.message}`,
    ...finding.cells.slice(0, 4).map((cell) => `      ${cellLine(cell, language)}`),
    ...(more > 0 ? [`      ${say(language, `…另有 ${more} 格`, `… and ${more} more cells`)}`] : []),
    ...finding.evidence.flatMap((e) => (e.kind === "prose" ? [`      “${e.quote.replaceAll("\n", " ")}”`] : [])),
    ...(finding.assumption ? [`      ${say(language, "说明", "note")}: ${finding.assumption}`] : []),
    `      ${paint(colour, 90, finding.ruleId)}`,
  ];
}

function summaryLine(findings: readonly Finding[], { language }: Style): string {
  const parts = ranks
    .map((rank) => [rank, findings.filter((f) => rankOf(f) === rank).length] as const)
    .filter(([rank, n]) => n > 0 || rank === "error" || rank === "warning")
    .map(([rank, n]) => `${looks[rank].word[language]} ${n}`);
  return parts.join(say(language, "，", ", "));
}

function fileLines({ file, report, result }: FileResult, style: Style): string[] {
  const { language, colour } = style;
  if (!report || !result) return [`${file}\n  ${say(language, "未能读取，见上文", "could not be read, see above")}`];
  const head = [
    report.organ.name,
    report.year === null ? null : say(language, `${report.year}年度`, String(report.year)),
    say(language, `${report.edition}年版格式`, `form of ${report.edition}`),
  ];
  const sorted = [...result.findings].sort((a, b) => ranks.indexOf(rankOf(a)) - ranks.indexOf(rankOf(b)));
  return [
    paint(colour, 1, file),
    `  ${head.filter((part) => part !== null).join(" · ")}`,
    ...sorted.flatMap((finding) => findingLines(finding, style)),
    `  ${summaryLine(result.findings, style)}`,
  ];
}

export function pretty(results: readonly FileResult[], style: Style): string {
  const all = results.flatMap(({ result }) => result?.findings ?? []);
  const total =
    results.length > 1
      ? `\n${say(style.language, `共 ${results.length} 份`, `${results.length} files`)}: ${summaryLine(all, style)}\n`
      : "";
  return `${results.map((result) => fileLines(result, style).join("\n")).join("\n\n")}\n${total}`;
}
