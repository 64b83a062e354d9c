/** Findings as remarks on the cells and paragraphs they speak of. */
import type { Block, Document, Finding, Inline } from "@nianbao/core";
import { blockText } from "@nianbao/core";
import type { Remark, Remarks } from "../context.js";

const SEVERITY = { error: "错误", warning: "提醒", info: "请核对" } as const;

const lines = (finding: Finding): string[] => [
  `【${finding.verdict === "review" ? "请核对" : SEVERITY[finding.severity]}】${finding.message}`,
  ...(finding.assumption === undefined ? [] : [finding.assumption]),
  `规则：${finding.ruleId}`,
];

/** Paragraphs in order, lists opened, with what their text is anchored at. */
function paragraphsOf(blocks: readonly Block[]): { readonly text: string; readonly nodes: readonly Inline[] }[] {
  return blocks.flatMap((block) => {
    if (block.type === "paragraph" || block.type === "heading")
      return [{ text: blockText(block), nodes: block.children }];
    return block.type === "list" ? block.items.flatMap((item) => paragraphsOf(item)) : [];
  });
}

function push<K>(map: Map<K, Remark[]>, key: K, remark: Remark): void {
  const list = map.get(key);
  if (list) list.push(remark);
  else map.set(key, [remark]);
}

/** A finding that names neither a cell nor a sentence of the document stands at its first paragraph. */
export function remarksOf(document: Document, findings: readonly Finding[]): Remarks {
  const cells = new Map<string, Remark[]>();
  const paragraphs = new Map<readonly Inline[], Remark[]>();
  const texts = paragraphsOf(document.children);
  const printed = new Set(
    document.children.flatMap((block) =>
      block.type === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.address ?? [])) : [],
    ),
  );
  for (const finding of findings) {
    if (finding.verdict !== "fail" && finding.verdict !== "review") continue;
    const paragraphsText = lines(finding);
    let placed = false;
    for (const address of new Set(finding.cells.map((cell) => cell.address))) {
      if (!printed.has(address)) continue;
      push(cells, address, { paragraphs: paragraphsText });
      placed = true;
    }
    for (const evidence of finding.evidence) {
      if (evidence.kind !== "prose") continue;
      // The sentence is looked for by its words: a paragraph's number counts other things in other models.
      const { quote, start, end } = evidence;
      const found =
        texts.find(({ text }) => quote !== "" && text.slice(start, end) === quote) ??
        texts.find(({ text }) => quote !== "" && text.includes(quote));
      if (!found) continue;
      const at = found.text.slice(start, end) === quote ? start : found.text.indexOf(quote);
      push(paragraphs, found.nodes, { paragraphs: paragraphsText, start: at, end: at + quote.length });
      placed = true;
    }
    const [first] = texts;
    if (!placed && first) push(paragraphs, first.nodes, { paragraphs: paragraphsText });
  }
  return { cells, paragraphs };
}
