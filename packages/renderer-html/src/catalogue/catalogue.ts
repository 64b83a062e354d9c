/**
 * An index of many reports. Without script: the same table in several orders, one of them shown, chosen by radio buttons;
 * years are chosen by radio buttons too, and a style sheet hides the other rows.
 */
import { type AnyReport, type Report, safeLink, textAt } from "@nianbao/core";
import { stylesheetOf } from "../style/stylesheet.js";
import type { Theme, ThemeName } from "../style/theme.js";
import { element } from "../text/element.js";
import { escapeText } from "../text/escape.js";
import { catalogueStyle } from "./catalogue.css.js";

export interface IndexEntry {
  readonly report: Report;
  /** Address of the report's page; without it the report's own `publication.url`. */
  readonly href?: string;
}
export interface IndexOptions {
  /** Default: 政府信息公开工作年度报告. */
  readonly title?: string;
  readonly theme?: ThemeName | Partial<Theme>;
  readonly large?: boolean;
  /** Above so many reports the page has one order only, for its size; default 1000. */
  readonly sortable?: number;
}

interface Line {
  readonly organ: string;
  readonly year: number | null;
  readonly date: string;
  readonly figures: readonly string[];
  readonly href: string | undefined;
  readonly title: string;
}

const FIGURES = [
  ["applications/received/total", "本年新收申请"],
  ["applications/resultsTotal/total", "本年度办理"],
  ["applications/carriedForward/total", "结转下年度"],
] as const;

const line = ({ report, href }: IndexEntry): Line => {
  const any = report as unknown as AnyReport;
  const address = href ?? any.publication?.url;
  return {
    organ: any.organ.name ?? "",
    year: any.year,
    date: any.publication?.date ?? "",
    figures: FIGURES.map(([cell]) => textAt(any, cell)),
    href: address === undefined ? undefined : safeLink(address),
    title: any.title,
  };
};

type Order = readonly [id: string, label: string, compare: (a: Line, b: Line) => number];
const chinese = new Intl.Collator("zh-Hans-CN");
const byOrgan = (a: Line, b: Line): number => chinese.compare(a.organ, b.organ) || (b.year ?? 0) - (a.year ?? 0);
const figure = (value: string | undefined): number => (/^\d+$/.test(value ?? "") ? Number(value) : -1);
const ORDERS: readonly Order[] = [
  ["organ", "机关", byOrgan],
  ["year", "年度", (a, b) => (b.year ?? 0) - (a.year ?? 0) || byOrgan(a, b)],
  ["date", "发布日期", (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : byOrgan(a, b))],
  ["received", "本年新收", (a, b) => figure(b.figures[0]) - figure(a.figures[0]) || byOrgan(a, b)],
];

function row(item: Line): string {
  const name = item.organ === "" ? item.title : item.organ;
  const shown = `<bdi>${escapeText(name)}</bdi>`;
  const cell = item.href === undefined ? shown : element("a", { href: item.href, title: item.title }, shown);
  const figures = item.figures.map((text) => `<td class="nb-figure">${escapeText(text)}</td>`).join("");
  return `<tr data-year="${item.year ?? ""}"><th scope="row">${cell}</th><td class="nb-figure">${item.year ?? ""}</td><td class="nb-figure">${escapeText(item.date.slice(0, 10))}</td>${figures}</tr>`;
}

function table([id, label]: Order, lines: readonly Line[]): string {
  const heads = ["机关", "年度", "发布日期", ...FIGURES.map(([, text]) => `${text}（件）`)];
  const head = `<tr>${heads.map((text) => `<th scope="col">${text}</th>`).join("")}</tr>`;
  return `<div class="nb-scroll nb-order nb-order-${id}" role="region" tabindex="0" aria-label="按${label}排列"><table class="nb-table nb-index"><caption class="nb-hidden">年度报告目录，按${label}排列</caption><thead>${head}</thead><tbody>\n${lines.map(row).join("\n")}\n</tbody></table></div>`;
}

function choice(name: string, legend: string, items: readonly (readonly [id: string, label: string])[]): string {
  const inputs = items.map(
    ([id, label], i) =>
      `<label><input type="radio" name="nb-${name}" id="nb-${name}-${id}"${i === 0 ? " checked" : ""}>${escapeText(label)}</label>`,
  );
  return `<fieldset class="nb-choice"><legend>${legend}</legend>${inputs.join("")}</fieldset>`;
}

/** A whole page. Same reports, same page. */
export function renderIndex(entries: readonly IndexEntry[], options: IndexOptions = {}): string {
  const lines = entries.map(line);
  const orders = lines.length > (options.sortable ?? 1000) ? ORDERS.slice(0, 1) : ORDERS;
  const years = [...new Set(lines.flatMap((item) => (item.year === null ? [] : [item.year])))].sort((a, b) => b - a);
  const title = options.title ?? "政府信息公开工作年度报告";
  const choices = [
    orders.length > 1
      ? choice(
          "order",
          "排列",
          orders.map(([id, label]) => [id, `按${label}`] as const),
        )
      : "",
    years.length > 1
      ? choice("year", "年度", [["all", "全部"], ...years.map((y) => [String(y), `${y}年`] as const)])
      : "",
  ].filter((part) => part !== "");
  const style = `${stylesheetOf(options.theme)}\n${catalogueStyle(
    orders.map(([id]) => id),
    years,
  )}`;
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    `<body class="nb-page${options.large ? " nb-large" : ""}">`,
    '<a class="nb-skip" href="#nb-main">跳到正文</a>',
    '<main id="nb-main" tabindex="-1">',
    `<div class="nb nb-catalogue"><h1 class="nb-h1">${escapeText(title)}</h1>`,
    `<p class="nb-note">共 ${lines.length} 份</p>`,
    ...choices,
    ...orders.map((order) => table(order, [...lines].sort(order[2]))),
    "</div>",
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
