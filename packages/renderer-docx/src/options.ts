/** Options of the renderer and their defaults: page and type of GB/T 9704-2012 as far as it speaks of them. */
import type { RenderOptions } from "@nianbao/core";

/** A typeface: the Chinese face, the face of Latin letters and digits, and what may stand in for the Chinese one. */
export interface Face {
  readonly eastAsia: string;
  readonly ascii: string;
  /** Other names of the Chinese face, or faces to use in its place, best first. */
  readonly alternatives: readonly string[];
}

export interface TypeStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Layout {
  /** Millimetres. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** Lower edge of the page number from the lower edge of the page. */
    readonly footer: number;
  };
  /** Lines a page and characters a line; `null`: no grid. */
  readonly grid: { readonly lines: number; readonly characters: number } | null;
  /** Exact line spacing of running text, points; `null`: the pitch of the grid. */
  readonly lineSpacing: number | null;
  /** First-line indent of running text and headings, in characters. */
  readonly indent: number;
  readonly title: TypeStyle & { readonly lineSpacing: number; readonly spaceAfter: number };
  readonly body: TypeStyle;
  /** Headings of depth 2 to 6: 一、 （一） 1. （1） and below. */
  readonly headings: readonly [TypeStyle, TypeStyle, TypeStyle, TypeStyle, TypeStyle];
  readonly caption: TypeStyle;
  readonly note: TypeStyle;
  readonly pageNumber: TypeStyle & { readonly show: boolean };
  /** Empty characters right of the date of writing. */
  readonly dateIndent: number;
  readonly table: {
    readonly head: Face;
    readonly text: Face;
    readonly figures: Face;
    /** Sizes to try for a table, points, the first that lets it stand on one page wins. */
    readonly sizes: readonly number[];
    readonly boldHeads: boolean;
    /** Least height of a row, points. */
    readonly rowHeight: number;
    /** Shade of lines that head a part of a table, `RRGGBB`; `null`: none. */
    readonly shade: string | null;
    /** Keep a table that fits on a page on one page. */
    readonly keepTogether: boolean;
  };
  /** Ids of statutory tables (`applications`) to set on pages across. */
  readonly landscape: readonly string[];
}

type Partially<T> = T extends readonly unknown[] | string | number | boolean | null
  ? T
  : { readonly [K in keyof T]?: Partially<T[K]> };

export interface DocxOptions extends RenderOptions {
  readonly layout?: Partially<Layout>;
  /** `false`: the file carries neither the report's data nor the addresses of cells. */
  readonly data?: boolean;
  /** Author of comments (annotated mode). */
  readonly commentAuthor?: string;
  /** Time of comments, `YYYY-MM-DDTHH:MM:SSZ`; absent: comments carry no time. */
  readonly commentDate?: string;
}

const face = (eastAsia: string, ...alternatives: string[]): Face => ({
  eastAsia,
  ascii: "Times New Roman",
  alternatives,
});
export const fangsong = face("仿宋_GB2312", "仿宋", "FangSong");
export const kaiti = face("楷体_GB2312", "楷体", "KaiTi");
export const heiti = face("黑体", "SimHei");
export const songti = face("宋体", "SimSun");
export const xiaobiaosong = face("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "宋体");

const text = (f: Face, size = 16, bold = false): TypeStyle => ({ face: f, size, bold });

export const defaultLayout: Layout = {
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, footer: 24.8 },
  grid: { lines: 22, characters: 28 },
  lineSpacing: 28.95,
  indent: 2,
  title: { ...text(xiaobiaosong, 22), lineSpacing: 35, spaceAfter: 28.95 },
  body: text(fangsong),
  headings: [text(heiti), text(kaiti), text(fangsong, 16, true), text(fangsong), text(fangsong)],
  caption: text(heiti, 12),
  note: text(kaiti, 12),
  pageNumber: { ...text(songti, 14), show: true },
  dateIndent: 4,
  table: {
    head: songti,
    text: songti,
    figures: songti,
    sizes: [10.5, 10, 9, 8, 7.5],
    boldHeads: false,
    rowHeight: 17,
    shade: null,
    keepTogether: true,
  },
  landscape: [],
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What `null` turns off. */
export const OPTIONAL: ReadonlySet<string> = new Set(["grid", "lineSpacing", "shade"]);
const sameKind = (base: unknown, over: unknown): boolean =>
  base === null || (typeof base === typeof over && (typeof over !== "number" || Number.isFinite(over)));

function mergeList(base: readonly unknown[], over: unknown): readonly unknown[] {
  if (!Array.isArray(over)) return base;
  if (isPlain(base[0])) return base.map((item, i) => merge(item, over[i]));
  const kind = typeof (base[0] ?? "");
  return over.filter((item) => typeof item === kind && sameKind(kind === "number" ? 0 : "", item));
}

/** Defaults with an option's value wherever it has the kind of the default; what does not fit is left at the default. */
function merge<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (Array.isArray(base)) return mergeList(base, over) as T;
  if (!isPlain(base)) return (sameKind(base, over) ? over : base) as T;
  if (!isPlain(over)) return base;
  const out: Record<string, unknown> = { ...base };
  for (const key of Object.keys(base)) {
    const value = over[key];
    out[key] = value === null && OPTIONAL.has(key) ? null : merge((base as Record<string, unknown>)[key], value);
  }
  return out as T;
}

export const resolveLayout = (options: DocxOptions = {}): Layout => merge(defaultLayout, options.layout);

/** Width and height of the text block, points. */
export function textBlock(layout: Layout, landscape = false): { readonly width: number; readonly height: number } {
  const { width, height, top, bottom, left, right } = layout.page;
  const across = ((width - left - right) * 72) / 25.4;
  const down = ((height - top - bottom) * 72) / 25.4;
  return landscape ? { width: down, height: across } : { width: across, height: down };
}
/** Pitch of lines in twips, whole, so that the lines of a page always fit. */
export const linePitch = (layout: Layout): number =>
  layout.grid ? Math.floor((textBlock(layout).height / layout.grid.lines) * 20) : 312;
export const bodyLine = (layout: Layout): number =>
  layout.lineSpacing === null ? linePitch(layout) : Math.round(layout.lineSpacing * 20);
