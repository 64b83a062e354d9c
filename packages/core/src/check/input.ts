/** Names what was checked: SHA-256 of the bytes, or of the report as canonical JSON. */
import type { AnyReport } from "../model/report.js";
import { toUtf8 } from "../utf8.js";
import type { CheckedInput } from "./result.js";
import { sha256 } from "./sha256.js";

/** A key, and how it is written where it is the first of its object, and where it is not. */
interface Key {
  readonly key: string;
  readonly first: string;
  readonly later: string;
}
/** Keys in an order in which some object has them; `sorted`: the same in code unit order, where an object has no more. */
interface Keys {
  readonly behind: Map<string, Keys>;
  sorted: readonly Key[] | undefined;
}
const noKeys = (): Keys => ({ behind: new Map(), sorted: undefined });
/** The rows of a report have the same few keys over and over. Emptied when it would grow without bound. */
let known = noKeys();
let count = 0;
const most = 5000;
/** More keys than this are those of one report alone: addresses of cells with texts. */
const few = 32;

const inOrder = (keys: readonly string[]): Key[] =>
  [...keys].sort().map((key) => {
    const written = `${JSON.stringify(key)}:`;
    return { key, first: `{${written}`, later: `,${written}` };
  });

function add(key: string, before: Keys): Keys {
  const keys = noKeys();
  before.behind.set(key, keys);
  count++;
  return keys;
}

function sortedKeys(keys: readonly string[]): readonly Key[] {
  if (keys.length > few) return inOrder(keys);
  if (count > most) [known, count] = [noKeys(), 0];
  let found = known;
  for (const key of keys) found = found.behind.get(key) ?? add(key, found);
  found.sorted ??= inOrder(keys);
  return found.sorted;
}

/** The value behind what is written so far: a text that grows at its end alone is soon put together. */
function written(before: string, value: unknown): string {
  if (value === null) return `${before}null`;
  if (typeof value === "number") return before + (Number.isFinite(value) ? value : "null");
  if (typeof value !== "object") return before + (JSON.stringify(value) ?? "null");
  let out = before;
  if (Array.isArray(value)) {
    let sign = "[";
    for (const item of value) {
      out = written(out + sign, item);
      sign = ",";
    }
    return out + (sign === "[" ? "[]" : "]");
  }
  const record = value as { readonly [key: string]: unknown };
  let told = false;
  for (const { key, first, later } of sortedKeys(Object.keys(record))) {
    const part = record[key];
    if (part === undefined) continue;
    out = written(out + (told ? later : first), part);
    told = true;
  }
  return out + (told ? "}" : "{}");
}

/**
 * JSON with the keys of every object in code unit order and no spaces: the same value gives the same text, in whatever
 * order it was built. For plain JSON values; what is `undefined` is left out.
 */
export const canonicalJson = (value: unknown): string => written("", value);

interface Runtime {
  readonly process?: { getBuiltinModule?(id: "node:crypto"): Crypto | undefined };
}
/** Not every runtime that calls itself Node has `hash`. */
interface Crypto {
  hash?(name: "sha256", text: string, encoding: "hex"): string;
}
const native = (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto");

/** SHA-256 of the text's UTF-8, by the runtime where it offers one without waiting, as Node does and browsers do not. */
export function sha256Of(text: string): string {
  return native?.hash ? native.hash("sha256", text, "hex") : sha256(toUtf8(text));
}

export const checkedInput = (report: AnyReport, ofBytes: string | undefined): CheckedInput =>
  ofBytes === undefined ? { sha256: sha256Of(canonicalJson(report)), of: "report" } : { sha256: ofBytes, of: "bytes" };
