/** Three years as groups of bars: hatching tells the years apart as well as the tone does. */
import { escapeAttribute, escapeText } from "../text/escape.js";
import type { TrendLine } from "./series.js";

const TONES = ["#c3ced8", "#7d95aa", "#2f4a62"];

export function trendSvg(lines: readonly TrendLine[], title: string): string {
  const width = 720;
  const plot = 180;
  const top = 46;
  const most = lines.reduce((m, l) => l.points.reduce((n, p) => Math.max(n, p.value ?? 0), m), 0);
  const years = lines[0]?.points.map((p) => p.year) ?? [];
  const tones = TONES.slice(-years.length);
  const group = width / lines.length;
  const bar = Math.min(48, (group * 0.7) / Math.max(1, years.length));
  const parts = lines.map((line, g) => {
    const left = g * group + (group - bar * line.points.length) / 2;
    const columns = line.points.map(({ value }, i) => {
      const height = value === null || most === 0 ? 0 : (value / most) * plot;
      const x = left + i * bar;
      const y = top + plot - height;
      return (
        `<rect x="${Math.round(x + 3)}" y="${Math.round(y)}" width="${Math.round(bar - 6)}" height="${Math.round(height)}" fill="${tones[i]}" stroke="#2f4a62"/>` +
        `<text x="${Math.round(x + bar / 2)}" y="${Math.round(y - 6)}" text-anchor="middle" font-size="14">${value ?? "未填"}</text>`
      );
    });
    return `${columns.join("")}<text x="${Math.round(g * group + group / 2)}" y="${top + plot + 24}" text-anchor="middle">${escapeText(line.label)}</text>`;
  });
  const legend = years.map(
    (year, i) =>
      `<rect x="${i * 96}" y="2" width="14" height="14" fill="${tones[i]}" stroke="#2f4a62"/><text x="${i * 96 + 20}" y="15" font-size="14">${year}年</text>`,
  );
  return `<svg viewBox="0 0 ${width} ${top + plot + 36}" role="img" aria-label="${escapeAttribute(title)}" font-size="16" fill="#1b1b1b">${legend.join("")}<line x1="0" y1="${top + plot}" x2="${width}" y2="${top + plot}" stroke="#1b1b1b"/>${parts.join("")}</svg>`;
}

export const trendText = (lines: readonly TrendLine[]): string =>
  lines
    .map(({ label, points }) => `${label}：${points.map((p) => `${p.year}年 ${p.value ?? "未填数字"}`).join("，")}`)
    .join("；");
