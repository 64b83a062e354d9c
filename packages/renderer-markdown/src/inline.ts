/** Inline nodes → Markdown. A line feed in the result is a hard break. */
import { type Inline, inlineText } from "@nianbao/core";
import { escapeLabel, escapeText, escapeUrl, isSafeUrl } from "./escape.js";

const edge = /^[\p{L}\p{N}]$/u;
const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);
const last = (text: string): string => [...text.slice(-2)].pop() ?? " ";

/** Where `**` would be read as emphasis wherever it stands: letters at both ends, text on both sides. */
function starsFit(children: readonly Inline[], before: Inline | undefined, after: Inline | undefined): boolean {
  const [a, z] = [children[0], children[children.length - 1]];
  const text = (node: Inline | undefined): boolean =>
    node === undefined || node.type === "text" || node.type === "break";
  return (
    a?.type === "text" &&
    z?.type === "text" &&
    edge.test(first(a.value)) &&
    edge.test(last(z.value)) &&
    children.every(text) &&
    text(before) &&
    text(after)
  );
}

const quoted = (title: string): string => ` "${escapeText(title).replaceAll('"', '\\"')}"`;

function emphasised(node: Extract<Inline, { type: "strong" | "emphasis" }>, context: Context, stars: boolean): string {
  const inner = inlines(node.children, context);
  if (inner === "") return "";
  const mark = node.type === "strong" ? "**" : "*";
  if (stars) return `${mark}${inner}${mark}`;
  const tag = node.type === "strong" ? "strong" : "em";
  return `<${tag}>${inner}</${tag}>`;
}

interface Context {
  /** `true`: one line only, breaks are tags. */
  readonly oneLine: boolean;
  readonly inLink?: boolean;
}

function one(node: Inline, i: number, nodes: readonly Inline[], context: Context): string {
  switch (node.type) {
    case "text":
      return context.inLink ? escapeLabel(node.value) : escapeText(node.value);
    case "break": {
      const beside = [nodes[i - 1], nodes[i + 1]];
      const plain = beside.every((n) => n?.type === "text" && n.value !== "");
      return plain && !context.oneLine && !context.inLink ? "\\\n" : "<br>";
    }
    case "image":
      if (!isSafeUrl(node.url, true)) return escapeText(node.alt);
      return `![${escapeLabel(node.alt)}](${escapeUrl(node.url)}${node.title ? quoted(node.title) : ""})`;
    case "link": {
      // A link in a link is none, to Markdown as to HTML.
      if (context.inLink || !isSafeUrl(node.url)) return inlines(node.children, context);
      const inner = inlines(node.children, { ...context, inLink: true });
      return `[${inner}](${escapeUrl(node.url)}${node.title ? quoted(node.title) : ""})`;
    }
    default:
      return emphasised(node, context, starsFit(node.children, nodes[i - 1], nodes[i + 1]));
  }
}

export const inlines = (nodes: readonly Inline[], context: Context): string =>
  nodes.map((node, i) => one(node, i, nodes, context)).join("");

export const isEmpty = (nodes: readonly Inline[]): boolean =>
  inlineText(nodes) === "" &&
  !nodes.some((node) => node.type === "image" || node.type === "break" || node.type === "link");
