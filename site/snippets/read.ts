import { type ByteStream, readReport } from "@nianbao/adapters/read";
import { check } from "@nianbao/core";

/** Bytes of any supported format; `name` is a hint only. */
export async function inspect(bytes: Uint8Array, name: string) {
  const read = await readReport({ bytes, name });
  if (!read.ok) return { problems: read.problems };
  const { report, provenance, problems } = read;
  return { report, provenance, findings: check(report, { provenance, problems }).findings };
}

/** From a stream: `response.body`, `file.stream()`, `createReadStream(path)`. Whoever aborts gets a result that says so. */
export const readStream = (stream: ByteStream, name: string, signal: AbortSignal) =>
  readReport({ stream, name }, { signal });
