/** How alike two short texts are. */

/** Whether two texts differ by at most `limit` characters changed, lost or added. */
export function near(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return false;
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

/** Whether all characters of a stand in b, in this order. */
export function within(a: string, b: string): boolean {
  let at = 0;
  for (const c of a) {
    at = b.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 信访投诉举报类申请 for 信访举报投诉类申请; 本机关不掌握相关信息 for 本机关不掌握相关政府信息. */
export function reworded(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 7 || long.length - short.length > 2) return false;
  if (short.length === long.length) return [...a].sort().join("") === [...b].sort().join("");
  return within(short, long);
}
