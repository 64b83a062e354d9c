/** The contract of a renderer: a document in, a file's content out. No I/O, no clock: same input, same bytes. */
import type { Finding } from "../check/finding.js";
import type { Document } from "../model/document.js";
import type { StandardSchemaV1 } from "../standard-schema.js";

/** Options every renderer takes. */
export interface RenderOptions {
  /** Findings to show in place (annotated mode). */
  readonly findings?: readonly Finding[];
}

/** What a format could not hold, named by the renderer. */
export interface Loss {
  /** Chinese, then ` / `, then English: {@link lossText} takes them apart. */
  readonly what: string;
  readonly where?: string;
}

/** A loss in one language, with its place. What has no second wording is the same in both. */
export function lossText({ what, where }: Loss, language: "zh-CN" | "en" = "zh-CN"): string {
  const at = what.indexOf(" / ");
  const detail = at < 0 ? -1 : what.indexOf(": ", at);
  const chinese = at < 0 ? what : what.slice(0, at) + (detail < 0 ? "" : `：${what.slice(detail + 2)}`);
  const text = language === "en" && at >= 0 ? what.slice(at + 3) : chinese;
  return where === undefined ? text : language === "en" ? `${text} (${where})` : `${text}（${where}）`;
}

export interface Renderer<O extends RenderOptions = RenderOptions, Out = string> {
  readonly id: string;
  readonly mediaType: string;
  readonly extension: `.${string}`;
  readonly title: { readonly "zh-CN": string; readonly en: string };
  readonly options?: StandardSchemaV1<unknown, O>;
  render(document: Document, options?: O): Out;
  /** What of this document the format cannot hold. Absent: it holds everything. */
  losses?(document: Document, options?: O): readonly Loss[];
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds renderers of every option type
export type AnyRenderer = Renderer<any, string | Uint8Array | Promise<string | Uint8Array>>;
/* @__NO_SIDE_EFFECTS__ */ export const defineRenderer = <O extends RenderOptions, Out>(
  renderer: Renderer<O, Out>,
): Renderer<O, Out> => renderer;
