/** What of a document this page cannot hold. */
import {
  type Block,
  type Cell,
  type Document,
  type Inline,
  inlineText,
  type Loss,
  safeImage,
  safeLink,
} from "@nianbao/core";
import type { HtmlOptions } from "./options.js";
import { gridOf } from "./table/grid.js";
import { unprintableIn } from "./text/escape.js";

const loss = (what: string, where?: string): Loss => (where === undefined ? { what } : { what, where });

function* textLosses(value: string, where: string | undefined): Generator<Loss> {
  const characters = unprintableIn(value);
  if (characters.length > 0)
    yield loss(
      `不可显示的字符以 U+FFFD 代替 / characters that cannot be shown become U+FFFD: ${characters.slice(0, 8).join(" ")}`,
      where,
    );
}

function* inlineLosses(nodes: readonly Inline[], where: string | undefined): Generator<Loss> {
  for (const node of nodes) {
    if (node.type === "text") yield* textLosses(node.value, where);
    else if (node.type === "image") {
      if (safeImage(node.url) === undefined)
        yield loss("图片地址不安全，只保留替代文字 / an unsafe address of an image: only its text is kept", where);
      yield* textLosses(node.alt, where);
    } else if (node.type !== "break") {
      if (node.type === "link" && safeLink(node.url) === undefined)
        yield loss("链接地址不安全，只保留文字 / an unsafe address of a link: only its text is kept", where);
      yield* inlineLosses(node.children, where);
    }
  }
}

function* blockLosses(block: Block, where: string | undefined): Generator<Loss> {
  if (block.type === "heading" || block.type === "paragraph") yield* inlineLosses(block.children, where);
  else if (block.type === "unknown") yield* textLosses(block.text, where);
  else if (block.type === "list") {
    for (const item of block.items) for (const child of item) yield* blockLosses(child, where);
  } else {
    const grid = gridOf(block);
    if (grid.head !== (block.headRows ?? 0))
      yield loss(
        "表头有跨入表体的单元格，不作表头重复 / a head cell reaches into the body: the head is not repeated",
        where,
      );
    for (const { cell, width, height } of grid.rows.flat()) {
      if (width !== (cell.colSpan ?? 1) || height !== (cell.rowSpan ?? 1))
        yield loss("合并范围超出表格，已截断 / a merged cell reaches beyond the table and is cut", where);
      yield* cellLosses(cell, where);
    }
  }
}
const cellLosses = (cell: Cell, where: string | undefined): Generator<Loss> =>
  inlineLosses(cell.children, cell.address ?? where);

/** In what target and with which options things are left out on purpose. */
function* targetLosses(document: Document, options: HtmlOptions): Generator<Loss> {
  if (options.target === "wechat")
    yield loss("微信正文不带单元格地址、标识与报告数据 / text for WeChat carries no addresses, ids or data");
  else if (options.data === false && document.data !== undefined)
    yield loss("页面不带报告数据（data: false） / the page does not carry the report's data (data: false)");
  if (options.handlers && Object.keys(options.handlers).length > 0)
    yield loss("自定义的节点处理由其作者负责 / what handlers of the caller's own keep is theirs to say");
}

/** Places are headings, for people: 三、收到和处理政府信息公开申请情况, or a cell's address. */
export function losses(document: Document, options: HtmlOptions = {}): readonly Loss[] {
  const out: Loss[] = [...targetLosses(document, options)];
  let where: string | undefined;
  for (const block of document.children) {
    if (block.type === "heading") where = inlineText(block.children).slice(0, 60);
    for (const found of blockLosses(block, where)) {
      const last = out.at(-1);
      if (last?.what !== found.what || last.where !== found.where) out.push(found);
    }
  }
  return out;
}
