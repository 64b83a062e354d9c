/** JSON inside a script of a page: a variable or a key, and the value after it. One pass, no evaluation. */

/** The end of the value that starts at `start`, by its brackets. */
function valueEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === "\\") at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** `name = {…}`, `"name": […]`; the first that is JSON. */
export function jsonInScript(text: string, name: string): unknown {
  let tries = 0;
  for (let at = text.indexOf(name); at >= 0 && tries < 20; at = text.indexOf(name, at + name.length)) {
    const before = /["']?\s{0,5}[:=]\s{0,20}(?=[{[])/y;
    before.lastIndex = at + name.length;
    if (!before.test(text)) continue;
    tries += 1;
    const end = valueEnd(text, before.lastIndex);
    if (end === undefined) continue;
    try {
      return JSON.parse(text.slice(before.lastIndex, end));
    } catch {}
  }
  return undefined;
}

/** Goes down a path of keys; text on the way that is JSON itself is opened. */
export function dig(data: unknown, path: string): unknown {
  let value = data;
  if (path === "") return value;
  for (const key of path.split(".")) {
    if (typeof value === "string") {
      try {
        value = JSON.parse(value);
      } catch {
        return undefined;
      }
    }
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** The first field that holds something; platforms write `"null"` for nothing. */
export function firstOf(data: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const value = dig(data, path);
    if (value !== undefined && value !== null && value !== "" && value !== "null") return value;
  }
  return undefined;
}
export const textIn = (data: unknown, paths: readonly string[]): string | undefined => {
  const value = firstOf(data, paths);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : undefined;
};
