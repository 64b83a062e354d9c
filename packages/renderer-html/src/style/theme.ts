/** Themes: the values of the style sheet's custom properties. */

export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly strongRule: string;
  readonly ground: string;
  readonly headGround: string;
  readonly link: string;
  readonly accent: string;
  /** Running text and tables. */
  readonly fontBody: string;
  readonly fontTitle: string;
  /** Headings of sections, table heads. */
  readonly fontHeading: string;
  /** Headings below a section. */
  readonly fontSubheading: string;
  readonly size: string;
  readonly sizeLarge: string;
  readonly leading: string;
  /** Line length of running text. */
  readonly measure: string;
  /** Width of wide tables. */
  readonly wide: string;
}

/** 仿宋 text, 黑体 and 楷体 headings, black on white: the habits of a printed official document. */
const official: Theme = {
  text: "#1b1b1b",
  muted: "#565656",
  rule: "#a6a6a6",
  strongRule: "#1b1b1b",
  ground: "#ffffff",
  headGround: "#f5f5f3",
  link: "#0b4f8a",
  accent: "#9b1c1c",
  fontBody:
    "nb-latin, FangSong, STFangsong, FangSong_GB2312, FandolFang, Songti SC, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif",
  fontTitle: "nb-latin, nb-title, STZhongsong, Noto Serif CJK SC, Source Han Serif SC, Songti SC, SimSun, serif",
  fontHeading: "Heiti SC, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, Source Han Sans SC, SimHei, sans-serif",
  fontSubheading: "nb-latin, KaiTi, STKaiti, Kaiti SC, FandolKai, AR PL UKai CN, FangSong, serif",
  size: "1.125rem",
  sizeLarge: "1.5rem",
  leading: "1.85",
  measure: "42em",
  wide: "60em",
};

/** Sans serif throughout, for portals whose pages are set so. */
const plain: Theme = {
  ...official,
  fontBody: "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif",
  fontTitle: "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif",
  fontHeading: "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif",
  fontSubheading: "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif",
};

export const themes = { official, plain } as const;
export type ThemeName = keyof typeof themes;

/** What a theme sets other than the default. */
export const themeOf = (theme: ThemeName | Partial<Theme> = {}): Partial<Theme> =>
  typeof theme !== "string" ? theme : theme === "official" ? {} : themes[theme];

/** A value that can stand in a declaration and do nothing but be a value; `undefined` otherwise. */
export function themeValue(value: string): string | undefined {
  const ok = /^[\p{L}\p{N} #%.,()"'_-]{1,400}$/u.test(value) && !/url|expression|image|attr|var/i.test(value);
  const quotes = (value.match(/"/g) ?? []).length % 2 === 0 && (value.match(/'/g) ?? []).length % 2 === 0;
  const open = (value.match(/\(/g) ?? []).length === (value.match(/\)/g) ?? []).length;
  return ok && quotes && open ? value : undefined;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** Declarations of the custom properties that a theme sets: `--nb-text:#1b1b1b;…`. */
export const themeProperties = (theme: ThemeName | Partial<Theme> = {}): string =>
  Object.entries(themeOf(theme))
    .map(([name, value]) => [name, value === undefined ? undefined : themeValue(value)] as const)
    .filter((entry): entry is readonly [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `--nb-${kebab(name)}:${value.replaceAll(", ", ",")}`)
    .join(";");
