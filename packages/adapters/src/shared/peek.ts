/** The first characters of a source, for detection: cheap, and in the right encoding where that is plain. */
import type { Source } from "@nianbao/core";
import { byteOrderMark, declaredEncoding } from "../encoding/declared.js";
import { lenient, utf16Without } from "../encoding/guess.js";

/** First bytes that show a file is no text, with what it is. */
const marks: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["%PDF-", "pdf"],
  ["\u00d0\u00cf\u0011\u00e0", "ole"],
  ["\u0089PNG", "png"],
  ["\u00ff\u00d8\u00ff", "jpeg"],
  ["GIF8", "gif"],
  ["\u001f\u008b", "gzip"],
  ["Rar!", "rar"],
  ["7z\u00bc\u00af", "7z"],
];

const binary = marks.map(([mark, kind]) => ({ mark: [...mark].map((char) => char.charCodeAt(0)), kind }));

export const binaryKind = (bytes: Uint8Array): string | undefined =>
  binary.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte))?.kind;

/** A source whose first characters are decoded once, whoever asks for them. */
export interface Peeked extends Source {
  head(): string;
}
export function peeked(source: Source): Peeked {
  let head: string | undefined;
  return { ...source, head: () => (head ??= peek(source)) };
}

const looked = 8192;

export function peek(source: Source | Peeked): string {
  if ("head" in source) return source.head();
  const head = source.bytes.subarray(0, looked);
  const mark = byteOrderMark(head);
  const wide = mark ? undefined : head.includes(0) ? utf16Without(head) : undefined;
  const text = lenient(head.subarray(mark?.length ?? 0), mark?.encoding ?? wide ?? "utf-8");
  if (mark || wide || !text.includes("\ufffd")) return text;
  const declared = declaredEncoding({ ...source, bytes: head });
  return declared && declared !== "utf-8" ? lenient(head, declared) : text;
}

export const extensionOf = (name: string | undefined): string | undefined => {
  const dot = name === undefined ? -1 : name.lastIndexOf(".");
  return dot < 0 ? undefined : name!.slice(dot).toLowerCase();
};
