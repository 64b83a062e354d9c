/** The contract of a front end: bytes of one format in, a document out. It knows nothing of the statute. */
import type { Document } from "../model/document.js";
import type { Result } from "../model/problem.js";

export interface Source {
  readonly bytes: Uint8Array;
  /** File name, where there is one: its ending is a hint, never a proof. */
  readonly name?: string;
  readonly mediaType?: string;
  /** Character set as declared outside the bytes (an HTTP header). */
  readonly charset?: string;
  /** Address it came from, where known: it helps to tell the platform, and makes the links of a list whole. */
  readonly url?: string;
}

export interface Limits {
  /** Bytes of input; default 50 MiB. */
  readonly bytes?: number;
  /** Nesting of markup; default 2,000. */
  readonly depth?: number;
  /** Bytes a compressed file may unpack to; default 200 MiB. */
  readonly unpacked?: number;
  /** Files in an archive, or below a folder; default 10,000. */
  readonly files?: number;
  /** Cells a table may expand to; default 1,000,000. */
  readonly cells?: number;
}

/** What of an `AbortSignal` is looked at; every `AbortSignal` is one. */
export interface Signal {
  readonly aborted: boolean;
}

export interface ReadOptions {
  /** Looked at between the steps of reading: once aborted, the result is a problem `aborted`. */
  readonly signal?: Signal;
  readonly limits?: Limits;
  /** `true`: line and column of every cell, where the format has them (costs a slower parse). */
  readonly positions?: boolean;
}

export interface Detection {
  readonly confidence: "certain" | "likely" | "possible";
  /** Shown to the user. */
  readonly because: { readonly "zh-CN": string; readonly en: string };
}

export type ReadResult = Result<{ readonly document: Document }>;

export interface FrontEnd {
  readonly id: string;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly extensions: readonly `.${string}`[];
  /** Cheap, total: never throws, looks at a few kilobytes. */
  detect(source: Source): Detection | undefined;
  /** Total: bad input is a result with problems. */
  read(source: Source, options?: ReadOptions): ReadResult | Promise<ReadResult>;
}
/* @__NO_SIDE_EFFECTS__ */ export const defineFrontEnd = <const F extends FrontEnd>(frontEnd: F): F => frontEnd;
