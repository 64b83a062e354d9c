/** What a page says of itself: page tags, JSON-LD, the block of labels, title; and the report's data, if it carries any. */
import { isBlankText } from "./blank.js";
import { textOf } from "./blocks.js";
import { labelledMetadata } from "./labels.js";
import { attribute, type Element, type Fragment } from "./tree.js";

/** Page tags of 国办发〔2017〕47号, spelt as there whatever the page does. */
const tags: ReadonlyMap<string, string> = new Map(
  "SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType ArticleTitle PubDate ContentSource Keywords Author Description Image Url"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);
const technical =
  /^(?:viewport|renderer|format-detection|theme-color|referrer|robots|generator|csrf-.*|apple-.*|msapplication-.*|x5-.*|og:.*|twitter:.*)$/;

export interface PageFacts {
  readonly metadata: Record<string, string>;
  readonly title: string | undefined;
  readonly data: unknown;
}

const trimmed = (value: string): string => value.replace(/[\s\u00a0\u3000]+/g, " ").trim();

function pageTags(all: readonly Element[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of all) {
    if (element.name !== "meta" || found.size >= 200) continue;
    const name = (attribute(element, "name") ?? attribute(element, "property") ?? "").trim();
    const content = trimmed(attribute(element, "content") ?? "");
    if (name === "" || content === "" || content.length > 10_000 || technical.test(name.toLowerCase())) continue;
    const key = tags.get(name.toLowerCase()) ?? name;
    if (!found.has(key)) found.set(key, content);
  }
  return found;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const nameOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as { name?: unknown }).name : value;

/** The few fields of a JSON-LD article that a report knows. */
function linkedData(all: readonly Element[]): [string, string][] {
  for (const element of all) {
    if (element.name !== "script" || attribute(element, "type") !== "application/ld+json") continue;
    const parsed = parseJson(textOf(element));
    const item = (Array.isArray(parsed) ? parsed[0] : parsed) as Record<string, unknown> | null | undefined;
    if (typeof item !== "object" || item === null) continue;
    const fields: [string, unknown][] = [
      ["title", item.headline ?? item.name],
      ["date", item.datePublished],
      ["source", nameOf(item.publisher) ?? nameOf(item.author)],
      ["url", item.url],
      ["indexNumber", item.identifier],
    ];
    return fields.filter((field): field is [string, string] => typeof field[1] === "string" && field[1] !== "");
  }
  return [];
}

function reportData(all: readonly Element[]): unknown {
  const script = all.find((e) => e.name === "script" && attribute(e, "id") === "nianbao-report");
  return script && parseJson(textOf(script));
}

const segmentNames = new Set([
  "td",
  "th",
  "dt",
  "dd",
  "li",
  "p",
  "span",
  "label",
  "b",
  "strong",
  "font",
  "div",
  "em",
  "i",
  "time",
  "a",
  "h2",
  "h3",
]);

/** Short pieces of text outside the article and at its start, in page order. */
function segmentsOf(all: readonly Element[], article: Element): string[] {
  const out: string[] = [];
  let inside = 0;
  for (const element of all) {
    if (out.length >= 2000) break;
    if (element.skip || !segmentNames.has(element.name) || element.text === 0 || element.text > 150) continue;
    if (isInside(element, article) && ++inside > 60) break;
    const simple = element.children.every((child) => child.kind === "text" || child.children.length === 0);
    const labelled = element.text <= 60;
    if (simple || labelled) out.push(textOf(element).replace(/[\r\n\t]+/g, " "));
  }
  return out;
}

const isInside = (element: Element, top: Element): boolean => {
  let node: Element | Fragment | null = element;
  for (let i = 0; node && i < 40; i++) {
    if (node === top) return true;
    node = node.parent;
  }
  return false;
};

/** 某某局2023年政府信息公开工作年度报告: names itself in full, as the title of a column does not. */
const namesYear = (title: string): boolean => /(?:20|二[〇○零]).{2}年/.test(title) && /公开.*(?:报告|年报)/.test(title);

/** What is printed where that says all; else of several candidates the one that speaks of a report, else the first. */
function titleOf(all: readonly Element[], metadata: ReadonlyMap<string, string>): string | undefined {
  const h1 = all.filter((e) => e.name === "h1" && !e.skip && e.text > 0).map((e) => trimmed(textOf(e)));
  const page = all.find((e) => e.name === "title");
  // The title of the page often has the site's name behind it: 标题_某市人民政府.
  const pageTitle =
    page &&
    trimmed(textOf(page))
      .split(/[_|]| [-–—] |－|--/)[0]
      ?.trim();
  const candidates = [metadata.get("ArticleTitle"), ...h1, metadata.get("title"), pageTitle].filter(
    (title): title is string => title !== undefined && !isBlankText(title),
  );
  const printed = h1.filter(namesYear);
  if (printed.length === 1) return printed[0];
  return candidates.find((title) => title.includes("年度报告") || title.includes("年报")) ?? candidates[0];
}

export function pageFacts(all: readonly Element[], article: Element): PageFacts {
  const found = pageTags(all);
  const put = ([key, value]: readonly [string, string | undefined]): void => {
    if (value !== undefined && value !== "" && !found.has(key)) found.set(key, value);
  };
  const title = titleOf(all, found);
  put(["date", found.get("PubDate")]);
  put(["source", found.get("ContentSource")]);
  put(["url", found.get("Url")]);
  for (const field of Object.entries(labelledMetadata(segmentsOf(all, article)))) if (field[0] !== "title") put(field);
  for (const field of linkedData(all)) put(field);
  put(["title", title]);
  return { metadata: Object.fromEntries(found), title, data: reportData(all) };
}
