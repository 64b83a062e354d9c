/** 索引号, 发布机构, 成文日期 …: the block above the title. Facts that are not known have no line. */
import type { State } from "../state.js";
import type { Facts } from "./facts.js";

const LINES: readonly (readonly [label: string, fact: keyof Facts])[] = [
  ["索引号", "indexNumber"],
  ["发布机构", "organ"],
  ["文号", "documentNumber"],
  ["成文日期", "written"],
  ["发布日期", "date"],
  ["来源", "source"],
];
/** Usual in such a block, though not every report has one. */
const EXPECTED: ReadonlySet<keyof Facts> = new Set(["indexNumber", "organ", "written", "date"]);

/** `2024-01-18` as a reader writes it; anything else as it is. */
export function chineseDate(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}:\d{2}))?$/.exec(value);
  if (!match) return value;
  const [, year, month, day, time] = match;
  return `${year}年${Number(month)}月${Number(day)}日${time ? ` ${time}` : ""}`;
}

export function metadataBlock(state: State, facts: Facts): string {
  const lines = LINES.flatMap(([label, fact]) => {
    const value = facts[fact];
    if (typeof value === "string") {
      const date = fact === "written" || fact === "date";
      const shown = state.text(date ? chineseDate(value) : value);
      return [state.el("div", {}, state.el("dt", {}, label) + state.el("dd", {}, shown))];
    }
    if (EXPECTED.has(fact)) {
      state.notice({
        code: "fact-unknown",
        what: String(fact),
        message: { "zh-CN": `${label}未知，信息栏中已略去`, en: `${String(fact)} is unknown; its line is left out` },
      });
    }
    return [];
  });
  return lines.length === 0
    ? ""
    : state.el("dl", { class: "nb-meta", "data-nianbao": "aside" }, `\n${lines.join("\n")}\n`);
}
