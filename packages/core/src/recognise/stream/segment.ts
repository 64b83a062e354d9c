/** `规章000`, `信息内容本年制发件数本年废止件数` → labels and figures, where the whole text is made of them. */
import { labels } from "../labels.js";
import { normalise } from "../normalise.js";

const longestText = 160;

/** `undefined`: not made of labels, or nothing to divide. Figures at the end stay together. */
export function segment(text: string): string[] | undefined {
  if (text.length > longestText) return undefined;
  const normal = normalise(text);
  const { exact, longest } = labels();
  const out: string[] = [];
  let at = 0;
  while (at < normal.length) {
    const rest = normal.slice(at);
    if (/^[\d.,+-]+$/.test(rest)) {
      if (out.length === 0) return undefined;
      out.push(rest);
      return out;
    }
    let size = Math.min(longest, rest.length);
    while (
      size > 1 &&
      !exact.get(rest.slice(0, size))?.some((entry) => entry.kind !== "section" && entry.kind !== "signature")
    )
      size--;
    if (size <= 1) return undefined;
    out.push(rest.slice(0, size));
    at += size;
  }
  return out.length > 1 ? out : undefined;
}
