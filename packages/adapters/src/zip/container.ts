/** A zip archive opened for reading: entries by name, unpacked one by one within limits. */
import type { Limits, Problem } from "@nianbao/core";
import { problem, tooLarge } from "../shared/problems.js";
import { crc32 } from "./crc32.js";
import { type DirectoryEntry, packedBytes, readDirectory } from "./directory.js";
import { inflateWithin } from "./inflate.js";
import { leavesArchive } from "./names.js";

/** Defaults: 200 MiB unpacked in all, 10,000 entries, at most 200 times the packed size once past 1 MiB. */
export const zipLimits = { bytes: 50 * 1024 * 1024, unpacked: 200 * 1024 * 1024, entries: 10_000, ratio: 200 } as const;
const RATIO_FREE = 1024 * 1024;

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

export interface Container {
  /** Names of the files (not folders) that stay inside the archive, in directory order. */
  readonly names: readonly string[];
  /** Names that would be written outside the archive; never opened. */
  readonly refused: readonly string[];
  readonly encrypted: boolean;
  has(name: string): boolean;
  unpack(name: string): Unpacked;
}

export type Opened =
  | { readonly ok: true; readonly container: Container }
  | { readonly ok: false; readonly problem: Problem };

const damagedArchive = (): Problem =>
  problem(
    "damaged-file",
    "error",
    "压缩包不完整或已损坏，无法读取。请重新取得该文件。",
    "the archive is cut off or damaged",
  );

const bomb = (name: string, limit: number): Problem =>
  problem(
    "too-large",
    "error",
    `${name} 解压后超过上限 ${limit} 字节，未予读取。`,
    `${name} unpacks to more than the limit of ${limit} bytes; not read`,
  );

const encryptedEntry = (name: string): Problem =>
  problem(
    "encrypted-file",
    "error",
    `${name} 已加密，无法读取。请先去除密码。`,
    `${name} is encrypted; remove the password first`,
  );

function unpackEntry(bytes: Uint8Array, entry: DirectoryEntry, left: number): Unpacked {
  const no = (p: Problem): Unpacked => ({ ok: false, problem: p });
  if (entry.encrypted) return no(encryptedEntry(entry.name));
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return no(damagedArchive());
  const limit = Math.min(left, Math.max(RATIO_FREE, packed.length * zipLimits.ratio));
  const out = entry.method === 8 ? inflateWithin(packed, limit) : packed.length > limit ? "large" : packed;
  if (out === "large") return no(bomb(entry.name, limit));
  if (!out || crc32(out) !== entry.crc) return no(damagedArchive());
  return { ok: true, bytes: out };
}

export function openZip(bytes: Uint8Array, limits: Limits = {}): Opened {
  const no = (p: Problem): Opened => ({ ok: false, problem: p });
  const maxBytes = limits.bytes ?? zipLimits.bytes;
  if (bytes.length > maxBytes) return no(tooLarge(bytes.length, maxBytes));
  const entries = limits.files ?? zipLimits.entries;
  const directory = readDirectory(bytes, entries);
  if (directory === undefined) return no(damagedArchive());
  if (directory === "many") {
    return no(
      problem(
        "too-large",
        "error",
        `压缩包内文件超过 ${entries} 个，未予读取。`,
        `more than ${entries} entries; not read`,
      ),
    );
  }
  const files = directory.filter((entry) => !entry.name.endsWith("/"));
  const inside = new Map(files.filter((e) => !leavesArchive(e.name)).map((e) => [e.name, e]));
  let left = limits.unpacked ?? zipLimits.unpacked;
  return {
    ok: true,
    container: {
      names: [...inside.keys()],
      refused: files.filter((e) => leavesArchive(e.name)).map((e) => e.name),
      encrypted: files.some((e) => e.encrypted),
      has: (name) => inside.has(name),
      unpack(name) {
        const entry = inside.get(name);
        if (!entry) return { ok: false, problem: damagedArchive() };
        const result = unpackEntry(bytes, entry, left);
        if (result.ok) left -= result.bytes.length;
        return result;
      },
    },
  };
}
