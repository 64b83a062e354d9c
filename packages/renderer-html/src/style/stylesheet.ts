/** The style sheet, for pages that embed it and for portals that serve it themselves. */
import { figures } from "../charts/figure.css.js";
import { annotated } from "./annotated.css.js";
import { base } from "./base.css.js";
import { print } from "./print.css.js";
import { tables } from "./table.css.js";
import { type Theme, type ThemeName, themeOf, themeProperties, themes } from "./theme.js";

const properties = (theme: Theme): string => `:root{${themeProperties(theme)}}`;

const sheet = (theme: Theme, parts: readonly string[]): string =>
  [properties(theme), ...parts].join("\n").replace(/\n{2,}/g, "\n");

/** For a theme; without one, the default. */
export const stylesheetOf = (theme: ThemeName | Partial<Theme> = {}): string =>
  sheet({ ...themes.official, ...themeOf(theme) }, [base, tables, figures, annotated, print]);

export const stylesheet: string = stylesheetOf();

const embedded = new Map<string, string>();

/** The default style sheet without what a page has no use for: charts, findings. */
export function stylesheetFor(page: { readonly charts: boolean; readonly findings: boolean }): string {
  const key = `${page.charts} ${page.findings}`;
  let css = embedded.get(key);
  if (css === undefined) {
    css = sheet(themes.official, [base, tables, page.charts ? figures : "", page.findings ? annotated : "", print]);
    embedded.set(key, css);
  }
  return css;
}
