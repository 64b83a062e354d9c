import { compose } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { describe, expect, it } from "vitest";
import { type ByteStream, readReport, readReports } from "../../src/index.js";

const report = generateReport(3, { edition: "2021" });
const bytes = new TextEncoder().encode(renderHtml(compose(report)));
const chunks = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, i) => bytes.slice(i * 1000, i * 1000 + 1000));

async function* iterable(): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
const web = (): ReadableStream<Uint8Array> => new Blob([bytes]).stream();
/** As in browsers whose web streams cannot be iterated. */
const readerOnly = (): ByteStream => ({ getReader: () => web().getReader() });

describe("a stream is read like its bytes", () => {
  it.each([
    ["async iterable", iterable],
    ["web stream", web],
    ["web stream by its reader", readerOnly],
  ])("%s", async (_, stream) => {
    const read = await readReport({ stream: stream(), name: "nb.html" });
    expect(read).toEqual(await readReport({ bytes, name: "nb.html" }));
    expect(read.ok && read.report).toEqual(report);
    const all = [];
    for await (const one of readReports({ stream: stream() })) all.push(one.result.ok && one.result.report);
    expect(all).toEqual([report]);
  });
  it("stops at the limit, and leaves the rest unread", async () => {
    let taken = 0;
    const endless: AsyncIterable<Uint8Array> = {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          taken++;
          yield new Uint8Array(1000);
        }
      },
    };
    const read = await readReport({ stream: endless }, { limits: { bytes: 10_000 } });
    expect(read.problems.map(({ code }) => code)).toEqual(["too-large"]);
    expect(taken).toBe(11);
  });
  it("tells of a stream that breaks off", async () => {
    const broken: AsyncIterable<Uint8Array> = {
      // biome-ignore lint/correctness/useYield: it breaks off before it gives anything
      async *[Symbol.asyncIterator]() {
        throw new Error("connection reset");
      },
    };
    const read = await readReport({ stream: broken });
    expect(read).toMatchObject({ ok: false, problems: [{ code: "damaged-file" }] });
    expect(read.problems[0]?.message.en).toContain("connection reset");
  });
});

describe("a signal", () => {
  it("aborted before: nothing is read", async () => {
    const read = await readReport({ bytes }, { signal: AbortSignal.abort() });
    expect(read).toMatchObject({ ok: false, problems: [{ code: "aborted" }] });
  });
  it("aborted in the middle of a stream: the rest is left", async () => {
    const control = new AbortController();
    let taken = 0;
    async function* slowly(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) {
        if (++taken === 3) control.abort();
        yield chunk;
      }
    }
    const read = await readReport({ stream: slowly() }, { signal: control.signal });
    expect(read).toMatchObject({ ok: false, problems: [{ code: "aborted" }] });
    expect(taken).toBe(3);
  });
});
