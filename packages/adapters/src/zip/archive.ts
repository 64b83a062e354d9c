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

function collect(bytes: Uint8Array, prefix: string, level: number, budget: { left: number }, limits: Limits) {
  const entries: ArchiveEntry[] = [];
  const problems: Problem[] = [];
  const opened = openZip(bytes, { ...limits, unpacked: budget.left });
  if (!opened.ok) return { entries, problems: [opened.problem], opened: false };
  const { container } = opened;
  problems.push(...container.refused.map(refusedName));
  for (const name of container.names) {
    if (litter.test(name)) continue;
    const unpacked = container.unpack(name);
    if (!unpacked.ok) {
      problems.push(unpacked.problem);
      continue;
    }
    budget.left -= unpacked.bytes.length;
    if (/\.zip$/i.test(name) && looksLikeZip(unpacked.bytes) && level < NESTING) {
      const inner = collect(unpacked.bytes, `${prefix}${name}/`, level + 1, budget, limits);
      entries.push(...inner.entries);
      problems.push(...inner.problems);
    } else entries.push({ name: prefix + name, bytes: unpacked.bytes });
  }
  return { entries, problems, opened: true };
}

/**
 * The files of an archive, with the names as meant (GBK names too), folders flattened into paths. Office files are
 * left whole although they are archives themselves. Total: what cannot be unpacked is a problem, the rest is read.
 */
export function readArchive(bytes: Uint8Array, options: { readonly limits?: Limits } = {}): ArchiveResult {
  const limits = options.limits ?? {};
  const { entries, problems, opened } = collect(bytes, "", 0, { left: limits.unpacked ?? zipLimits.unpacked }, limits);
  const [first, ...rest] = problems;
  if (first && (!opened || entries.length === 0)) return fail(first, ...rest);
  if (entries.length === 0)
    return fail(problem("empty-input", "error", "压缩包内没有文件。", "the archive holds no file"));
  return { ok: true, entries, problems };
}
