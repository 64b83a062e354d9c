/** The kit for renderers: a small sound renderer passes it, and one that is wrong in one thing fails in that one. */
import { describe, expect, it } from "vitest";
import {
  type AnyRenderer,
  type Block,
  type Document,
  defineRenderer,
  type Inline,
  type RenderOptions,
  safeImage,
  safeLink,
} from "../src/index.js";
import { type RendererKit, rendererConformance } from "../src/testing/index.js";

type Line = readonly [kind: string, value: unknown];

/** Addresses that may not be followed give way to text. */
const sound = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === "image") return [safeImage(node.url) === undefined ? { type: "text", value: node.alt } : node];
    if (node.type === "text" || node.type === "break") return [node];
    const children = sound(node.children);
    return node.type === "link" && safeLink(node.url) === undefined ? children : [{ ...node, children }];
  });
const inBlock = (block: Block, change: (nodes: readonly Inline[]) => readonly Inline[]): Block => {
  if (block.type === "unknown") return block;
  if (block.type === "list")
    return { ...block, items: block.items.map((item) => item.map((inner) => inBlock(inner, change))) };
  if (block.type === "table")
    return {
      ...block,
      rows: block.rows.map((row) => ({
        cells: row.cells.map((cell) => ({ ...cell, children: change(cell.children) })),
      })),
    };
  return { ...block, children: change(block.children) };
};

/** A line of JSON for each block, for what the file says of itself, and for each finding. */
const lines: AnyRenderer = defineRenderer<RenderOptions, string>({
  id: "lines",
  mediaType: "application/jsonl",
  extension: ".jsonl",
  title: { "zh-CN": "逐行", en: "Lines" },
  render: ({ children, data, metadata }, { findings = [] } = {}) =>
    [
      ["about", metadata ?? {}],
      ["data", data ?? null],
      ...children.map((block) => ["block", inBlock(block, sound)]),
      ...findings.map((finding) => ["remark", finding.message]),
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
});

const linesOf = (output: string | Uint8Array): Line[] =>
  String(output)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
const values = (line: Line, kind: string): unknown[] => (line[0] === kind ? [line[1]] : []);
/** Every string below certain keys, in order. */
function strings(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === "string" ? (keys.includes(key) ? [item] : []) : strings(item, keys),
  );
}
const kit: RendererKit = {
  text: (output) =>
    linesOf(output)
      .flatMap((line) => [
        ...strings(values(line, "block"), ["value", "alt", "caption", "text"]),
        ...values(line, "remark"),
      ])
      .join("\n"),
  structure: (output) =>
    linesOf(output)
      .flatMap((line) => [line[0], ...strings(values(line, "block"), ["type"])])
      .filter((type) => type !== "break")
      .join(" "),
  addresses: (output) => linesOf(output).flatMap((line) => strings(values(line, "block"), ["url"])),
  read: (output): Document => {
    const of = (kind: string) => linesOf(output).flatMap((line) => values(line, kind));
    const [data] = of("data");
    return {
      type: "document",
      metadata: (of("about")[0] ?? {}) as Record<string, string>,
      ...(data === null ? {} : { data }),
      children: of("block") as Block[],
    };
  },
  reports: 4,
};

const failures = async (renderer: AnyRenderer): Promise<string[]> => {
  const failed: string[] = [];
  for (const { name, run } of rendererConformance(renderer, kit))
    await run().catch(() => failed.push(name.replace(/^.*?: /, "")));
  return failed;
};
const rendering = (change: (document: Document) => Document): AnyRenderer => ({
  ...lines,
  render: (document, options) => lines.render(change(document), options),
});
const eachInline = (change: (nodes: readonly Inline[]) => readonly Inline[]): AnyRenderer =>
  rendering((document) => ({ ...document, children: document.children.map((block) => inBlock(block, change)) }));
const eachText = (change: (value: string) => string): AnyRenderer =>
  eachInline((nodes) => nodes.map((node) => (node.type === "text" ? { ...node, value: change(node.value) } : node)));

let counter = 0;
const broken: readonly (readonly [string, AnyRenderer, readonly string[]])[] = [
  ["has an id that is none", { ...lines, id: "My Lines" }, ["describes itself and its options"]],
  [
    "takes anything for options",
    { ...lines, options: { "~standard": { version: 1, vendor: "x", validate: (value: unknown) => ({ value }) } } },
    ["describes itself and its options"],
  ],
  [
    "falls over a table without rows",
    rendering((document) => {
      for (const block of document.children)
        if (block.type === "table" && block.rows.length === 0) throw new Error("no rows");
      return document;
    }),
    ["renders every document"],
  ],
  [
    "counts its runs",
    rendering((document) => ({ ...document, metadata: { ...document.metadata, run: String(counter++) } })),
    ["gives the same bytes for the same document"],
  ],
  [
    "changes the document it is given",
    rendering((document) => {
      (document as { language?: string }).language = "zh-CN";
      return document;
    }),
    ["gives the same bytes for the same document"],
  ],
  [
    "takes a tag in a text for a mark",
    eachInline((nodes) =>
      nodes.map((node) =>
        node.type === "text" && node.value.includes("<s") ? { type: "strong", children: [node] } : node,
      ),
    ),
    ["leaves hostile text as text"],
  ],
  [
    "links to anything",
    {
      ...lines,
      render: ({ children, data, metadata }, { findings = [] } = {}) =>
        [
          ["about", metadata ?? {}],
          ["data", data ?? null],
          ...children.map((b) => ["block", b]),
          ...findings.map((f: { message: string }) => ["remark", f.message]),
        ]
          .map((line) => JSON.stringify(line))
          .join("\n"),
    },
    ["links to no address that runs or hides its host"],
  ],
  [
    "leaves blocks out that it does not know",
    rendering((document) => ({ ...document, children: document.children.filter((block) => block.type !== "unknown") })),
    ["keeps every cell and block"],
  ],
  ["drops a figure", eachText((value) => (value === "100003" ? "" : value)), ["keeps every cell and block"]],
  [
    "drops control characters without a word",
    eachText((value) => value.replace(/\u0001|\u0007/g, "")),
    ["names what it loses"],
  ],
  ["does not show findings", { ...lines, render: (document) => lines.render(document) }, ["shows findings"]],
  [
    "forgets whose report it is",
    rendering(({ data: _, metadata: __, ...document }) => ({ ...document, children: document.children.slice(1) })),
    ["reads back"],
  ],
];

describe("the conformance kit for renderers", () => {
  it("lets a small sound renderer pass", async () => {
    expect(await failures(lines)).toEqual([]);
  });
  it.each(broken)("catches one that %s", async (_, renderer, expected) => {
    expect(await failures(renderer)).toEqual(expect.arrayContaining([...expected]));
  });
  it("finds in a renderer nothing but what is wrong with it", async () => {
    for (const [name, renderer, expected] of broken.filter(([name]) =>
      /id that|counts|figure|findings|anything$/.test(name),
    ))
      expect(await failures(renderer), name).toEqual(expected);
  });
});
