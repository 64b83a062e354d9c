/** 第三方渲染器：纯文本，供短信平台、读屏和检索使用。 A renderer of one's own: plain text. */
import {
  type Block,
  blockText,
  type Document,
  defineRenderer,
  imagesIn,
  inlineText,
  linksIn,
  type RenderOptions,
  type Table,
} from "@nianbao/core";

/** 一行一行写，格间用竖线。 A line a row, a bar between cells. */
const tableLines = (table: Table): string[] => [
  ...(table.caption === undefined ? [] : [table.caption]),
  ...table.rows.map((row) => row.cells.map((cell) => inlineText(cell.children).replaceAll("\n", " ")).join(" | ")),
];

function linesOf(block: Block): string[] {
  if (block.type === "table") return tableLines(block);
  if (block.type === "list") return block.items.flatMap((item) => item.flatMap(linesOf).map((line) => `- ${line}`));
  return blockText(block).split("\n");
}

function render(document: Document, options: RenderOptions = {}): string {
  const lines = document.children.flatMap((block) => [...linesOf(block), ""]);
  const remarks = (options.findings ?? []).map(({ message, ruleId }) => `! ${message} (${ruleId})`);
  return `${[...lines, ...remarks].join("\n").trimEnd()}\n`;
}

export const plainText = defineRenderer<RenderOptions, string>({
  id: "portal-text",
  mediaType: "text/plain; charset=utf-8",
  extension: ".txt",
  title: { "zh-CN": "纯文本", en: "plain text" },
  render,
  // 纯文本放不下链接的地址，逐个说明。 Addresses of links do not fit in, and are named.
  losses: ({ children }) =>
    [...linksIn(children), ...imagesIn(children)]
      .filter(({ url }) => !url.startsWith("#"))
      .map(({ url }) => ({ what: `链接的地址 / address of a link: ${url}` })),
});
