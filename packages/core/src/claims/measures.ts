/** Measure words, and where what looks like one is none. */
import { trieOf, wordAt } from "./trie.js";

/** The unit of a difference of percentages. */
export const points = "个百分点";

export const measures = [
  "件（次）",
  "件（起）",
  "起（件）",
  "人（次）",
  "人次",
  "件次",
  "件",
  "起",
  "宗",
  "份",
  "个",
  "条",
  "项",
  "例",
  "次",
  "篇",
  "场",
  "期",
  "期次",
  "人",
  "名",
  "位",
  "家",
  "部",
  "批",
  "封",
  "笔",
  "桩",
  "单",
  "处",
  "册",
  "张",
  "幅",
  "套",
  "则",
  "户",
  "通",
  "台",
  "门",
  "场次",
  "亿元",
  "万元",
  "千元",
  "元",
];
/** 3人, 9名: measure words of persons and of those who come as one. */
const personal: ReadonlySet<string> = new Set(["人", "名", "家", "户", "位"]);
export const countsPersons = (unit: string | null): boolean => unit !== null && personal.has(unit);

const units = trieOf(measures.map((word) => [word, ""]));

/** 三部分, 五部门 count no 部, 五单位 no 单. */
export function measureAt(text: string, at: number): string | undefined {
  const unit = wordAt(units, text, at);
  const next = text.charAt(at + 1);
  if (unit === "单" && /[位项独个一]/.test(next)) return undefined;
  return unit === "部" && /[分门委队]/.test(next) ? undefined : unit;
}

/** The same behind a range, where nothing else can follow: 10至15件. */
export const measureBehind = (text: string, at: number): string | undefined => wordAt(units, text, at);

/** Behind 个, times that are counted and no things. */
const times = /^(?:工作日|自然日|日|月|小时|星期|季度|年度)/;

export const isTime = (text: string, at: number): boolean => times.test(text.slice(at, at + 3));
