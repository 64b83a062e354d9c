/** Inputs spoiled at random, each from its own seed: what failed can be made again from the number in the message. */
import { type Random, randomFrom } from "@nianbao/core/testing";
import { expect } from "vitest";
import { type ReadReportOptions, readReport } from "../../src/index.js";

/** Another number tries other inputs: `NIANBAO_SEED=7 npm run test:long`. */
export const seed = Number(process.env.NIANBAO_SEED ?? 20_260_120);
/** Inputs of one format: a share in every run, all of them in the long one. */
export const share = (all: number): number => (process.env.NIANBAO_LONG === "1" ? all : Math.ceil(all / 200));

/** Processor time of this process, in milliseconds: what other processes do to the clock is left out. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** No input of some kilobytes may take longer. */
const bound = 1000;

const pieces = [
  "<table>",
  "</table>",
  "<td rowspan=65534 colspan=1000>",
  "<tr>",
  "</td>",
  "<p>",
  "<b>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "&#x0;",
  "&amp;",
  "|",
  "\n|---|---|\n",
  "```",
  "- ",
  "> ",
  "[x](",
  "\\",
  "\t",
  "\r",
  "\u0000",
  "\ufeff",
  "\u3000",
  "\u202e",
  "𠮷",
  "{",
  "]",
  '"',
  '"__proto__":',
  "1e999",
  "-0",
  "99999999999999999999",
  "0.1万元",
  "一、",
  "（一）",
  "总计",
  "行政复议",
  "自然人",
  "规章",
  "本年制发件数",
].map((text) => new TextEncoder().encode(text));

const splice = (bytes: Uint8Array, at: number, removed: number, put: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length - removed + put.length);
  out.set(bytes.subarray(0, at));
  out.set(put, at);
  out.set(bytes.subarray(at + removed), at + put.length);
  return out;
};

/** One change: bytes altered, a stretch dropped, repeated, moved or taken from elsewhere, a telling piece put in. */
function change(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return other.slice(0, random.int(0, 200));
  const at = random.int(0, bytes.length - 1);
  const length = Math.min(bytes.length - at, random.int(1, random.pick([2, 20, 400])));
  switch (random.int(0, 6)) {
    case 0:
      return splice(bytes, at, 1, Uint8Array.of(random.int(0, 255)));
    case 1:
      return splice(bytes, at, length, new Uint8Array());
    case 2: {
      const piece = bytes.slice(at, at + length);
      let out = bytes;
      for (let n = random.int(1, 8); n > 0; n--) out = splice(out, at, 0, piece);
      return out;
    }
    case 3: {
      const piece = bytes.slice(at, at + length);
      const rest = splice(bytes, at, length, new Uint8Array());
      return splice(rest, random.int(0, rest.length), 0, piece);
    }
    case 4: {
      const from = random.int(0, Math.max(0, other.length - 1));
      return splice(bytes, at, 0, other.slice(from, from + length));
    }
    case 5:
      return splice(bytes, at, random.chance(0.3) ? length : 0, random.pick(pieces));
    default:
      return bytes.slice(0, at);
  }
}

/** @param most bytes of the stretch that is spoiled; the whole where absent */
export function mutate(sources: readonly Uint8Array[], random: Random, most?: number): Uint8Array {
  const whole = random.pick(sources);
  const start = most === undefined ? 0 : random.int(0, Math.max(0, whole.length - most));
  let bytes = most === undefined ? whole : whole.slice(start, start + random.int(0, most));
  for (let n = random.int(1, random.pick([2, 4, 16])); n > 0; n--) bytes = change(bytes, random.pick(sources), random);
  return bytes;
}

export interface Run {
  readonly count: number;
  /** The input of a case. */
  make(random: Random, n: number): Uint8Array;
  readonly options?: ReadReportOptions;
}

/** Reads every input: a result each, soon, however it was spoiled; memory is given back. */
export async function readAll({ count, make, options = {} }: Run): Promise<void> {
  const slow: string[] = [];
  for (let n = 0; n < count; n++) {
    const bytes = make(randomFrom(seed + n), n);
    const read = async (): Promise<number> => {
      const start = processorTime();
      const result = await readReport({ bytes }, options).catch((error: unknown) => {
        throw new Error(`NIANBAO_SEED=${seed}, input ${n}: ${String(error)}`);
      });
      const crash = result.problems.find((p) => /^the file could not be read: /.test(p.message.en));
      if (crash || !(result.ok || result.problems.length > 0))
        throw new Error(`NIANBAO_SEED=${seed}, input ${n}: ${crash?.message.en ?? "no reason given"}`);
      return processorTime() - start;
    };
    // what is slow once may have met the garbage of others
    if ((await read()) > bound && (await read()) > bound) slow.push(`input ${n}: ${bytes.length} bytes`);
  }
  expect(slow, `NIANBAO_SEED=${seed}`).toEqual([]);
  expect(process.memoryUsage().heapUsed).toBeLessThan(1024 ** 3);
}
