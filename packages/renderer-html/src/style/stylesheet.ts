/** The style sheet, for pages that embed it and for portals that serve it themselves. */
import { figures } from "../charts/figure.css.js";
import { annotated } from "./annotated.css.js";
import { base } from "./base.css.js";
import { print } from "./print.css.js";
import { rulesFor } from "./rules.js";
import { tables } from "./table.css.js";
import { type Theme, type ThemeName, themeOf, themeProperties, themes } from "./theme.js";

const properties = (theme: Theme): string => `:root{${themeProperties(theme)}}`;

const sheet = (theme: Theme, parts: readonly string[]): string =>
  [properties(theme), ...parts].join("\n").replace(/\n{2,}/g, "\n");

/** For a theme; without one, the default. */
export const stylesheetOf = (theme: ThemeName | Partial<Theme> = {}): string =>
  sheet({ ...themes.official, ...themeOf(theme) }, [base, tables, figures, annotated, print]);

export const stylesheet: string = stylesheetOf();

/** The parts that a page embeds; a page made of the portal's own HTML embeds every rule of them. */
export interface Embedding {
  readonly charts: boolean;
  readonly findings: boolean;
  /** Class attributes of the page; `undefined`: any. */
  readonly classes: ReadonlySet<string> | undefined;
}

const embedded = new Map<string, string>();
/** Pages of one kind hold the same classes; kinds without end, as handlers might make them, are not kept. */
const MOST_KEPT = 200;

/** The default style sheet without what a page has no use for. */
export function stylesheetFor({ charts, findings, classes }: Embedding): string {
  const key = `${charts} ${findings} ${classes ? [...classes].sort().join("|") : "*"}`;
  const kept = embedded.get(key);
  if (kept !== undefined) return kept;
  const css = sheet(themes.official, [base, tables, charts ? figures : "", findings ? annotated : "", print]);
  const needed = classes ? rulesFor(css, new Set([...classes].flatMap((names) => names.split(" ")))) : css;
  if (embedded.size < MOST_KEPT) embedded.set(key, needed);
  return needed;
}
