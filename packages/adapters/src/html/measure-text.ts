/** Number of characters that are not white space, NBSP and ideographic space among it. */
export function measureText(value: string): number {
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff && code !== 0x200b) count++;
  }
  return count;
}
