/** How findings of each kind look and are called, in every output for people. */
import type { Finding } from "@nianbao/core";
import type { Language } from "../language.js";

export type Rank = "error" | "warning" | "review" | "info" | "pass" | "not-assessable";
export const ranks: readonly Rank[] = ["error", "warning", "review", "info", "not-assessable", "pass"];
export const looks: {
  readonly [R in Rank]: {
    readonly mark: string;
    readonly colour: number;
    readonly word: { readonly [L in Language]: string };
  };
} = {
  error: { mark: "✗", colour: 31, word: { "zh-CN": "错误", en: "error" } },
  warning: { mark: "!", colour: 33, word: { "zh-CN": "警告", en: "warning" } },
  review: { mark: "?", colour: 35, word: { "zh-CN": "待核", en: "review" } },
  info: { mark: "i", colour: 36, word: { "zh-CN": "提示", en: "info" } },
  "not-assessable": { mark: "-", colour: 90, word: { "zh-CN": "无法判断", en: "not assessable" } },
  pass: { mark: "✓", colour: 32, word: { "zh-CN": "通过", en: "pass" } },
};

export const rankOf = (finding: Finding): Rank => (finding.verdict === "fail" ? finding.severity : finding.verdict);

export const sorted = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => ranks.indexOf(rankOf(a)) - ranks.indexOf(rankOf(b)));

/** 错误 1，警告 2 … */
export function countsText(findings: readonly Finding[], language: Language): string {
  return ranks
    .map((rank) => [rank, findings.filter((f) => rankOf(f) === rank).length] as const)
    .filter(([rank, n]) => n > 0 || rank === "error" || rank === "warning")
    .map(([rank, n]) => `${looks[rank].word[language]} ${n}`)
    .join(language === "en" ? ", " : "，");
}

export const isFixable = (finding: Finding): boolean =>
  (finding.fixes ?? []).some(({ what }) => what !== "blank-as-zero");
