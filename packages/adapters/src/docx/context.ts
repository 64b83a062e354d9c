/** What reading one file shares: its styles, links and numbers, and what it met that needs saying. */
import type { Block, Problem } from "@nianbao/core";
import type { Package, Relationship } from "../ooxml/package.js";
import { problem } from "../shared/problems.js";
import type { Mark, NumberReference } from "./numbering.js";
import type { ParagraphStyle } from "./styles.js";

/** What was met, counted: one problem each at the end, whatever their number. */
export interface Tally {
  inserted: number;
  deleted: number;
  hidden: number;
  comments: number;
  notes: string[];
  dropped: Map<string, number>;
}

export interface Context {
  readonly pack: Package;
  /** Addresses of cells by the name of their bookmark. */
  readonly cells: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly links: ReadonlyMap<string, Relationship>;
  readonly mark: (reference: NumberReference) => Mark | undefined;
  /** Steps to add to a heading level to get its depth. */
  readonly headingShift: number;
  /** Written by Nianbao's own renderer: its styles say what a paragraph is. */
  readonly own: boolean;
  readonly tally: Tally;
  /** Text boxes found inside the paragraph that is being read: they follow it. */
  readonly boxes: Block[];
  /** Tables found inside a cell of the table that is being read: they follow it. */
  readonly nested: Block[];
}

export const newTally = (): Tally => ({
  inserted: 0,
  deleted: 0,
  hidden: 0,
  comments: 0,
  notes: [],
  dropped: new Map(),
});

export const drop = (context: Context, what: string): void => {
  context.tally.dropped.set(what, (context.tally.dropped.get(what) ?? 0) + 1);
};

export function tallyProblems(tally: Tally): Problem[] {
  const out: Problem[] = [];
  if (tally.inserted + tally.deleted > 0) {
    out.push(
      problem(
        "content-dropped",
        "warning",
        `文件留有未处理的修订：插入 ${tally.inserted} 处已采用，删除 ${tally.deleted} 处未读取。请在 Word 或 WPS 中接受或拒绝全部修订后再核对。`,
        `tracked changes are open: ${tally.inserted} insertions were taken, ${tally.deleted} deletions left out`,
      ),
    );
  }
  if (tally.comments > 0) {
    out.push(
      problem(
        "content-dropped",
        "info",
        `文件有 ${tally.comments} 条批注，未作为正文读取。`,
        `${tally.comments} comments were not read as text`,
      ),
    );
  }
  if (tally.hidden > 0) {
    out.push(
      problem(
        "content-dropped",
        "warning",
        `文件有 ${tally.hidden} 处隐藏文字，未读取。`,
        `${tally.hidden} pieces of hidden text were not read`,
      ),
    );
  }
  for (const [what, count] of tally.dropped) {
    out.push(
      problem(
        "content-dropped",
        "warning",
        `文件有 ${count} 处内容无法读取（${what}）。`,
        `${count} pieces of content could not be read (${what})`,
      ),
    );
  }
  return out;
}
