/** Parts as lines, without those that are empty. */
export function lines(...parts: readonly string[]): string {
  let out = "";
  for (const part of parts) if (part !== "") out += out === "" ? part : `\n${part}`;
  return out;
}
