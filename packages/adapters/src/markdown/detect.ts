/** Whether a source is Markdown: by name, or by marks that plain text does not have. */
import type { Detection, Source } from "@nianbao/core";
import { binaryKind, extensionOf, peek } from "../shared/peek.js";

export function detectMarkdown(source: Source): Detection | undefined {
  if (source.bytes.length === 0 || binaryKind(source.bytes)) return undefined;
  if ([".md", ".markdown"].includes(extensionOf(source.name) ?? "") || /markdown/i.test(source.mediaType ?? ""))
    return { confidence: "certain", because: { "zh-CN": "扩展名或类型为 Markdown", en: "it is named Markdown" } };
  if (extensionOf(source.name) === ".txt") return undefined;
  const text = peek(source);
  const heading = /(?:^|\n)#{1,6} \S/.test(text);
  const rule = /(?:^|\n)\|? {0,3}:?-{3,}:? {0,3}\|/.test(text);
  const matter = text.startsWith("---\n") || text.startsWith("---\r\n");
  if ((heading && rule) || (matter && (heading || rule)))
    return {
      confidence: "likely",
      because: { "zh-CN": "含 Markdown 标题与表格标记", en: "it has Markdown headings and tables" },
    };
  if (heading || rule || matter)
    return { confidence: "possible", because: { "zh-CN": "含 Markdown 标记", en: "it has a mark of Markdown" } };
  return undefined;
}
