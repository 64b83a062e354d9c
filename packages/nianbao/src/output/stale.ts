/** Suppressions of the configuration that hide nothing any more, told in every output. */
import type { FileResult } from "../commands/check.js";
import type { Language } from "../language.js";

type Stale = NonNullable<FileResult["result"]>["staleSuppressions"][number];

/**
 * A suppression is for one report; in a run over many files it is unused only when no file uses it. Each is told once.
 */
export function staleIn(results: readonly FileResult[]): readonly Stale[] {
  const checked = results.flatMap(({ result }) => (result ? [result] : []));
  const used = new Set(checked.flatMap(({ suppressed }) => suppressed.map(({ finding }) => finding.fingerprint)));
  const stale = new Map<string, Stale>();
  for (const { staleSuppressions } of checked)
    for (const one of staleSuppressions) if (!used.has(one.fingerprint)) stale.set(one.fingerprint, one);
  return [...stale.values()];
}

const why = {
  unused: { "zh-CN": "没有对应的问题", en: "hides nothing" },
  expired: { "zh-CN": "已过期", en: "has run out" },
} as const;

export function staleText(stale: Stale, language: Language): string {
  const { fingerprint, reason, author, until, state } = stale;
  const details = [reason, author, until].filter((part) => part !== undefined && part !== "");
  return language === "en"
    ? `suppression ${fingerprint} ${why[state].en} (${details.join(", ")}): remove it from the configuration`
    : `豁免 ${fingerprint} ${why[state]["zh-CN"]}（${details.join("，")}），请从配置中删去`;
}
