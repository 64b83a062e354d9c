import { readHtmlText } from "@nianbao/adapters/html";
import { compose, type Document } from "@nianbao/core";
import { type RendererOutput, rendererConformance } from "@nianbao/core/testing";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { siteFiles } from "../src/pages.js";
import { published } from "../src/reports.js";
import { feed, rss } from "../src/rss.js";

interface Node {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  text: string;
  readonly children: Node[];
}

/** 严格的 XML 解析：不合格式就抛出。 A strict parser: what is not well-formed throws. */
function parse(output: RendererOutput): Node {
  const root: Node = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Node["attributes"], text: "", children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    (open.at(-1) as Node).text += text;
  });
  parser.write(String(output)).close();
  return root;
}

const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const textIn = (node: Node, name: string): string | undefined => node.children.find((c) => c.name === name)?.text;
const names = (node: Node): string[] => node.children.flatMap((child) => [child.name, ...names(child)]);

const unescaped = (html: string): string =>
  html.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
  );
const itemOf = (output: RendererOutput) => {
  const item = all(parse(output), "item")[0] as Node;
  return { title: textIn(item, "title") ?? "", html: textIn(item, "description") ?? "" };
};

for (const { name, run } of rendererConformance(rss, {
  settings: [{ name: "feed", readsBack: "figures" }],
  text: (output) => {
    const { title, html } = itemOf(output);
    const body = html.replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, "$1").replace(/<[^>]*>/g, "");
    return `${title}\n${unescaped(body)}`;
  },
  structure: (output) =>
    [...names(parse(output)), ...[...itemOf(output).html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag)]
      .filter((tag) => tag !== "br")
      .join(" "),
  addresses: (output) =>
    [...itemOf(output).html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = ""]) => unescaped(address)),
  read: (output): Document => {
    const { title, html } = itemOf(output);
    const read = readHtmlText(html);
    if (!read.ok) throw new Error(read.problems[0].message.en);
    const heading = { type: "heading", depth: 1, children: [{ type: "text", value: title }] } as const;
    return title === "" ? read.document : { ...read.document, children: [heading, ...read.document.children] };
  },
}))
  test(name, run);

const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const absolute = (address: string | undefined): boolean => /^https:\/\/./.test(address ?? "");

/** 规范里频道与条目的必备内容和取值。 What the specification asks of a channel and its items. */
function holdsToRss2(output: string): Node {
  const document = parse(output);
  const [root] = document.children;
  expect(document.children).toHaveLength(1);
  expect(root).toMatchObject({ name: "rss", attributes: { version: "2.0" } });
  expect(root?.children.map(({ name }) => name)).toEqual(["channel"]);
  const channel = root?.children[0] as Node;
  for (const name of ["title", "link", "description"])
    expect(channel.children.filter((child) => child.name === name)).toHaveLength(1);
  expect(absolute(textIn(channel, "link"))).toBe(true);
  for (const date of [...all(channel, "pubDate"), ...all(channel, "lastBuildDate")]) {
    expect(date.text).toMatch(rfc822);
    expect(new Date(date.text).toUTCString()).toBe(date.text);
  }
  const known = ["title", "link", "description", "guid", "pubDate"];
  const items = all(channel, "item");
  for (const item of items) {
    for (const { name } of item.children) expect(known).toContain(name);
    expect(new Set(item.children.map(({ name }) => name)).size).toBe(item.children.length);
    expect(textIn(item, "title") || textIn(item, "description")).toBeTruthy();
    const guid = item.children.find(({ name }) => name === "guid");
    if (guid?.attributes.isPermaLink === "true") expect(guid.text).toBe(textIn(item, "link"));
  }
  const ids = items.map((item) => textIn(item, "guid"));
  expect(new Set(ids).size).toBe(ids.length);
  return channel;
}

test("a feed of nothing, of one report and of all is RSS 2.0", () => {
  const channel = { title: "年报 <公开> & 订阅", link: "https://portal.example/?a=1&b=2", description: "]]>" };
  for (const count of [0, 1, published.length]) {
    const entries = published.slice(0, count).map(({ report, path }) => ({
      document: compose(report),
      link: `https://portal.example/${path}.html`,
    }));
    const read = holdsToRss2(feed(channel, entries));
    expect(textIn(read, "title")).toBe(channel.title);
    expect(all(read, "item").map((item) => textIn(item, "title"))).toEqual(
      published.slice(0, count).map(({ report }) => report.title),
    );
  }
  holdsToRss2(rss.render(compose((published[0] as (typeof published)[number]).report)));
});

test("the site's feeds lead to its pages, the day of publication with them", () => {
  const files = siteFiles();
  const feeds = [...files].filter(([path]) => path.endsWith(".xml"));
  expect(feeds).toHaveLength(4);
  for (const [path, content] of feeds) {
    const channel = holdsToRss2(content);
    const [self] = all(channel, "atom:link");
    expect(self?.attributes.href).toBe(`https://portal.example/${path}`);
    for (const item of all(channel, "item")) {
      const page = textIn(item, "link")?.slice("https://portal.example/".length) ?? "";
      expect(files.has(page), page).toBe(true);
      const { report } = published.find((one) => `${one.path}.html` === page) as (typeof published)[number];
      const day = new Date(textIn(item, "pubDate") ?? "").getTime() + 8 * 3_600_000;
      expect(new Date(day).toISOString().slice(0, 10)).toBe(report.publication?.date);
    }
  }
});
