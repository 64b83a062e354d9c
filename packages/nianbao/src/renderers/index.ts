/** The renderers by the name of their format; loaded when used. */
import type { AnyRenderer } from "@nianbao/core";

export const renderers: { readonly [format: string]: () => Promise<AnyRenderer> } = {
  html: async () => (await import("@nianbao/renderer-html")).htmlRenderer,
  docx: async () => (await import("@nianbao/renderer-docx")).docxRenderer,
  markdown: async () => (await import("@nianbao/renderer-markdown")).markdownRenderer,
  svg: async () => (await import("@nianbao/renderer-html")).infographicRenderer,
};
