/** 示例渲染器：把报告写成纯文本，一格一行。 An example: the report as plain text, a line a cell. */
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

/** 同一行的各格；合并单元格写在它开始的一行。 Cells of a row; a merged cell stands where it begins. */
const tableLines = (table: Table): string[] => [
  ...(table.caption === undefined ? [] : [table.caption]),
  ...table.rows.map((row) => row.cells.map((cell) => inlineText(cell.children).replaceAll("\n", " ")).join(" | ")),
];

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "table":
      return tableLines(block);
    case "list":
      return block.items.flatMap((item) => item.flatMap(linesOf).map((line) => `- ${line}`));
    default:
      return blockText(block).split("\n");
  }
}

/** 纯函数：不读时钟、不取随机数、不做输入输出。 No clock, no chance, no input or output. */
function render(document: Document, options: RenderOptions = {}): string {
  const lines = document.children.flatMap((block) => [...linesOf(block), ""]);
  const remarks = (options.findings ?? []).map(({ message, ruleId }) => `! ${message} (${ruleId})`);
  return `${[...lines, ...remarks].join("\n").trimEnd()}\n`;
}

export const renderer = defineRenderer<RenderOptions, string>({
  id: "__id__",
  mediaType: "text/plain; charset=utf-8",
  extension: ".txt",
  title: { "zh-CN": "纯文本", en: "plain text" },
  render,
  // 地址放不下，逐个说明。 Addresses do not fit in, and are named.
  losses: ({ children }) =>
    [...linksIn(children), ...imagesIn(children)]
      .filter(({ url }) => !url.startsWith("#"))
      .map(({ url }) => ({ what: `链接的地址 / address of a link: ${url}` })),
});
