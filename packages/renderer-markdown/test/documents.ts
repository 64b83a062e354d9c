/** Documents of any shape, with text that tries to be more than text. */
import type { Block, Cell, Document, Inline, Table } from "@nianbao/core";
import fc from "fast-check";

const hostile = [
  "**粗**",
  "_x_",
  "`code`",
  "[链](http://a)",
  "![i](x)",
  "<script>alert(1)</script>",
  "# 标题",
  "- 项",
  "1. 项",
  "> 引",
  "| a | b |",
  "|---|",
  "---",
  "===",
  "    缩进",
  "{{ 1+1 }}",
  "{{< x >}}",
  "{% x %}",
  "<!-- nianbao {} -->",
  "-->",
  "&amp;",
  "&#10;",
  "\\",
  "\\|",
  "$x$",
  "~~删~~",
  "::: v-pre",
  "```",
  "~~~",
  "[^nb-1]",
  "[a]: http://b",
  "末尾 ",
  " 开头",
  "　缩进",
  "一、总体情况",
  "http://a_b_c/",
  "#",
  "a #",
  "*",
  "\t",
  "12件",
  "",
  "（本列）",
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("新收", "申请", "2023年", "，", "。", "件", "a", "b1", " ", "(", "“三”") },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }).map((s) => s.replace(/[\u0000\r]/g, "")) },
);
export const anyText = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(""));
const textNode = anyText.filter((s) => s !== "").map((value): Inline => ({ type: "text", value }));

const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    textNode,
    fc.constant<Inline>({ type: "break" }),
    fc.record({
      type: fc.constant("image" as const),
      url: fc.constantFrom("a.png", "https://x.cn/一 (1).png?a=1&copy=2", "x\\y|z"),
      alt: anyText,
    }),
    fc.record({
      type: fc.constantFrom("strong" as const, "emphasis" as const),
      children: fc.array(tie("inline"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record(
      {
        type: fc.constant("link" as const),
        url: fc.constantFrom("https://x.cn/a_b*c", "/p?q=<1>&lt=2", "#锚"),
        title: anyText,
        children: fc.array(tie("inline"), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["type", "url", "children"] },
    ),
  ),
}));
const inlines = fc.array(inline, { maxLength: 4 });

const cell: fc.Arbitrary<Cell> = fc.record(
  {
    children: fc.array(inline, { maxLength: 2 }),
    header: fc.constantFrom("row" as const, "column" as const, "rowgroup" as const),
  },
  { requiredKeys: ["children"] },
);
/** A grid in which one rectangle may be merged. */
const table: fc.Arbitrary<Table> = fc
  .record({
    width: fc.integer({ min: 1, max: 4 }),
    height: fc.integer({ min: 1, max: 4 }),
    merge: fc.boolean(),
    head: fc.integer({ min: 0, max: 2 }),
    caption: fc.option(anyText.filter((s) => s.trim() !== "")),
  })
  .chain(({ width, height, merge, head, caption }) =>
    fc.array(cell, { minLength: width * height, maxLength: width * height }).map((cells): Table => {
      const h = merge ? Math.min(2, height) : 1;
      const w = merge ? Math.min(2, width) : 1;
      return {
        type: "table",
        ...(caption === null ? {} : { caption }),
        ...(head > 0 ? { headRows: Math.min(head, height) } : {}),
        rows: Array.from({ length: height }, (_, y) => ({
          cells: cells.slice(y * width, (y + 1) * width).flatMap((c, x): Cell[] => {
            if (y < h && x < w && (y > 0 || x > 0)) return [];
            if (y > 0 || x > 0) return [c];
            return [{ ...c, ...(h > 1 ? { rowSpan: h } : {}), ...(w > 1 ? { colSpan: w } : {}) }];
          }),
        })),
      };
    }),
  );

export const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small" },
    fc.record({ type: fc.constant("paragraph" as const), children: inlines }),
    fc.record({
      type: fc.constant("paragraph" as const),
      role: fc.constantFrom("signature" as const, "note" as const),
      children: inlines,
    }),
    fc.record({
      type: fc.constant("heading" as const),
      depth: fc.constantFrom(1 as const, 2 as const, 4 as const),
      children: inlines,
    }),
    table,
    fc.record({ type: fc.constant("unknown" as const), name: fc.constantFrom("iframe", "图表"), text: anyText }),
    fc.record({
      type: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(fc.array(tie("block"), { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
export const anyDocument: fc.Arbitrary<Document> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((children) => ({ type: "document", children }));

/** One writing for what is the same to a reader: joined texts, no emphasis of nothing, no emphasis inside itself. */
export function plainInlines(nodes: readonly Inline[], open: readonly string[] = []): Inline[] {
  const out: Inline[] = [];
  for (const node of nodes) {
    let next: Inline[];
    if (node.type === "strong" || node.type === "emphasis") {
      const children = plainInlines(node.children, open);
      next = children.length === 0 ? [] : [{ type: node.type, children }];
    } else if (node.type === "link") {
      const children = plainInlines(node.children, [...open, "link"]);
      const { title, ...rest } = node;
      next = open.includes("link") ? children : [{ ...rest, ...(title ? { title } : {}), children }];
    } else next = node.type === "text" && node.value === "" ? [] : [node];
    for (const n of next) {
      const before = out[out.length - 1];
      if (n.type === "text" && before?.type === "text")
        out[out.length - 1] = { type: "text", value: before.value + n.value };
      else out.push(n);
    }
  }
  return out;
}
export function plainBlocks(blocks: readonly Block[]): Block[] {
  return blocks.map((b): Block => {
    if (b.type === "heading" || b.type === "paragraph") return { ...b, children: plainInlines(b.children) };
    if (b.type === "list") return { ...b, items: b.items.map(plainBlocks) };
    if (b.type === "table")
      return {
        ...b,
        rows: b.rows.map((row) => ({ cells: row.cells.map((c) => ({ ...c, children: plainInlines(c.children) })) })),
      };
    return b;
  });
}
