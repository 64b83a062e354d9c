/** What a fix would do, before it does it: a line for each, then the difference as a patch. */
import type { Finding, Fix } from "@nianbao/core";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { type Language, say } from "../language.js";
import type { Change } from "./changes.js";

const names: { readonly [W in Fix["what"]]: { readonly [L in Language]: string } } = {
  "full-width-digits": { "zh-CN": "全角数字改半角", en: "full-width digits" },
  "full-width-marks": { "zh-CN": "半角标点改全角", en: "half-width marks" },
  "doubled-marks": { "zh-CN": "重复的标点", en: "doubled marks" },
  "stray-spaces": { "zh-CN": "多余的空格", en: "stray spaces" },
  "section-title": { "zh-CN": "法定标题", en: "official titles" },
  "plain-number": { "zh-CN": "数据栏只留数字", en: "bare figures in cells" },
  "blank-as-zero": { "zh-CN": "空白填0", en: "0 into empty cells" },
};

/** 全角数字改半角 3 处，法定标题 2 处 */
export function kindsText(fixes: readonly Fix[], language: Language): string {
  const count = (what: Fix["what"]) => fixes.filter((fix) => fix.what === what).length;
  return (Object.keys(names) as Fix["what"][])
    .filter((what) => count(what) > 0)
    .map((what) => `${names[what][language]} ${count(what)}${language === "en" ? "" : " 处"}`)
    .join(language === "en" ? ", " : "，");
}

export const findingLines = (findings: readonly Finding[]): string[] =>
  findings.map(({ message, ruleId }) => `  ${message}  (${ruleId})`);

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

export function leftLines(left: readonly Change[], language: Language): string[] {
  return left.map((change) => {
    const what = change.kind === "blank" ? change.address : `${shorten(change.before)} → ${shorten(change.after)}`;
    return say(
      language,
      `  原文中无法确定位置，未改：${what}`,
      `  place in the source not certain, left as it is: ${what}`,
    );
  });
}

export function patch(file: string, before: string, after: string, colour: boolean, language: Language): string {
  if (before === after) return "";
  const heads = [say(language, "原文", "before"), say(language, "修正后", "after")] as const;
  const text = createTwoFilesPatch(file, file, before, after, heads[0], heads[1], {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  if (!colour) return text;
  return text
    .split("\n")
    .map((line) => {
      const code = line.startsWith("+") ? 32 : line.startsWith("-") ? 31 : line.startsWith("@@") ? 36 : undefined;
      return code === undefined ? line : `\x1b[${code}m${line}\x1b[0m`;
    })
    .join("\n");
}
