/** 示例适配器：填报系统导出的一种“[标题]”“#行”文本。 An example: a text that a filing system exports, one line a row. */
import {
  type Block,
  type Cell,
  type Detection,
  defineFrontEnd,
  type FrontEnd,
  type Problem,
  type ProblemCode,
  paragraph,
  type ReadOptions,
  type ReadResult,
  type Source,
  text,
} from "@nianbao/core";

const mark = "NIANBAO-EXPORT 1";
const defaultLimit = 50 * 1024 * 1024;
const decoder = new TextDecoder("utf-8");

const problem = (code: ProblemCode, zh: string, en: string, line?: number): Problem => ({
  code,
  severity: "error",
  message: { "zh-CN": zh, en },
  ...(line === undefined ? {} : { place: { line } }),
});
const failed = (first: Problem): ReadResult => ({ ok: false, problems: [first] });

/** 只看开头几十个字节，不抛出异常。 Looks at the first bytes only, never throws. */
function detect({ bytes }: Source): Detection | undefined {
  if (!decoder.decode(bytes.subarray(0, 64)).startsWith(mark)) return undefined;
  return {
    confidence: "certain",
    because: { "zh-CN": `开头写明“${mark}”`, en: `it begins with "${mark}"` },
  };
}

function blockOf(line: string): Block {
  const heading = /^\[(.+)\]$/.exec(line);
  return heading?.[1] === undefined ? paragraph(line) : { type: "heading", depth: 2, children: [text(heading[1])] };
}

/** `文字{2x3}` 占两列三行。 `text{2x3}` spans two columns and three rows. */
function cellOf(written: string): Cell {
  const [, value = written, columns = "1", rows = "1"] = /^(.*)\{(\d{1,2})x(\d{1,2})\}$/.exec(written) ?? [];
  return {
    children: value === "" ? [] : [text(value)],
    ...(Number(columns) > 1 ? { colSpan: Number(columns) } : {}),
    ...(Number(rows) > 1 ? { rowSpan: Number(rows) } : {}),
  };
}

/** `#` 开头的相邻各行是一张表，格间用制表符。 Neighbouring lines with # are a table, a tab between cells. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length === 0) return;
    blocks.push({
      type: "table",
      rows: rows.map((row) => ({ cells: row.map(cellOf) })),
    });
    rows = [];
  };
  for (const line of lines) {
    if (line.startsWith("#")) rows.push(line.slice(1).split("\t"));
    else {
      endTable();
      if (line.trim() !== "") blocks.push(blockOf(line));
    }
  }
  endTable();
  return blocks;
}

/** 坏输入是带原因的结果，不是异常。 Bad input is a result with a reason, not an exception. */
function read({ bytes }: Source, options: ReadOptions = {}): ReadResult {
  const limit = options.limits?.bytes ?? defaultLimit;
  if (options.signal?.aborted) return failed(problem("aborted", "读取已中止。", "reading was aborted"));
  if (bytes.length > limit)
    return failed(problem("too-large", `文件超过 ${limit} 字节。`, `the file has more than ${limit} bytes`));
  const [first = "", ...lines] = decoder
    .decode(bytes)
    .replaceAll("\u0000", "")
    .split(/\r\n|\n|\r/);
  if (first !== mark)
    return failed(problem("unknown-format", `第一行不是“${mark}”。`, `the first line is not "${mark}"`, 1));
  const children = blocksOf(lines);
  if (children.length === 0) return failed(problem("empty-input", "没有内容。", "there is nothing in it"));
  return { ok: true, problems: [], document: { type: "document", children } };
}

export const adapter: FrontEnd = defineFrontEnd({
  id: "__id__",
  title: { "zh-CN": "填报系统导出的文本", en: "text exported by a filing system" },
  extensions: [".txt"],
  detect,
  read,
});
