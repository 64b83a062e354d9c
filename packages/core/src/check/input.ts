/** Names what was checked: SHA-256 of the bytes, or of the report as canonical JSON. */
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { AnyReport } from "../model/report.js";
import { toUtf8 } from "../utf8.js";
import type { CheckedInput } from "./result.js";

/** Ids and addresses need no escapes, and are most of the keys. */
const quoted = (key: string): string => (/^[\w/:-]*$/.test(key) ? `"${key}"` : JSON.stringify(key));

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
  for (const key of Object.keys(record).sort()) {
    const part = record[key];
    if (part !== undefined) out += `${out === "" ? "" : ","}${quoted(key)}:${canonicalJson(part)}`;
  }
  return `{${out}}`;
}

export const checkedInput = (report: AnyReport, ofBytes: string | undefined): CheckedInput =>
  ofBytes === undefined
    ? { sha256: bytesToHex(sha256(toUtf8(canonicalJson(report)))), of: "report" }
    : { sha256: ofBytes, of: "bytes" };
