/** What the Markdown renderer may be asked for. */
import type { RenderOptions } from "@nianbao/core";

export interface MarkdownOptions extends RenderOptions {
  /**
   * Front matter: `plain` (default) keys as the document has them; `vitepress`, `hugo`, `docusaurus` put what these
   * generators know where they look for it; `false` none.
   */
  readonly frontMatter?: false | "plain" | "vitepress" | "hugo" | "docusaurus";
  /** `gfm` (default): pipes, labels of merged cells repeated. `html`: `<table>` with its merges. */
  readonly tables?: "gfm" | "html";
  /**
   * Comments, unseen by readers, that say of a block what Markdown has no mark for (merged cells, the role of a
   * paragraph); default `true`. Without them the document reads back less exactly, see `losses`.
   */
  readonly notes?: boolean;
  /** Carry the report's data in a comment; default `false`. */
  readonly data?: boolean;
  /** Language of what annotated mode adds; default `zh-CN`. */
  readonly language?: "zh-CN" | "en";
}
