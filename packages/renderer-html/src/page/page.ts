/** The page around the text. */

import { safeLink } from "@nianbao/core";
import type { State } from "../state.js";
import { stylesheetFor } from "../style/stylesheet.js";
import { themeProperties } from "../style/theme.js";
import { attributesText, element } from "../text/element.js";
import { escapeText, scriptJson } from "../text/escape.js";
import { lines } from "../text/lines.js";
import type { Facts } from "./facts.js";
import { jsonLd } from "./json-ld.js";
import { slot } from "./slots.js";
import { pageTags } from "./tags.js";

/** Id of the script element that holds the report's data. */
export const DATA_ID = "nianbao-report";

/** The script element that carries a report as data: `compose(report).data`. */
export const dataScript = (data: unknown): string =>
  `<script type="application/json" id="${DATA_ID}">${scriptJson(data)}</script>`;

export const languageOf = (state: State): string => {
  const { language } = state.document;
  return language !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? language : "zh-CN";
};

export function styleOf(state: State): string {
  const style = state.options.style ?? (state.target === "page" ? "embed" : "none");
  if (style === "none") return "";
  if (style === "embed") {
    const { charts, findings, handlers, slots } = state.options;
    const css = stylesheetFor({
      charts: charts !== undefined && charts !== false,
      findings: findings !== undefined && findings.length > 0,
      classes: handlers === undefined && slots === undefined ? state.classes : undefined,
    });
    return `<style>\n${css}\n</style>`;
  }
  const href = safeLink(style.href);
  return href === undefined ? "" : element("link", { rel: "stylesheet", href });
}

/** Classes and custom properties of the root element. */
export const rootAttributes = (state: State) => ({
  class: state.options.large ? "nb nb-large" : "nb",
  style: themeProperties(state.options.theme) || undefined,
});

export function page(state: State, facts: Facts, content: string, data: string): string {
  const language = languageOf(state);
  const main = state.id("main");
  const head = lines(
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(facts.title ?? "政府信息公开工作年度报告")}</title>`,
    ...pageTags(state, facts).map(([name, tag]) => element("meta", { name, content: tag })),
    styleOf(state),
    state.options.jsonLd === false
      ? ""
      : `<script type="application/ld+json">${scriptJson(jsonLd(facts, language))}</script>`,
    slot("head", state),
  );
  const body = lines(
    element("a", { class: "nb-skip", href: `#${main}` }, "跳到正文"),
    slot("bodyStart", state),
    element("main", { id: main, tabindex: -1 }, `\n${content}\n`),
    slot("bodyEnd", state),
    data,
  );
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
${head}
</head>
<body${themeBody(state)}>
${body}
</body>
</html>
`;
}

/** The theme sits on the body, so that a portal's slots share it. */
const themeBody = (state: State): string =>
  attributesText({ ...rootAttributes(state), class: state.options.large ? "nb-page nb-large" : "nb-page" });
