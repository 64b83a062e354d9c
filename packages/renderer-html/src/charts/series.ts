/** What charts draw, read from the printed tables: the label and the figure of each bar. */
import { type Cell, type Document, inlineText, type Report, type Table, valueAt } from "@nianbao/core";
import { gridOf, type Placed } from "../table/grid.js";

export interface Bar {
  readonly label: string;
  /** `null`: the cell holds no plain number, so there is nothing to draw. */
  readonly value: number | null;
}

const PLAIN = /^\d{1,15}$/;
const plainValue = (cell: Cell): number | null => {
  const text = inlineText(cell.children).trim();
  return PLAIN.test(text) ? Number(text) : null;
};
const words = (cell: Cell): string => inlineText(cell.children).replace(/\s+/g, "");
/** 一、 （一） 1. in front of a label say where it stands in the form; a chart has no such places. */
const bare = (label: string): string =>
  label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, "").replace(/（.*）$/, "");

const tableOf = (document: Document): Table | undefined =>
  document.children.find((block): block is Table => block.type === "table" && block.table === "applications");

/** 申请来源: applications received, by kind of applicant. */
export function sources(document: Document): readonly Bar[] {
  const table = tableOf(document);
  if (!table) return [];
  const grid = gridOf(table);
  const heads = grid.rows.slice(0, grid.head).flat();
  return grid.rows.flat().flatMap((p): Bar[] => {
    const address = p.cell.address ?? "";
    if (!address.startsWith("applications/received/") || address.endsWith("/total")) return [];
    const head = heads.findLast((h) => h.x <= p.x && p.x < h.x + h.width);
    return head ? [{ label: words(head.cell), value: plainValue(p.cell) }] : [];
  });
}

/** 办理结果: the results of the year, one bar a kind; kinds that the form divides are added up. */
export function results(document: Document): readonly Bar[] {
  const table = tableOf(document);
  if (!table) return [];
  const grid = gridOf(table);
  const first = grid.rows.findIndex((row) => row.some((p) => p.x === 0 && p.cell.header === "rowgroup"));
  const group = grid.rows[first]?.[0];
  if (!group) return [];
  const bars: Bar[] = [];
  for (let y = first; y < first + group.height; y++) {
    const head = grid.rows[y]?.find((p) => p.x === group.width && p.cell.header !== undefined);
    if (!head) continue;
    const cells = grid.rows.slice(y, y + head.height).map(totalOf);
    if (cells.some((p) => p?.cell.address === "applications/resultsTotal/total")) continue;
    const values = cells.map((p) => (p ? plainValue(p.cell) : null));
    const sum = values.some((v) => v === null) ? null : values.reduce<number>((s, v) => s + (v ?? 0), 0);
    bars.push({ label: bare(words(head.cell)), value: sum });
  }
  return bars;
}
const totalOf = (row: readonly Placed[]): Placed | undefined => row.find((p) => p.cell.address?.endsWith("/total"));

export interface TrendLine {
  readonly label: string;
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}

const TREND = [
  ["applications/received/total", "本年新收"],
  ["applications/resultsTotal/total", "本年度办理结果"],
  ["applications/carriedForward/total", "结转下年度"],
] as const;

/** 三年趋势: this report (as data) and earlier ones, oldest first; years without a number of their own are left out. */
export function trend(document: Document, previous: readonly Report[]): readonly TrendLine[] {
  const isReport = (value: unknown): value is Report =>
    typeof value === "object" && value !== null && "tables" in value && "year" in value;
  const byYear = new Map<number, Report>();
  for (const report of [...previous, document.data]) {
    if (isReport(report) && typeof report.year === "number") byYear.set(report.year, report);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b).slice(-3);
  if (years.length < 2) return [];
  return TREND.map(([address, label]) => ({
    label,
    points: years.map((year) => {
      const report = byYear.get(year);
      const value = report ? valueAt(report, address) : undefined;
      return { year, value: typeof value === "number" ? value : null };
    }),
  })).filter((line) => line.points.some((p) => p.value !== null));
}
