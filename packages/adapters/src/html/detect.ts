/** Whether a source is an HTML page or fragment. */
import type { Detection, Source } from "@nianbao/core";
import { isAnswer } from "../profiles/shape.js";
import { binaryKind, extensionOf, peek } from "../shared/peek.js";

const openers = /<(?:!doctype html|html|head|body|meta|table|div|title)[\s>]/i;
const tags =
  /<\/?(?:p|div|span|table|tr|td|th|h[1-6]|br|a|ul|li|section|article|strong|b|font|tbody)(?:\s[^<>]{0,2000})?\/?>/gi;

export function detectHtml(source: Source): Detection | undefined {
  if (source.bytes.length === 0 || binaryKind(source.bytes)) return undefined;
  const text = peek(source);
  const start = text.trimStart().slice(0, 400);
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--[\s\S]{0,300}?-->\s{0,20})?<(?:!doctype\s+html|html|head|body)\b/i.test(
      start,
    )
  )
    return {
      confidence: "certain",
      because: { "zh-CN": "以 HTML 文档声明或 <html> 开头", en: "it opens with an HTML doctype or <html>" },
    };
  if (/^<\?xml\b/.test(start) || isAnswer(start)) return undefined; // XML whose content is HTML
  const count = text.match(tags)?.length ?? 0;
  const named = [".html", ".htm", ".shtml", ".xhtml", ".jhtml"].includes(extensionOf(source.name) ?? "");
  const declared = /html/i.test(source.mediaType ?? "");
  if (start.startsWith("<") && (count >= 3 || openers.test(start)))
    return { confidence: "certain", because: { "zh-CN": "以 HTML 标签开头", en: "it opens with HTML tags" } };
  if ((named || declared) && (count > 0 || openers.test(text)))
    return {
      confidence: "certain",
      because: { "zh-CN": "扩展名或类型为 HTML，且含 HTML 标签", en: "it is named HTML and has HTML tags" },
    };
  if (count >= 8)
    return { confidence: "likely", because: { "zh-CN": "含多个 HTML 标签", en: "it has many HTML tags" } };
  if (named || declared)
    return { confidence: "possible", because: { "zh-CN": "扩展名或类型为 HTML", en: "it is named HTML" } };
  return undefined;
}
