/** Pairs runs of * and _ as CommonMark does (6.2); linear in the number of runs. */
import type { Inline } from "@nianbao/core";

export interface Run {
  readonly type: "run";
  readonly char: "*" | "_";
  count: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}
export type Piece = Inline | Run;

const space = /^[\s\u00a0\u3000]$/u;
const mark = /^[\p{P}\p{S}]$/u;

/** @param before character before the run, `""` at the start; `after` likewise */
export function runOf(char: "*" | "_", length: number, before: string, after: string): Run {
  const spaceBefore = before === "" || space.test(before);
  const spaceAfter = after === "" || space.test(after);
  const markBefore = mark.test(before);
  const markAfter = mark.test(after);
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  return {
    type: "run",
    char,
    count: length,
    length,
    opens: char === "*" ? left : left && (!right || markBefore),
    closes: char === "*" ? right : right && (!left || markAfter),
  };
}

const fits = (opener: Run, closer: Run): boolean =>
  opener.char === closer.char &&
  (!(opener.closes || closer.opens) ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0));

interface Open {
  readonly run: Run;
  /** What stands after the run. */
  readonly inside: Inline[];
}

const literal = (run: Run): Inline[] => (run.count > 0 ? [{ type: "text", value: run.char.repeat(run.count) }] : []);

/** Joins neighbouring texts. */
export function joinTexts(nodes: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  let parts: string[] = [];
  const flush = (): void => {
    if (parts.length > 0) out.push({ type: "text", value: parts.join("") });
    parts = [];
  };
  for (const node of nodes) {
    if (node.type === "text") parts.push(node.value);
    else {
      flush();
      out.push(node);
    }
  }
  flush();
  return out;
}

export function pairEmphasis(pieces: readonly Piece[]): Inline[] {
  const base: Inline[] = [];
  const stack: Open[] = [];
  // Below this height no opener fits a closer of this kind: what has been looked for once is not looked for again.
  const floor = new Map<string, number>();
  const top = (): Inline[] => stack[stack.length - 1]?.inside ?? base;
  const collapse = (height: number): void => {
    const above = stack.splice(height);
    const into = top();
    for (const { run, inside } of above) {
      for (const node of literal(run)) into.push(node);
      for (const node of inside) into.push(node);
    }
  };
  for (const piece of pieces) {
    if (piece.type !== "run") {
      top().push(piece);
      continue;
    }
    while (piece.closes && piece.count > 0) {
      const kind = `${piece.char}${piece.opens}${piece.length % 3}`;
      const lowest = Math.min(floor.get(kind) ?? 0, stack.length);
      let at = stack.length - 1;
      while (at >= lowest && !fits(stack[at]!.run, piece)) at--;
      if (at < lowest) {
        floor.set(kind, stack.length);
        break;
      }
      collapse(at + 1);
      const { run, inside } = stack.pop()!;
      const used = run.count >= 2 && piece.count >= 2 ? 2 : 1;
      run.count -= used;
      piece.count -= used;
      const node: Inline = { type: used === 2 ? "strong" : "emphasis", children: joinTexts(inside) };
      if (run.count > 0) stack.push({ run, inside: [node] });
      else top().push(node);
      for (const [key, height] of floor) if (height > stack.length) floor.set(key, stack.length);
    }
    if (piece.count > 0 && piece.opens) stack.push({ run: piece, inside: [] });
    else if (piece.count > 0) for (const node of literal(piece)) top().push(node);
  }
  collapse(0);
  return joinTexts(base);
}
