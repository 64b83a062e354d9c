import type { Problem } from "@nianbao/core";
import { type Language, say } from "../language.js";

const words = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "info" },
} as const;

/** Where something stood, as far as known. */
export function placeText(place: Problem["place"], language: Language): string {
  if (!place) return "";
  const parts = [
    place.file,
    place.sheet,
    place.page === undefined ? undefined : say(language, `第${place.page}页`, `page ${place.page}`),
    place.table === undefined ? undefined : say(language, `第${place.table}个表`, `table ${place.table}`),
    place.row === undefined ? undefined : say(language, `第${place.row}行`, `row ${place.row}`),
    place.column === undefined ? undefined : say(language, `第${place.column}列`, `column ${place.column}`),
    place.line === undefined ? undefined : say(language, `文本第${place.line}行`, `line ${place.line}`),
    place.character === undefined ? undefined : say(language, `第${place.character}字`, `character ${place.character}`),
    place.path,
  ].filter((part) => part !== undefined);
  return parts.join(say(language, "，", ", "));
}

export const problemLines = (file: string, problems: readonly Problem[], language: Language): string =>
  problems
    .map((p) => {
      const place = placeText(p.place, language);
      const offered = (p.entries ?? []).map(
        ({ title, url, date }) => `    ${[title, url, date].filter(Boolean).join("  ")}\n`,
      );
      return `${file}: ${words[p.severity][language]} ${p.message[language]}${place ? ` (${place})` : ""} [${p.code}]\n${offered.join("")}`;
    })
    .join("");
