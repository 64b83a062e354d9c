/** What options may be, as a Standard Schema, without a library. */
import type { StandardSchemaV1 } from "@nianbao/core";
import type { HtmlOptions } from "./options.js";
import { type Theme, themes, themeValue } from "./style/theme.js";

interface Issue {
  readonly message: string;
  readonly path: readonly string[];
}
type Check = (value: unknown, path: readonly string[]) => readonly Issue[];

const fail = (path: readonly string[], expected: string): readonly Issue[] => [
  { message: `${path.join(".") || "options"}: 应为 / expected ${expected}`, path },
];
const is =
  (expected: string, test: (value: unknown) => boolean): Check =>
  (value, path) =>
    test(value) ? [] : fail(path, expected);

const string = is("string", (v) => typeof v === "string");
const boolean = is("boolean", (v) => typeof v === "boolean");
const fn = is("function", (v) => typeof v === "function");
const slot = is("string or function", (v) => typeof v === "string" || typeof v === "function");
const oneOf = (...values: readonly string[]): Check => is(values.join(" | "), (v) => values.includes(v as string));
const list =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((v, i) => item(v, [...path, String(i)])) : fail(path, "array");
const either =
  (a: Check, b: Check): Check =>
  (value, path) => {
    const first = a(value, path);
    return first.length === 0 ? first : b(value, path);
  };
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const record =
  (fields: { readonly [key: string]: Check }): Check =>
  (value, path) => {
    if (!isRecord(value)) return fail(path, "object");
    return Object.entries(value).flatMap(([key, item]) => {
      const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!check) return fail([...path, key], `one of ${Object.keys(fields).join(", ")}`);
      return item === undefined ? [] : check(item, [...path, key]);
    });
  };
const fields = <C extends Check>(check: C, ...keys: readonly string[]): Check =>
  record(Object.fromEntries(keys.map((key) => [key, check])));

const object = is("object", isRecord);
const chart = oneOf("sources", "results", "trend");
const css = is("CSS value", (v) => typeof v === "string" && themeValue(v) !== undefined);

const OPTIONS: { readonly [K in keyof Required<HtmlOptions>]: Check } = {
  findings: list(object),
  target: oneOf("page", "fragment", "wechat"),
  data: boolean,
  metadata: boolean,
  jsonLd: boolean,
  contents: boolean,
  style: either(oneOf("embed", "none"), fields(string, "href")),
  theme: fields(css, ...(Object.keys(themes.official) as (keyof Theme)[])),
  large: boolean,
  idPrefix: is(
    "a letter, then letters, digits, - or _",
    (v) => typeof v === "string" && /^[A-Za-z][\w-]{0,63}$/.test(v),
  ),
  headingLevel: is("1, 2, 3 or 4", (v) => v === 1 || v === 2 || v === 3 || v === 4),
  site: fields(string, "name", "domain", "idCode"),
  column: fields(string, "name", "description", "keywords", "type"),
  article: fields(string, "title", "pubDate", "contentSource", "keywords", "author", "description", "image", "url"),
  charts: either(boolean, list(chart)),
  previous: list(object),
  slots: fields(
    slot,
    "head",
    "bodyStart",
    "beforeTitle",
    "afterTitle",
    "beforeSection",
    "afterSection",
    "afterDocument",
    "bodyEnd",
  ),
  handlers: fields(
    fn,
    ...["heading", "paragraph", "list", "table", "unknown", "text", "strong", "emphasis", "link", "image", "break"],
  ),
  report: fn,
};

const check = record(OPTIONS);

export const htmlOptionsSchema: StandardSchemaV1<unknown, HtmlOptions> = {
  "~standard": {
    version: 1,
    vendor: "nianbao",
    validate: (value) => {
      const issues = check(value ?? {}, []);
      return issues.length > 0 ? { issues } : { value: (value ?? {}) as HtmlOptions };
    },
  },
};

/** The options without those that are not what they should be, and what was wrong with them. */
export function soundOptions(options: HtmlOptions): {
  readonly options: HtmlOptions;
  readonly issues: readonly Issue[];
} {
  const issues = check(options, []);
  if (issues.length === 0) return { options, issues };
  const bad = new Set(issues.map((issue) => issue.path[0]));
  const kept = isRecord(options) ? Object.entries(options).filter(([key]) => !bad.has(key)) : [];
  return { options: Object.fromEntries(kept) as HtmlOptions, issues };
}
