/** Names what was checked: SHA-256 of the bytes, or of the report as canonical JSON. */
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { AnyReport } from "../model/report.js";
import type { CheckedInput } from "./result.js";

/** JSON with keys in code unit order and no spaces: the same value gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}

export const checkedInput = (report: AnyReport, ofBytes: string | undefined): CheckedInput =>
  ofBytes === undefined
    ? { sha256: bytesToHex(sha256(new TextEncoder().encode(canonicalJson(report)))), of: "report" }
    : { sha256: ofBytes, of: "bytes" };
