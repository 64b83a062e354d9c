/** Years and dates as reports write them. */
const chinese = "〇一二三四五六七八九";

const fromChinese = (text: string): string =>
  [...text.replace(/[○Ｏ零OoＯ]/g, "〇")].map((c) => (chinese.includes(c) ? String(chinese.indexOf(c)) : c)).join("");

/** Full-width digits to plain, spaces out; bounded. */
export const tight = (text: string): string =>
  text
    .slice(0, 20_000)
    .replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, "")
    .replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));

/** The first year written with 年 behind it: `2023年`, `二〇二三年`. */
export function yearIn(text: string): number | undefined {
  const line = tight(text);
  const found =
    /(?:^|\D)((?:19|20)\d\d)年/.exec(line)?.[1] ??
    /([二][〇○零OoＯ][〇○零OoＯ一二三四五六七八九]{2})年/.exec(line)?.[1];
  return found === undefined ? undefined : Number(fromChinese(found));
}

const two = (n: string): string => n.padStart(2, "0");
const iso = (y: string, m: string, d: string): string | undefined =>
  Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31 ? `${y}-${two(m)}-${two(d)}` : undefined;

/** `2024-01-20 10:30`, `2024年1月20日`, `2024/1/20` → `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
export function dateIn(text: string): string | undefined {
  const found = /((?:19|20)\d\d)\s?[-年/.]\s?(\d{1,2})\s?[-月/.]\s?(\d{1,2})日?(?:[ T-]{1,2}(\d{1,2}):(\d{2}))?/.exec(
    text.slice(0, 200),
  );
  if (!found) return undefined;
  const [, y = "", m = "", d = "", hour, minute] = found;
  const day = iso(y, m, d);
  return day && hour !== undefined && minute !== undefined ? `${day} ${two(hour)}:${minute}` : day;
}

const span =
  /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日(?:起|零时|0时)?[，,]?(?:至|到|起至|[-—–~～]{1,2})(?:((?:19|20)\d\d)年|当年)?(\d{1,2})月(\d{1,2})日/;

/** 统计期限: `2023年1月1日至2023年12月31日`, `2019年1月1日到12月31日`. */
export function periodIn(text: string): { readonly from: string; readonly to: string } | undefined {
  const found = span.exec(tight(text));
  if (!found) return undefined;
  const [, y = "", m = "", d = "", y2, m2 = "", d2 = ""] = found;
  const from = iso(y, m, d);
  const to = iso(y2 ?? y, m2, d2);
  return from && to && from < to ? { from, to } : undefined;
}
