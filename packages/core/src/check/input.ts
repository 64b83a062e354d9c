/** Names what was checked: SHA-256 of the bytes, or of the report as canonical JSON. */
import type { AnyReport } from "../model/report.js";
import { toUtf8 } from "../utf8.js";
import type { CheckedInput } from "./result.js";
import { sha256 } from "./sha256.js";

/** Keys as they are written: a report has the same few hundred over and over. Emptied when it would grow without bound. */
const written = new Map<string, string>();
const mostWritten = 5000;

function quoted(key: string): string {
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= mostWritten) written.clear();
  const quotes = JSON.stringify(key);
  written.set(key, quotes);
  return quotes;
}

/** Sorts in place, in code unit order: the handful of keys of a row are soonest put in order one by one. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > few) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let to = i;
    for (; to > 0 && (keys[to - 1] as string) > key; to--) keys[to] = keys[to - 1] as string;
    keys[to] = key;
  }
  return keys;
}
const few = 16;

/**
 * JSON with the keys of every object in code unit order and no spaces: the same value gives the same text, in whatever
 * order it was built. For plain JSON values; what is `undefined` is left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number" || value === null) return Number.isFinite(value) ? String(value) : "null";
  if (typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  let out = "";
  const record = value as { readonly [key: string]: unknown };
  for (const key of inOrder(Object.keys(record))) {
    const part = record[key];
    if (part !== undefined) out += `${out === "" ? "" : ","}${quoted(key)}:${canonicalJson(part)}`;
  }
  return `{${out}}`;
}

interface Runtime {
  readonly process?: { getBuiltinModule?(id: "node:crypto"): Crypto | undefined };
}
/** `hash` makes no object for a text that comes in one piece; not every runtime that calls itself Node has it. */
interface Crypto {
  hash?(name: "sha256", text: string, encoding: "hex"): string;
  createHash(name: "sha256"): Hash;
}
interface Hash {
  update(text: string): Hash;
  digest(encoding: "hex"): string;
}
const native = (globalThis as Runtime).process?.getBuiltinModule?.("node:crypto");

/** SHA-256 of the text's UTF-8, by the runtime where it offers one without waiting, as Node does and browsers do not. */
export function sha256Of(text: string): string {
  if (native?.hash) return native.hash("sha256", text, "hex");
  return native ? native.createHash("sha256").update(text).digest("hex") : sha256(toUtf8(text));
}

export const checkedInput = (report: AnyReport, ofBytes: string | undefined): CheckedInput =>
  ofBytes === undefined ? { sha256: sha256Of(canonicalJson(report)), of: "report" } : { sha256: ofBytes, of: "bytes" };
