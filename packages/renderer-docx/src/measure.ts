/** Width of text in em: full-width characters one, others half (a little more for capitals than for digits). */
export function emWidth(value: string): number {
  let width = 0;
  for (let i = 0; i < value.length; i++) width += value.charCodeAt(i) < 0x2000 ? 0.52 : 1;
  return width;
}

/** The widest piece that no line may be broken in: a run of half-width characters, or one full-width one. */
export function longestPiece(value: string): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const full = code >= 0x2000;
    run = full || code <= 32 ? 0 : run + 0.52;
    longest = Math.max(longest, full ? 1 : run);
  }
  return longest;
}

/** Lines a text takes in a column of `width` em; every written line break starts a new one. */
export function linesIn(value: string, width: number): number {
  let lines = 0;
  for (const line of value.split("\n"))
    lines += Math.max(1, Math.ceil(emWidth(line) / Math.max(1, Math.floor(width + 0.01))));
  return lines;
}
