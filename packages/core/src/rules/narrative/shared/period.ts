/** Statements of the period that the figures cover: 统计期限自2023年1月1日起至12月31日止. */

import { numeralAt } from "../../../claims/numerals.js";
import type { ProseParagraph } from "../../../claims/prose.js";
import { find, type Passage } from "../../shared/passages.js";

interface Day {
  readonly year: number;
  readonly month: number;
  /** 0: only the month is named. */
  readonly day: number;
}
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly evidence: Passage;
}

const digits = "[0-9０-９零〇○一二三四五六七八九十]";
const date = `(${digits}{4})年(${digits}{1,3})月(?:(${digits}{1,3})[日号])?`;
const short = `(?:(${digits}{4})年)?(${digits}{1,3})月(?:(${digits}{1,3})[日号])?`;
const pattern = new RegExp(
  `(?:期限|区间|时段|周期|期间|截止|时间|统计|数据)[^。；\\n]{0,24}?${date}起?\\s?(?:至|到|—|－|-|~|～|–|，至|，到)+\\s?${short}`,
  "g",
);

const plain = (text: string) =>
  text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/○/g, "〇");
const number = (text = ""): number => (/^\d+$/.test(text) ? Number(text) : (numeralAt(plain(text), 0)?.value ?? 0));

export function periodsIn(paragraph: ProseParagraph): Period[] {
  if (!paragraph.text.includes("月")) return [];
  return find([paragraph], pattern).map(({ match, passage }): Period => {
    const [, y1, m1, d1, y2, m2, d2] = match;
    const from = { year: number(y1), month: number(m1), day: number(d1) };
    return {
      from,
      to: { year: y2 === undefined ? from.year : number(y2), month: number(m2), day: number(d2) },
      evidence: passage,
    };
  });
}
