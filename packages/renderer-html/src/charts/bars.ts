/** Horizontal bars as SVG: label, bar, figure. The figure stands beside the bar, so nothing hangs on its length. */
import { escapeText } from "../text/escape.js";
import type { Bar } from "./series.js";

export interface BarsLayout {
  readonly width: number;
  readonly label: number;
  readonly line: number;
  readonly fontSize: number;
  readonly fill: string;
}
export const DEFAULT_BARS: BarsLayout = { width: 720, label: 170, line: 34, fontSize: 16, fill: "#3d5a73" };

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Content of an SVG group whose top left corner is 0,0; its height is `bars.length * line`. */
export function barsGroup(bars: readonly Bar[], layout: BarsLayout = DEFAULT_BARS): string {
  const { width, label, line, fontSize, fill } = layout;
  const most = bars.reduce((max, bar) => Math.max(max, bar.value ?? 0), 0);
  const room = width - label - fontSize * 6;
  return bars
    .map(({ label: name, value }, i) => {
      const y = i * line;
      const length = value === null || most === 0 ? 0 : Math.max(value > 0 ? 1 : 0, (value / most) * room);
      const base = y + line / 2 + fontSize * 0.36;
      return [
        `<text x="${label - 12}" y="${number(base)}" text-anchor="end">${escapeText(name)}</text>`,
        `<rect x="${label}" y="${number(y + line * 0.2)}" width="${number(length)}" height="${number(line * 0.6)}" fill="${fill}"/>`,
        `<text x="${number(label + length + 8)}" y="${number(base)}">${value === null ? "未填数字" : value}</text>`,
      ].join("");
    })
    .join("");
}

export const barsSvg = (bars: readonly Bar[], title: string): string => {
  const { width, line, fontSize } = DEFAULT_BARS;
  const height = bars.length * line;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(title).replace(/"/g, "&quot;")}" font-size="${fontSize}" fill="#1b1b1b"><line x1="${DEFAULT_BARS.label}" y1="0" x2="${DEFAULT_BARS.label}" y2="${height}" stroke="#1b1b1b"/>${barsGroup(bars)}</svg>`;
};

/** The same in words: 自然人 12，商业企业 3. */
export const barsText = (bars: readonly Bar[]): string =>
  bars.map(({ label, value }) => `${label}${value === null ? "未填数字" : ` ${value}`}`).join("，");
