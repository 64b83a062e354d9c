/** Sources that come piece by piece: web streams, Node streams, any async iterable of bytes. */
import type { ReadOptions, Result, Source } from "@nianbao/core";
import { aborted, defaultLimits, fail, problem } from "../shared/problems.js";

interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<unknown>;
}
/** A web stream, or whatever can be iterated: not every browser lets its web streams be. */
export type ByteStream = AsyncIterable<Uint8Array> | { getReader(): Reader };

/** A source whose bytes are still to come: `{ stream: response.body }`, `{ stream: createReadStream(file) }`. */
export interface StreamSource extends Omit<Source, "bytes"> {
  readonly stream: ByteStream;
}

async function* pieces(stream: ByteStream): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in stream) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The whole of a source. A stream that goes beyond the limit of bytes is not read to its end. */
export async function collect(
  input: Source | StreamSource,
  { limits, signal }: ReadOptions = {},
): Promise<Result<{ readonly source: Source }>> {
  if (signal?.aborted) return fail(aborted());
  if (!("stream" in input)) return { ok: true, problems: [], source: input };
  const { stream, ...rest } = input;
  const most = limits?.bytes ?? defaultLimits.bytes;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of pieces(stream)) {
      if (signal?.aborted) return fail(aborted());
      length += part.length;
      if (length > most) {
        const [zh, en] = [
          `内容超过上限 ${most} 字节，未予读取。`,
          `there are more than ${most} bytes; nothing was read`,
        ];
        return fail(problem("too-large", "error", zh, en));
      }
      parts.push(part);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(problem("damaged-file", "error", `内容未能收全：${why}`, `the stream broke off: ${why}`));
  }
  return { ok: true, problems: [], source: { ...rest, bytes: joined(parts, length) } };
}
