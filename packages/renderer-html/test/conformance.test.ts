import { readHtmlText } from "@nianbao/adapters";
import { rendererConformance } from "@nianbao/core/testing";
import { describe, it } from "vitest";
import { htmlRenderer } from "../src/index.js";

const unescaped = (value: string): string =>
  value.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
  );
/** The body without what only machines read. */
const body = (html: string): string =>
  html.replace(/^[\s\S]*<\/head>/, "").replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "");

describe("conformance", () => {
  const cases = rendererConformance(htmlRenderer, {
    settings: [
      { name: "page" },
      { name: "fragment in large type with charts", options: { target: "fragment", large: true, charts: true } },
      { name: "page without data", options: { data: false }, readsBack: "figures" },
      { name: "WeChat", options: { target: "wechat" }, readsBack: "nothing" },
    ],
    text: (html) =>
      unescaped(
        body(String(html))
          .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, "$1")
          .replace(/<[^>]*>/g, ""),
      ),
    structure: (html) =>
      [...body(String(html)).matchAll(/<([a-z][a-z0-9]*)/gi)]
        .map((match) => match[1])
        .filter((tag) => tag !== "br")
        .join(" "),
    addresses: (html) =>
      [...String(html).matchAll(/ (?:href|src)="([^"]*)"/g)]
        .map((match) => unescaped(match[1] ?? ""))
        .filter((address) => !address.startsWith("#")),
    read: (html) => {
      const read = readHtmlText(String(html));
      if (!read.ok) throw new Error(read.problems[0].message.en);
      return read.document;
    },
  });
  for (const { name, run } of cases) it(name, run);
});
