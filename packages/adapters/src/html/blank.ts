/** Whether a text shows nothing: white space, NBSP and ideographic space among it, and what has no width. */
export function isBlankText(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff && code !== 0x200b) return false;
  }
  return true;
}
