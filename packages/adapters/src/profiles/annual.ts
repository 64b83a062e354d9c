/** What the title of a link tells. */
const MAX_TITLE = 200;

/** Titles of annual reports: 政府信息公开工作年度报告, 信息公开年报, 2025年度政务公开年报 … */
export function isAnnualReport(title: string): boolean {
  if (title.length > MAX_TITLE) return false;
  const plain = title.replace(/\s/g, "");
  const kind = /年度?报告?|年报/.test(plain) && /年度报告|年报|年度工作报告/.test(plain);
  // Interpretations, statistics and notices about reports are not reports.
  return kind && /信息公开|政务公开/.test(plain) && !/通知|解读|格式|模板|要求|汇编|指南|一图读懂/.test(plain);
}

const chinese = "〇一二三四五六七八九";
const toArabic = (text: string): string =>
  text.replace(/[零○]/g, "〇").replace(/[〇一二三四五六七八九]/g, (c) => String(chinese.indexOf(c)));

export function yearOf(title: string): number | undefined {
  if (title.length > MAX_TITLE) return undefined;
  const match = /(?:^|[^0-9])((?:19|20)[0-9]{2})\s?年?/.exec(toArabic(title));
  return match ? Number(match[1]) : undefined;
}

/** The first date in a text: 2026-01-20, 2026/1/20, 2026.01.20, 2026年1月20日, [2026-01-20]. */
export function dateIn(text: string): string | undefined {
  const match = /((?:19|20)[0-9]{2})\s?[-/.年]\s?([0-9]{1,2})\s?[-/.月]\s?([0-9]{1,2})(?![0-9])/.exec(
    text.slice(0, 500),
  );
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  const ok = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return ok ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}

/** A number counts seconds or milliseconds; the day is that of Beijing. */
export function dateOf(value: unknown): string | undefined {
  if (typeof value === "string") return /^[0-9]{10}(?:[0-9]{3})?$/.test(value) ? dateOf(Number(value)) : dateIn(value);
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const ms = value > 1e11 ? value : value * 1000;
  const date = new Date(ms + 8 * 3600 * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** An address on the page, made whole where the page's own address is known; nothing but web addresses. */
export function resolveUrl(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.startsWith("#")) return undefined;
  try {
    const url = new URL(trimmed, base ?? "http://nianbao.invalid/");
    if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
    return base === undefined && url.hostname === "nianbao.invalid" ? trimmed : url.href;
  } catch {
    return undefined;
  }
}
