/** Files that are whole, for the tests that spoil them. */
import { compose } from "@nianbao/core";
import { flatten, generateReport, layouts } from "@nianbao/core/testing";
import { renderMarkdown } from "@nianbao/renderer-markdown";

const utf8 = (text: string) => new TextEncoder().encode(text);

export const markdown = [2, 3, 4].map((n) => utf8(renderMarkdown(compose(generateReport(n), { data: n === 2 }))));
export const text = layouts.map((layout, i) =>
  utf8(
    flatten(compose(generateReport(i + 10), { data: false }), layout)
      .children.map((block) =>
        "children" in block ? block.children.map((c) => ("value" in c ? c.value : "")).join("") : "",
      )
      .join("\n"),
  ),
);
export const json = [4, 5].map((n) => utf8(JSON.stringify(generateReport(n))));

/** Most inputs are a stretch of a file: a whole one every twelfth time. */
export const piece = (n: number): number | undefined => (n % 12 === 0 ? undefined : 3000);
