/** An archive (or an archive in it) of report files → the files, each a source for the front ends. */
import type { Limits, Problem, Result } from "@nianbao/core";
import { fail, problem } from "../shared/problems.js";
import { openZip, zipLimits } from "./container.js";
import { looksLikeZip } from "./directory.js";

export interface ArchiveEntry {
  /** Path inside the archive, `/` between folders; of an archive in the archive `outer.zip/inner.html`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
export type ArchiveResult = Result<{ readonly entries: readonly ArchiveEntry[] }>;
/** A file of an archive, or what stands in the way of one. */
export type ArchiveItem =
  | ({ readonly kind: "file" } & ArchiveEntry)
  | { readonly kind: "problem"; readonly problem: Problem; readonly opened: boolean };

/** Archives in archives are opened this deep. */
const NESTING = 2;
// What operating systems and editors leave behind: not files anyone meant to hand in.
const litter = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

const refusedName = (name: string): Problem =>
  problem(
    "content-dropped",
    "warning",
    `压缩包内文件名“${name}”指向包外路径，未予读取。`,
    `entry "${name}" points outside the archive; not read`,
  );

/** What is left to unpack, over an archive and those in it. */
interface Budget {
  unpacked: number;
  files: number;
}

function* collect(
  bytes: Uint8Array,
  prefix: string,
  level: number,
  budget: Budget,
  limits: Limits,
): Generator<ArchiveItem> {
  const opened = openZip(bytes, { ...limits, unpacked: budget.unpacked, files: budget.files });
  if (!opened.ok) {
    yield { kind: "problem", problem: opened.problem, opened: false };
    return;
  }
  const { container } = opened;
  for (const name of container.refused) yield { kind: "problem", problem: refusedName(name), opened: true };
  for (const name of container.names) {
    if (litter.test(name)) continue;
    const unpacked = container.unpack(name);
    if (!unpacked.ok) {
      const place = { file: prefix + name };
      yield { kind: "problem", problem: { ...unpacked.problem, place }, opened: true };
      continue;
    }
    budget.unpacked -= unpacked.bytes.length;
    budget.files -= 1;
    if (/\.zip$/i.test(name) && looksLikeZip(unpacked.bytes) && level < NESTING)
      yield* collect(unpacked.bytes, `${prefix}${name}/`, level + 1, budget, limits);
    else yield { kind: "file", name: prefix + name, bytes: unpacked.bytes };
  }
}

/**
 * The files of an archive one after the other, each unpacked when it is asked for; names as meant (GBK names too),
 * folders flattened into paths. Office files are left whole although they are archives themselves. Never throws.
 */
export const archiveItems = (bytes: Uint8Array, options: { readonly limits?: Limits } = {}): Iterable<ArchiveItem> => {
  const limits = options.limits ?? {};
  const budget = { unpacked: limits.unpacked ?? zipLimits.unpacked, files: limits.files ?? zipLimits.entries };
  return collect(bytes, "", 0, budget, limits);
};

/** The files of an archive, all at once. Total: what cannot be unpacked is a problem, the rest is read. */
export function readArchive(bytes: Uint8Array, options: { readonly limits?: Limits } = {}): ArchiveResult {
  const entries: ArchiveEntry[] = [];
  const problems: Problem[] = [];
  let opened = true;
  for (const item of archiveItems(bytes, options)) {
    if (item.kind === "file") entries.push({ name: item.name, bytes: item.bytes });
    else {
      problems.push(item.problem);
      opened &&= item.opened || entries.length > 0;
    }
  }
  const [first, ...rest] = problems;
  if (first && (!opened || entries.length === 0)) return fail(first, ...rest);
  if (entries.length === 0)
    return fail(problem("empty-input", "error", "压缩包内没有文件。", "the archive holds no file"));
  return { ok: true, entries, problems };
}
