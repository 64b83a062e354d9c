/** The style sheet, for pages that embed it and for portals that serve it themselves. */
import { figures } from "../charts/figure.css.js";
import { annotated } from "./annotated.css.js";
import { base } from "./base.css.js";
import { print } from "./print.css.js";
import { tables } from "./table.css.js";
import { type Theme, type ThemeName, themeOf, themeProperties, themes } from "./theme.js";

const properties = (theme: Theme): string => `:root{${themeProperties(theme)}}`;

/** For a theme; without one, the default. */
export const stylesheetOf = (theme: ThemeName | Partial<Theme> = {}): string =>
  [properties({ ...themes.official, ...themeOf(theme) }), base, tables, figures, annotated, print]
    .join("\n")
    .replace(/\n{2,}/g, "\n");

export const stylesheet: string = stylesheetOf();
