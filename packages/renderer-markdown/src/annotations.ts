/** Annotated mode: findings as footnotes, at the cell or the paragraph they are about, else at the title. */
import { type Block, blockText, type Document, type Finding } from "@nianbao/core";
import { escapeText } from "./escape.js";
import { isEmpty } from "./inline.js";

export interface Annotations {
  /** Footnote marks of a cell. */
  marks(address: string | undefined): string;
  /** The same inside an HTML table, where footnotes are not read. */
  html(address: string | undefined): string;
  /** Footnote marks of a block that is no table. */
  block(block: Block): string;
  /** The footnotes, and findings that no footnote mark refers to. */
  readonly notes: readonly string[];
}

const severities = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
} as const;

const mark = (numbers: readonly number[] | undefined): string =>
  (numbers ?? []).map((number) => `[^nb-${number}]`).join("");

const add = <K>(map: Map<K, number[]>, key: K, number: number): void => {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
};

function quotesOf(finding: Finding): string[] {
  return finding.evidence.flatMap((evidence) =>
    evidence.kind === "prose" ? [evidence.sentence ?? evidence.quote, evidence.quote] : [],
  );
}

const holdsMarks = (block: Block): boolean =>
  block.type === "heading" || (block.type === "paragraph" && !isEmpty(block.children));

export function annotationsOf(
  document: Document,
  findings: readonly Finding[],
  language: "zh-CN" | "en" = "zh-CN",
  htmlTables = false,
): Annotations {
  const cells = new Map<string, number[]>();
  const blocks = new Map<Block, number[]>();
  const known = new Set(
    document.children.flatMap((block) =>
      block.type === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.address ?? [])) : [],
    ),
  );
  const prose =
    findings.length === 0
      ? []
      : document.children.flatMap((block) => (block.type === "table" ? [] : [{ block, text: blockText(block) }]));
  findings.forEach((finding, i) => {
    const number = i + 1;
    const at = finding.cells.map((cell) => cell.address).filter((address) => known.has(address));
    for (const address of new Set(at)) add(cells, address, number);
    const quotes = quotesOf(finding);
    const quoted = quotes.map((quote) => prose.find(({ text }) => text.includes(quote))).find((found) => found);
    if (quoted) add(blocks, quoted.block, number);
    else if (at.length === 0 && document.children[0] && document.children[0].type !== "table")
      add(blocks, document.children[0], number);
  });
  // A footnote that nothing refers to is not shown: what stands in an HTML table, or nowhere, is a paragraph.
  const inBlocks = [...blocks].flatMap(([block, numbers]) => (holdsMarks(block) ? numbers : []));
  const referred = new Set([...(htmlTables ? [] : [...cells.values()].flat()), ...inBlocks]);
  const notes = findings.map(({ severity, message, ruleId }, i) => {
    const label = referred.has(i + 1) ? `[^nb-${i + 1}]:` : `\\[${i + 1}\\]`;
    return `${label} **${severities[language][severity]}** ${escapeText(message)} (${escapeText(ruleId)})`;
  });
  return {
    marks: (address) => (address === undefined ? "" : mark(cells.get(address))),
    html: (address) =>
      (address === undefined ? [] : (cells.get(address) ?? []))
        .map((n) => `<sup data-finding="${n}">[${n}]</sup>`)
        .join(""),
    block: (block) => mark(blocks.get(block)),
    notes,
  };
}
