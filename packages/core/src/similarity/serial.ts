/** The index as bytes: `NBPI`, version, length of the list of reports (JSON, UTF-8), the list, the sorted pairs. */
import { NianbaoError } from "../nianbao-error.js";
import { fromUtf8, toUtf8 } from "../utf8.js";
import type { IndexedReport } from "./prose-index.js";

const magic = 0x4e425049;
/** Changes whenever the same prose would leave other shingles. */
const version = 1;
const head = 12;

export function encodeIndex(entries: readonly IndexedReport[], pairs: Float64Array): Uint8Array {
  const list = toUtf8(JSON.stringify(entries.map(({ id, organ, year }) => [id, organ, year])));
  const bytes = new Uint8Array(head + list.length + pairs.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [magic, version, list.length].entries()) view.setUint32(i * 4, value, true);
  bytes.set(list, head);
  pairs.forEach((pair, i) => {
    view.setFloat64(head + list.length + i * 8, pair, true);
  });
  return bytes;
}

const refuse = (why: string): never => {
  throw new NianbaoError("index-damaged", `not an index of prose: ${why}`);
};

type Item = readonly [string, string | null, number | null];
const isItem = (item: unknown): item is Item =>
  Array.isArray(item) &&
  typeof item[0] === "string" &&
  (item[1] === null || typeof item[1] === "string") &&
  (item[2] === null || typeof item[2] === "number");

function entriesIn(bytes: Uint8Array): IndexedReport[] {
  try {
    const list: unknown = JSON.parse(fromUtf8(bytes));
    if (Array.isArray(list) && list.every(isItem)) return list.map(([id, organ, year]) => ({ id, organ, year }));
  } catch {
    // Told below.
  }
  return refuse("damaged list of reports");
}

export function decodeIndex(bytes: Uint8Array): { entries: IndexedReport[]; pairs: Float64Array } {
  if (bytes.length < head) refuse("too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== magic) refuse("unknown beginning");
  if (view.getUint32(4, true) !== version) refuse("other version");
  const from = head + view.getUint32(8, true);
  if (from > bytes.length || (bytes.length - from) % 8 !== 0) refuse("damaged");
  const entries = entriesIn(bytes.subarray(head, from));
  const pairs = new Float64Array((bytes.length - from) / 8);
  for (let i = 0; i < pairs.length; i++) pairs[i] = view.getFloat64(from + i * 8, true);
  const sorted = pairs.every(
    (pair, i) => Number.isSafeInteger(pair) && pair >= (i === 0 ? 0 : (pairs[i - 1] as number)),
  );
  const known = pairs.every((pair) => pair % 2 ** 20 < entries.length);
  if (!sorted || !known) refuse("damaged pairs");
  return { entries, pairs };
}
