/** Lines of flattened tables → cells in reading order, with what their separators tell. */
import type { StreamLine } from "../found.js";
import { isOfTable, type LabelHit, labels, lookup } from "../labels.js";
import { lettersOf, normalise } from "../normalise.js";
import { trimInvisible, unitIn } from "../value.js";
import { isCell } from "./cell-text.js";
import { segment } from "./segment.js";
import { wordwise } from "./words.js";

export interface Token {
  readonly text: string;
  /** Index of the line it begins and ends in. */
  readonly line: number;
  readonly to: number;
  /** What kept it apart: bars and tabs keep empty cells, lines and gaps do not. */
  readonly kind: "bar" | "tab" | "line" | "break";
  /** Filled cells of its line. */
  readonly wide: number;
  /** First filled cell of its line. */
  readonly first: boolean;
  /** An empty cell from bars set together (`||`): often what is left of merged cells. */
  readonly compact: boolean;
  /** No separator after it. */
  readonly open: boolean;
  /** Bars without spaces around: every empty cell was written down. */
  readonly tight: boolean;
  readonly hits: readonly LabelHit[];
}

const gap = /[ \u00a0\u2000-\u200a\t]{2,}|\u3000+/;
const longestCell = 600;

/** `— 3 —`, `-3-`, `第3页`: the foot of a page. */
export const pageNumber = /^[-—–―\s·]*\d{1,4}[-—–―\s·]*$|^第\s?\d{1,4}\s?页/;

const none: readonly LabelHit[] = [];

const hitsOf = (text: string): readonly LabelHit[] =>
  text === "" || text.length > longestCell || isCell(text) ? none : lookup(text);
const isRow = ({ kind, layout }: LabelHit): boolean => kind === "row" && layout === "side";
const isTableLabel = (text: string): boolean => hitsOf(text).some(isOfTable);

const stumps = new WeakMap<object, ReadonlySet<string>>();

/** Every beginning of a row's label, in letters, from four on. */
function stumpsOf(all: ReturnType<typeof labels>): ReadonlySet<string> {
  let set = stumps.get(all);
  if (!set) {
    const rows = all.entries.filter(({ kind }) => kind === "row").map(({ normal }) => lettersOf(normal));
    set = new Set(rows.flatMap((row) => Array.from(row, (_, i) => row.slice(0, i + 1)).slice(3)));
    stumps.set(all, set);
  }
  return set;
}

const groupNames = new WeakMap<object, readonly string[]>();

/** A piece of the name of a group of rows, which is printed upright beside them: 本年 of 三、本年度办理结果. */
function isOfGroup(text: string): boolean {
  if (text.length > 8 || isCell(text) || hitsOf(text).length > 0) return false;
  const all = labels();
  let names = groupNames.get(all);
  if (!names) {
    names = all.entries.filter(({ kind }) => kind === "rowGroup").map(({ normal }) => lettersOf(normal));
    groupNames.set(all, names);
  }
  const letters = lettersOf(normalise(text));
  return letters !== "" && letters.length <= 5 && names.some((name) => name.includes(letters));
}

/** The beginning of a row's label, broken off where a line ends. */
const isStump = (text: string): boolean => stumpsOf(labels()).has(lettersOf(normalise(text)));

/** `规章 0 0 0`, `行政复议 行政诉讼`, `规章000`, `0 0 0` → their parts; anything else stays whole. */
function parts(piece: string): string[] {
  if (piece.length > 200 || isCell(piece) || hitsOf(piece).length > 0) return [piece];
  const words = piece.split(/\s+/);
  if (words.length > 1) {
    let n = words.length;
    while (n > 0 && isCell(words[n - 1] ?? "")) n--;
    const figures = words.slice(n);
    const label = words.slice(0, n).join(" ");
    if (n === 0) return figures;
    const unit = n > 1 ? (words[n - 1] ?? "") : "";
    const named = words.slice(0, n - 1).join(" ");
    if (unitIn(unit) && isTableLabel(named)) return [...parts(named), unit, ...figures];
    if (figures.length > 1 || (figures.length === 1 && isTableLabel(label))) return [...parts(label), ...figures];
    const [first = "", ...rest] = words;
    const corner = rest.length > 1 && first.length <= 6; // 类别, above the labels
    if (rest.every(isTableLabel) && (corner || isTableLabel(first))) return words;
    if (isTableLabel(first) && isStump(rest.join(" "))) return [first, rest.join(" ")];
  }
  return segment(piece) ?? [piece];
}

const namesRow = (text: string): boolean =>
  text.length >= 4 && !isCell(text) && (hitsOf(text).some(isRow) || isStump(text));

function gapPieces(text: string): string[] {
  const whole = trimInvisible(text);
  const words = whole.length > 40 ? wordwise(whole) : undefined;
  if (words) return words;
  if (whole === "" || whole.length > longestCell || hitsOf(whole).length > 0) return [whole];
  if (/^[-—–―]\s?\d{1,4}\s?[-—–―]$/.test(whole)) return [whole];
  const pieces = whole
    .split(gap)
    .map(trimInvisible)
    .filter((piece) => piece !== "")
    .flatMap(parts);
  if (!pieces.slice(0, -1).some(isOfGroup)) return pieces;
  const row = pieces.findLastIndex(namesRow);
  return pieces.filter((piece, i) => i >= row || !isOfGroup(piece));
}

const rule = /^\s*:?-{3,}:?\s*$/;

/** Half or more of the lines in question. */
function mostly(
  lines: readonly StreamLine[],
  among: (text: string) => boolean,
  test: (text: string) => boolean,
): boolean {
  let all = 0;
  let those = 0;
  for (const { text } of lines) {
    if (!among(text)) continue;
    all++;
    if (test(text)) those++;
  }
  return those * 2 >= all;
}

/** Cells of all lines; an empty line is a `break`. */
export function tokens(lines: readonly StreamLine[]): Token[] {
  const out: Token[] = [];
  const tabLed = mostly(
    lines,
    (text) => text.includes("\t"),
    (text) => text.startsWith("\t"),
  );
  const barLed = mostly(
    lines,
    (text) => text.includes("|") && /[^\s|]/.test(text),
    (text) => text.trimStart().startsWith("|"),
  );
  lines.forEach(({ text }, line) => {
    const put = (
      pieces: readonly { text: string; compact?: boolean; open?: boolean }[],
      kind: Token["kind"],
      tight = false,
    ) => {
      const wide = pieces.filter((piece) => piece.text !== "").length;
      let first = true;
      for (const piece of pieces) {
        const filled = piece.text !== "";
        out.push({
          text: piece.text,
          line,
          to: line,
          kind,
          wide,
          first: filled && first,
          compact: piece.compact ?? false,
          open: piece.open ?? false,
          tight,
          hits: hitsOf(piece.text),
        });
        if (filled) first = false;
      }
    };
    if (text.includes("|")) {
      const raw = text.split("|");
      const inner = raw.filter((piece) => piece.trim() !== "");
      if (inner.length > 1 && inner.every((piece) => rule.test(piece))) return;
      const last = raw.pop() ?? "";
      const cells = raw.map((piece) => ({ text: trimInvisible(piece), compact: piece === "" && raw.length > 1 }));
      const tail = trimInvisible(last);
      if (tail !== "") cells.push({ text: tail, compact: false, ...{ open: true } });
      if (cells.length > 0 && cells[0]?.text === "") {
        const before = out.at(-1);
        if (inner.length > 0 && barLed) cells.shift();
        else if (inner.length === 0 && before?.open && before.kind !== "break") {
          // `cell` in one line, its bar in the next
          out[out.length - 1] = { ...before, open: false, kind: "bar" };
          cells.shift();
        }
      }
      put(cells, "bar", !/[ \u00a0]\||\|[ \u00a0]/.test(text.trim()));
      return;
    }
    if (text.includes("\t")) {
      const raw = text.split("\t").map(trimInvisible);
      if (tabLed && text.startsWith("\t")) raw.shift();
      put(
        raw.map((piece) => ({ text: piece })),
        "tab",
      );
      return;
    }
    if (trimInvisible(text) === "") {
      put([{ text: "" }], "break");
      return;
    }
    const pieces = gapPieces(text);
    // the second line of a cell that began after a tab
    put(
      pieces.map((piece) => ({ text: piece, open: true })),
      "line",
    );
  });
  return out;
}
