/** Document → HTML. */
import { type Document, inlineText } from "@nianbao/core";
import { marginNotes } from "./annotate/margin.js";
import { createNotes } from "./annotate/notes.js";
import type { HtmlOptions } from "./options.js";
import { article } from "./page/article.js";
import { factsOf } from "./page/facts.js";
import { metadataBlock } from "./page/metadata-block.js";
import { dataScript, languageOf, page, rootAttributes, styleOf } from "./page/page.js";
import { htmlOptionsSchema } from "./schema.js";
import { createState, type State } from "./state.js";
import { lines } from "./text/lines.js";

function settle(document: Document, given: HtmlOptions): State {
  const { value: options, issues } = htmlOptionsSchema.sound(given);
  const state = createState(document, options, createNotes(document, options.findings ?? []), inlineText);
  for (const issue of issues) {
    state.notice({
      code: "option-invalid",
      what: issue.path.join("."),
      message: {
        "zh-CN": `选项 ${issue.path.join(".")} 不合要求，已按默认值处理（${issue.message}）`,
        en: `the option ${issue.path.join(".")} is not valid; its default is used (${issue.message})`,
      },
    });
  }
  return state;
}

/**
 * A whole page, a fragment for a CMS, or text for WeChat's editor (`options.target`). Total and deterministic: every
 * string of the document is escaped, and no option makes it throw but a slot or handler that throws.
 */
export function renderHtml(document: Document, options: HtmlOptions = {}): string {
  const state = settle(document, options);
  const facts = factsOf(document);
  const text = article(state);
  if (state.target === "wechat") return state.el("section", { class: "nb" }, `\n${text}\n${marginNotes(state)}`);
  const block = (state.options.metadata ?? state.target === "page") ? metadataBlock(state, facts) : "";
  const notes = marginNotes(state);
  const whole = state.target === "page";
  const root = {
    ...(whole ? { class: "nb" } : rootAttributes(state)),
    lang: whole ? undefined : languageOf(state),
    "data-annotated": notes === "" ? undefined : true,
  };
  const content = lines(
    block,
    state.el(
      "article",
      { "data-nianbao": "document", "data-edition": facts.edition, "data-year": facts.year },
      `\n${text}\n`,
    ),
    notes,
  );
  const data = state.options.data === false || document.data === undefined ? "" : dataScript(document.data);
  const body = state.el("div", root, `\n${content}\n${whole ? "" : data}`);
  return whole ? page(state, facts, body, data) : lines(styleOf(state), body);
}
