/** Cells in reading order → blocks: head cells, then rows of a label and what follows it. */
import { blockOf, isGroupLine, type LabelHit } from "../labels.js";
import { isNumberHead } from "../normalise.js";
import { unitIn } from "../value.js";
import { isCell } from "./cell-text.js";
import { pageNumber, type Token } from "./tokens.js";

export interface RowDraft {
  /** `undefined`: the line of figures of a table printed across. */
  readonly label: Token | undefined;
  /** What stands in the column of units. */
  unit?: Token;
  readonly cells: Token[];
  /** Nothing of the text follows it. */
  last: boolean;
}
export interface BlockDraft {
  readonly heading: Token | undefined;
  corner: Token | undefined;
  /** Head of the column of units. */
  unit?: Token;
  readonly heads: Token[];
  readonly rows: RowDraft[];
  /** Figures before any label: the order of the text is not that of the table. */
  orphans: number;
  /** Lines that are part of it. */
  readonly lines: Set<number>;
}

const is = (token: Token, test: (hit: LabelHit) => boolean): boolean => token.hits.some(test);
export const isHead = (hit: LabelHit): boolean =>
  hit.kind === "column" ||
  hit.kind === "columnGroup" ||
  ((hit.kind === "row" || hit.kind === "rowGroup") && hit.layout === "across");
export const isSide = (hit: LabelHit): boolean =>
  (hit.kind === "row" || hit.kind === "rowGroup") && hit.layout === "side";

const hasUnits = (hit: LabelHit): boolean => isSide(hit) && blockOf(hit)?.unitColumn !== undefined;

const prose = (token: Token): boolean =>
  token.text.length > 60 || (token.kind === "line" && /[。；！]/.test(token.text));
const isPageNumber = (token: Token): boolean =>
  token.kind === "line" && token.wide === 1 && !isCell(token.text) && pageNumber.test(token.text);

class Drafts {
  readonly done: BlockDraft[] = [];
  private block: BlockDraft | undefined;
  private row: RowDraft | undefined;
  private idle = 0;
  /** Filled cells of the row, and heads that are no groups: kept, since a row may have a million cells. */
  private filled = 0;
  private leaves = 0;
  /** A column of running numbers stands before the labels. */
  private numbered = false;
  /** Empty cells since the last head: a line of figures may begin with them. */
  private pending: Token[] = [];

  open(heading: Token | undefined, corner: Token | undefined): BlockDraft {
    this.close();
    this.acrossHead = false;
    this.leaves = 0;
    this.block = { heading, corner, heads: [], rows: [], orphans: 0, lines: new Set() };
    return this.block;
  }
  close(): void {
    if (this.block && this.block.rows.length === 0 && this.across() && this.columns >= 15) {
      // a line of figures of which every cell is empty
      this.block.rows.push({ label: undefined, cells: [...this.pending], last: false });
    }
    this.pending = [];
    if (this.block && this.block.rows.length > 0) {
      this.done.push(this.block);
      this.numbered = false;
    }
    this.block = undefined;
    this.row = undefined;
  }
  private use(token: Token): void {
    for (let line = token.line; line <= token.to; line++) this.block?.lines.add(line);
  }
  private start(label: Token | undefined, cells: readonly Token[] = []): void {
    this.row = { label, cells: [...cells], last: false };
    this.filled = 0;
    this.block?.rows.push(this.row);
    if (label) this.use(label);
  }
  private put(token: Token): void {
    this.row?.cells.push(token);
    if (token.text !== "") this.filled++;
    this.use(token);
  }
  private get columns(): number {
    return this.block?.heads.length ?? 0;
  }
  /** Every column has its figure: groups of columns have none. */
  private get full(): boolean {
    return this.leaves > 0 && this.filled >= this.leaves;
  }

  take(token: Token, next: Token | undefined): void {
    if (token.kind === "break") this.pause();
    else if (token.text === "") this.empty(token);
    else if (!isPageNumber(token)) this.text(token, next);
    else if (this.row?.label && this.filled === 0 && this.leaves === 3) this.put(token); // or the row's three cells
  }
  private text(token: Token, next: Token | undefined): void {
    const heads = this.block !== undefined && this.block.rows.length === 0;
    const side = is(token, isSide);
    const head = is(token, isHead);
    if (is(token, (hit) => hit.kind === "block")) this.heading(token);
    else if (is(token, (hit) => hit.kind === "corner")) this.corner(token);
    else if (is(token, (hit) => hit.kind === "section") && !side && !head) this.close();
    else if (this.upright(token, next)) this.side(token);
    else if (head && (heads || !this.rowRather(token, next))) this.head(token);
    else if (side) this.side(token);
    else if (is(token, (hit) => hit.kind === "signature")) this.close();
    else if (this.unit(token, heads)) this.use(token);
    else if (isNumberHead(token.text)) this.numbered = true;
    else if (isCell(token.text)) this.figure(token, next);
    else this.unknown(token, next);
  }
  /** A blank line ends a row whose cells are kept apart by tabs, or stand in one line. */
  private pause(): void {
    this.pending = [];
    const last = this.row?.cells.at(-1);
    if (this.row && last?.kind === "tab" && this.row.cells.length >= this.columns) this.closed = true;
  }
  private closed = false;
  /** A head of the block is printed across; kept, since a line may hold a million heads. */
  private acrossHead = false;

  /** Head of the column of units, or the unit of a row: it follows the label. */
  private unit(token: Token, heads: boolean): boolean {
    const { block, row } = this;
    if (heads && block && !block.unit && is(token, (hit) => hit.kind === "unit")) {
      block.unit = token;
      return true;
    }
    if (!row?.label || row.unit || row.cells.some((cell) => cell.text !== "")) return false;
    if (unitIn(token.text) === undefined || !(block?.unit || is(row.label, hasUnits))) return false;
    row.unit = token;
    return true;
  }

  private rowRather(token: Token, next: Token | undefined): boolean {
    if (is(token, (hit) => isSide(hit) && hit.how === "exact")) return true;
    return is(token, isSide) && next !== undefined && (next.text === "" || isCell(next.text));
  }
  /** A row that the form prints across stands here before its figures: columns stand above, and no such row among them. */
  private upright(token: Token, next: Token | undefined): boolean {
    const begins = this.leaves > 1 && !this.acrossHead && next !== undefined && next.text !== "" && isCell(next.text);
    return begins && is(token, (hit) => hit.kind === "row" && hit.layout === "across");
  }
  private heading(token: Token): void {
    this.open(token, undefined);
    this.use(token);
    this.row = undefined;
  }
  private corner(token: Token): void {
    const { block } = this;
    if (block && block.rows.length === 0 && (!block.corner || block.corner.text === token.text)) block.corner = token;
    else this.open(undefined, token);
    this.use(token);
  }
  private head(token: Token): void {
    if (!this.block || this.block.rows.length > 0) this.open(undefined, undefined);
    if (this.again(token)) this.use(token);
    else this.addHead(token);
    this.pending = [];
  }
  /** A merged head cell, written in the next line of the head too. */
  private again(token: Token): boolean {
    if (this.acrossHead || (token.kind !== "bar" && token.kind !== "tab")) return false;
    return this.block?.heads.some((head) => head.text === token.text && head.to < token.line) ?? false;
  }
  private side(token: Token): void {
    if (!this.block) this.open(undefined, undefined);
    this.closed = false;
    this.start(token);
  }
  private across(): boolean {
    return this.acrossHead;
  }
  private addHead(token: Token): void {
    this.block?.heads.push(token);
    if (!is(token, isHead) || is(token, (hit) => hit.kind === "column")) this.leaves++;
    this.acrossHead ||= token.hits.some((hit) => hit.layout === "across" && hit.kind !== "column");
    this.use(token);
  }
  private figure(token: Token, next: Token | undefined): void {
    if (!this.block) return;
    if (this.numbered && next && is(next, isSide)) return;
    if (!this.row) {
      if (!this.across()) {
        this.block.orphans++;
        this.use(token);
        return;
      }
      this.start(undefined, this.pending);
      this.pending = [];
    }
    if (!this.isLoneNumber(token)) this.put(token);
  }
  /** The number of a page, below a row that has its label and all its figures in one line. */
  private isLoneNumber(token: Token): boolean {
    const { row } = this;
    const last = row?.cells.at(-1);
    if (!row?.label || !last || !this.full || token.kind !== "line" || token.wide > 1) return false;
    return last.kind === "line" && last.line === row.label.to && token.line > last.to;
  }
  private empty(token: Token): void {
    const { row, block } = this;
    if (block && !row && this.pending.length < 64 && !token.compact && this.across()) this.pending.push(token);
    if (!row || !block) return;
    const last = row.cells.at(-1);
    const enough = row.cells.length >= this.columns;
    const before = last ?? row.label;
    const oneLine =
      row.label !== undefined && (row.label.wide > 1 || row.cells.some((cell) => cell.line === row.label?.to));
    if (enough && (this.closed || (oneLine && before !== undefined && token.line > before.to))) return;
    this.put(token);
  }
  /** A new line, where the figures of the row stood in one line together. */
  private below(token: Token): boolean {
    const last = this.row?.cells.at(-1);
    return last?.kind === "line" && last.wide > 1 && isCell(last.text) && token.kind === "line" && token.line > last.to;
  }
  private unknown(token: Token, next: Token | undefined): void {
    const { block, row } = this;
    if (!block) return;
    if (block.rows.length === 0) {
      if (prose(token) && token.kind === "line") return;
      if (++this.idle > 40 && block.heads.length === 0) {
        this.close();
        return;
      }
      this.addHead(token);
      return;
    }
    const starts = (token.first && token.wide > 2) || this.below(token);
    const full = this.full || (row !== undefined && row.cells.length >= this.columns);
    const group = row?.label !== undefined && is(row.label, isGroupLine);
    if (row?.label && !group && !starts && !full && !(prose(token) && token.kind === "line")) {
      this.put(token);
      return;
    }
    if (prose(token) && token.kind === "line") return;
    const follows = next !== undefined && (isCell(next.text) || next.text === "") && next.kind !== "break";
    if (!this.across() && (follows || token.kind !== "line" || (token.first && token.wide > 2))) {
      this.closed = false;
      this.start(token);
    }
  }
}

const isFiller = (token: Token): boolean => token.kind === "break";

/** @param ends nothing of the source follows the last cell */
export function drafts(all: readonly Token[], ends: boolean): BlockDraft[] {
  const out = new Drafts();
  let lastFilled = -1;
  all.forEach((token, i) => {
    if (token.text !== "") lastFilled = i;
  });
  for (let i = 0; i < all.length; i++) {
    const token = all[i] as Token;
    let j = i + 1;
    while (j < all.length && isFiller(all[j] as Token)) j++;
    // a run of empty lines is looked through once
    if (token.kind === "break") {
      out.take(token, undefined);
      i = j - 1;
      continue;
    }
    out.take(token, all[j]);
  }
  out.close();
  const block = out.done.at(-1);
  const row = block?.rows.at(-1);
  const last = all[lastFilled];
  if (ends && row && last && (row.label === last || row.cells.includes(last))) row.last = true;
  return out.done;
}
