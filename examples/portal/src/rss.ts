/**
 * 第三方渲染器：RSS 2.0，读者订阅后，新年报自动送达。 A renderer of one's own: RSS 2.0, so that readers learn of new reports.
 *
 * 依据 RSS 2.0 规范 https://www.rssboard.org/rss-specification
 */
import { type Document, defineRenderer, inlineText, option, optionsSchema, type RenderOptions } from "@nianbao/core";
import { losses, renderHtml } from "@nianbao/renderer-html";

export interface Channel {
  readonly title: string;
  /** 频道对应的网页，绝对网址。 The page of the channel, an absolute address. */
  readonly link: string;
  readonly description: string;
  /** 订阅地址本身，绝对网址。 The address of the feed itself. */
  readonly self?: string;
}

export interface Entry {
  readonly document: Document;
  /** 这份报告的网页，绝对网址。 The page of the report, an absolute address. */
  readonly link?: string;
}

export interface RssOptions extends RenderOptions {
  readonly channel?: Channel;
  readonly link?: string;
}

/** XML 1.0 不容的字符以 U+FFFD 代替。 What XML 1.0 has no place for becomes U+FFFD. */
const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const element = (name: string, text: string | undefined, attributes = ""): string =>
  text === undefined ? "" : `<${name}${attributes}>${xml(text)}</${name}>\n`;

/** 发布日期按北京时间零时，写成规范要求的 RFC 822 形式。 The day of publication, Beijing time, as RFC 822 has it. */
function dateOf({ metadata }: Document): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(metadata?.date ?? "")?.[0];
  const date = new Date(`${day}T00:00:00+08:00`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** 标题单列，正文不再重复。 The title stands by itself, and not again in the text. */
function parted(document: Document): { readonly title: string; readonly body: Document } {
  const [first, ...rest] = document.children;
  if (first?.type !== "heading" || first.depth !== 1) return { title: document.metadata?.title ?? "", body: document };
  return { title: inlineText(first.children), body: { ...document, children: rest } };
}

function item({ document, link }: Entry, options: RenderOptions): string {
  const { title, body } = parted(document);
  const html = renderHtml(body, { ...options, target: "fragment", data: false, style: "none", headingLevel: 2 });
  const id = link ?? ["organCode", "organ", "year"].map((key) => document.metadata?.[key] ?? "").join("/");
  return `<item>
${element("title", title)}${element("link", link)}${element("guid", id, ` isPermaLink="${link !== undefined}"`)}${element("pubDate", dateOf(document)?.toUTCString())}${element("description", html)}</item>
`;
}

/** 一个频道，一份报告一条；最近发布的日期即频道的日期，不读时钟。 A channel, an item a report; no clock is read. */
export function feed(channel: Channel, entries: readonly Entry[], options: RenderOptions = {}): string {
  const dates = entries.flatMap(({ document }) => dateOf(document) ?? []);
  const latest = dates.sort((a, b) => b.getTime() - a.getTime())[0];
  const self =
    channel.self === undefined
      ? ""
      : `<atom:link href="${xml(channel.self)}" rel="self" type="application/rss+xml"/>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${element("title", channel.title)}${element("link", channel.link)}${element("description", channel.description)}<language>zh-cn</language>
${element("lastBuildDate", latest?.toUTCString())}${self}${entries.map((entry) => item(entry, options)).join("")}</channel>
</rss>
`;
}

const unnamed: Channel = {
  title: "政府信息公开工作年度报告",
  link: "https://portal.example/",
  description: "年报公开",
};

export const rss = defineRenderer<RssOptions, string>({
  id: "portal-rss",
  mediaType: "application/rss+xml",
  extension: ".xml",
  title: { "zh-CN": "RSS 订阅", en: "RSS feed" },
  options: optionsSchema<RssOptions>({
    findings: option.code("array"),
    channel: option.fields(
      { title: option.text(), link: option.text(), description: option.text(), self: option.text() },
      "频道 / the channel",
    ),
    link: option.text("报告的网址 / address of the report"),
  }),
  render: (document, { channel = unnamed, link, ...options } = {}) =>
    feed(channel, [{ document, ...(link === undefined ? {} : { link }) }], options),
  losses: (document) => losses(document, { target: "fragment" }),
});
