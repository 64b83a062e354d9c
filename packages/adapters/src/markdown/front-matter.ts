/** Front matter: `key: value` lines between two rules; one level of nesting, values as text. */
export interface FrontMatter {
  readonly metadata: Record<string, string>;
  /** Number of lines it takes, both rules with it. */
  readonly lines: number;
}

function scalar(raw: string): string | undefined {
  const text = raw.trim();
  if (text === "" || text === "|" || text === ">" || text.startsWith("[") || text.startsWith("{")) return undefined;
  if (text.startsWith('"')) {
    try {
      const value: unknown = JSON.parse(text);
      return typeof value === "string" ? value : undefined;
    } catch {
      return undefined;
    }
  }
  if (text.startsWith("'"))
    return text.endsWith("'") && text.length > 1 ? text.slice(1, -1).replaceAll("''", "'") : undefined;
  const comment = text.indexOf(" #");
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}

/** Keys inside a map are taken as keys of the document: `params:` and the like only group them. */
export function frontMatter(lines: readonly string[]): FrontMatter | undefined {
  if (lines[0]?.trimEnd() !== "---") return undefined;
  const end = lines.findIndex((line, i) => i > 0 && (line.trimEnd() === "---" || line.trimEnd() === "..."));
  if (end < 0) return undefined;
  const entries: [string, string][] = [];
  for (const line of lines.slice(1, end)) {
    const match = /^ {0,8}(?:"((?:[^"\\]|\\.){0,500})"|([^\s:#"'-][^:#"']{0,200}?)) {0,8}:(?=\s|$)/.exec(line);
    if (!match) continue;
    const key = match[1] === undefined ? match[2]! : (scalar(`"${match[1]}"`) ?? match[1]);
    const value = scalar(line.slice(match[0].length));
    if (value !== undefined) entries.push([key, value]);
  }
  return { metadata: Object.fromEntries(entries), lines: end + 1 };
}
