/** Front matter: what the document says of itself, as YAML. Every value is a quoted string, so that none is an expression. */
import type { MarkdownOptions } from "./options.js";

type Entries = readonly (readonly [string, string])[];

const own = new Set("title organ organCode year edition date written source indexNumber documentNumber url".split(" "));

/** A JSON string is a YAML string; what YAML does not allow as it stands is escaped. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
const key = (name: string): string => (/^[A-Za-z_][\w-]{0,60}$/.test(name) ? name : quoted(name));
const line = ([name, value]: readonly [string, string], indent = ""): string =>
  `${indent}${key(name)}: ${quoted(value)}`;

const group = (name: string, entries: Entries): string[] =>
  entries.length === 0 ? [] : [`${name}:`, ...entries.map((entry) => line(entry, "  "))];

interface Preset {
  /** Keys that stand at the top, where the generator looks for them. */
  readonly top: (name: string, value: string) => boolean;
  /** Name of the map that holds the others. */
  readonly rest: string;
  readonly fixed: readonly string[];
}

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);
const presets: Readonly<Record<"plain" | "vitepress" | "hugo" | "docusaurus", Preset>> = {
  plain: { top: (name) => own.has(name), rest: "pageTags", fixed: [] },
  vitepress: { top: (name) => name === "title", rest: "nianbao", fixed: ["outline: [2, 3]"] },
  hugo: { top: (name, value) => name === "title" || (name === "date" && isDate(value)), rest: "params", fixed: [] },
  // Without this Docusaurus reads braces and tags as code.
  docusaurus: { top: (name) => name === "title", rest: "nianbao", fixed: ["mdx: { format: md }"] },
};

export function frontMatter(
  metadata: Readonly<Record<string, string>>,
  option: Exclude<MarkdownOptions["frontMatter"], false> = "plain",
): string {
  const entries = Object.entries(metadata);
  const { top, rest, fixed } = presets[option];
  const lines = [
    ...entries.filter(([name, value]) => top(name, value)).map((entry) => line(entry)),
    ...fixed,
    ...group(
      rest,
      entries.filter(([name, value]) => !top(name, value)),
    ),
  ];
  return lines.length === 0 ? "" : ["---", ...lines, "---"].join("\n");
}
