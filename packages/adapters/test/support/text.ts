import { blockText, type Document, type ReadResult, type Table } from "@nianbao/core";

export function documentOf(result: ReadResult | Promise<ReadResult>): Document {
  if (result instanceof Promise) throw new Error("a promise");
  if (!result.ok) throw new Error(result.problems.map((p) => p.message.en).join("; "));
  return result.document;
}

/** A table as lines, spans shown: `三、→3↓2|1|2`. */
export const sketch = (table: Table | undefined): string[] =>
  (table?.rows ?? []).map((row) =>
    row.cells
      .map(
        (c) =>
          blockText({ type: "paragraph", children: c.children }) +
          (c.colSpan ? `→${c.colSpan}` : "") +
          (c.rowSpan ? `↓${c.rowSpan}` : ""),
      )
      .join("|"),
  );

export const tablesOf = (document: Document): Table[] =>
  document.children.filter((block): block is Table => block.type === "table");

export const linesOf = (document: Document): string[] =>
  document.children.map((block) => (block.type === "table" ? "[table]" : `${block.type} ${blockText(block)}`));
