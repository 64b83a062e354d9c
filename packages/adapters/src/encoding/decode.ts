/** Bytes → text, in whatever encoding a Chinese file comes. */
import type { Limits, Problem, Result, Source } from "@nianbao/core";
import { defaultLimits, emptyInput, fail, problem, tooLarge } from "../shared/problems.js";
import { byteOrderMark, declaredEncoding } from "./declared.js";
import { controlShare, controlsSought, lenient, likeness, lookAt, strict, utf16Without } from "./guess.js";

export interface Decoded {
  readonly text: string;
  /** WHATWG name: `utf-8`, `gb18030`, `utf-16le`, `big5` … */
  readonly encoding: string;
  /** What told so. */
  readonly by: "mark" | "declared" | "valid" | "guessed";
}
export type DecodeResult = Result<Decoded>;

const notText = (): Problem =>
  problem(
    "not-text",
    "error",
    "文件内容不是文本（可能是二进制文件，或扩展名与内容不符），未予读取。",
    "the file does not hold text (it may be binary, or its name does not fit its content)",
  );

const doubtful = (encoding: string, zh: string, en: string): Problem =>
  problem(
    "encoding-doubtful",
    "warning",
    `按 ${encoding} 编码读取：${zh}。请核对文字是否正常。`,
    `read as ${encoding}: ${en}; please check the text`,
  );

const done = (text: string, encoding: string, by: Decoded["by"], ...problems: Problem[]): DecodeResult => ({
  ok: true,
  problems,
  text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text,
  encoding,
  by,
});

/** Broken characters of one in twenty or fewer: a damaged file rather than another encoding. */
const mostlyWhole = (text: string): boolean => {
  const look = lookAt(text);
  return look.bad * 20 <= look.beyond;
};

/** Neither valid UTF-8 nor what is declared: the likeliest of the encodings in use, or nothing. */
function guessed(bytes: Uint8Array, declared: string | undefined): DecodeResult {
  const candidates = ["utf-8", "gb18030", "big5"].map((encoding) => {
    const text = lenient(bytes, encoding);
    return { encoding, text, score: likeness(lookAt(text)), whole: mostlyWhole(text) };
  });
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  const chosen = candidates.find((c) => c.encoding === declared && c.whole && c.score >= best.score * 0.8) ?? best;
  if (!chosen.whole || (chosen.score < 0.04 && chosen.encoding !== declared)) return fail(notText());
  if (chosen.encoding === declared)
    return done(
      chosen.text,
      chosen.encoding,
      "declared",
      doubtful(chosen.encoding, "部分字节无法识别", "some bytes are damaged"),
    );
  const note = declared
    ? doubtful(chosen.encoding, `与声明的 ${declared} 不符`, `${declared} was declared`)
    : doubtful(chosen.encoding, "文件未声明编码，由内容推断", "the file declares no encoding, the content suggests it");
  return done(chosen.text, chosen.encoding, "guessed", note);
}

/**
 * Decodes the bytes of a source. Valid UTF-8 is believed over any declaration (other encodings do not come out as valid
 * UTF-8 by chance), then the declaration, then the look of the text. Problems: `empty-input`, `too-large`, `not-text`,
 * `encoding-doubtful` (a warning).
 */
export function decode(source: Source, limits?: Limits): DecodeResult {
  const { bytes } = source;
  const limit = limits?.bytes ?? defaultLimits.bytes;
  if (bytes.length === 0) return fail(emptyInput());
  if (bytes.length > limit) return fail(tooLarge(bytes.length, limit));

  const mark = byteOrderMark(bytes);
  if (mark) {
    const body = bytes.subarray(mark.length);
    if (body.length === 0) return fail(emptyInput());
    const whole = strict(body, mark.encoding);
    if (whole !== undefined) return done(whole, mark.encoding, "mark");
    const damaged = lenient(body, mark.encoding);
    if (!mostlyWhole(damaged)) return fail(notText());
    return done(damaged, mark.encoding, "mark", doubtful(mark.encoding, "部分字节无法识别", "some bytes are damaged"));
  }

  const controls = controlShare(bytes);
  const wide = bytes.includes(0, controls > 0 ? 0 : controlsSought) ? utf16Without(bytes) : undefined;
  if (wide) {
    return done(
      lenient(bytes, wide),
      wide,
      "guessed",
      doubtful(wide, "文件未声明编码，由内容推断", "the content suggests it"),
    );
  }
  if (controls > 0.005) return fail(notText());

  const declared = declaredEncoding(source);
  const utf8 = strict(bytes, "utf-8");
  if (utf8 !== undefined) {
    // A few bytes may be valid UTF-8 by chance: then what is declared is believed.
    const other = declared && declared !== "utf-8" && lookAt(utf8).beyond < 8 ? strict(bytes, declared) : undefined;
    if (other !== undefined && likeness(lookAt(other)) > likeness(lookAt(utf8)))
      return done(other, declared!, "declared");
    return done(utf8, "utf-8", declared === "utf-8" ? "declared" : "valid");
  }
  if (declared && declared !== "utf-8") {
    const text = strict(bytes, declared);
    const look = text === undefined ? undefined : lookAt(text);
    if (look && look.bad * 50 <= look.beyond && likeness(look) > 0.04) return done(text!, declared, "declared");
  }
  return guessed(bytes, declared);
}
