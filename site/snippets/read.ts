import { readReport } from "@nianbao/adapters/read";
import { check } from "@nianbao/core";

/** Bytes of any supported format; `name` is a hint only. */
export async function inspect(bytes: Uint8Array, name: string) {
  const read = await readReport({ bytes, name });
  if (!read.ok) return { problems: read.problems };
  const { report, provenance, problems } = read;
  return { report, provenance, findings: check(report, { provenance, problems }).findings };
}
