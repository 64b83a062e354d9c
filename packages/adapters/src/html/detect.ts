/** Whether a source is an HTML page or fragment. */
import type { Detection, Source } from "@nianbao/core";
import { isAnswer } from "../profiles/shape.js";
import { binaryKind, extensionOf, peek } from "../shared/peek.js";

const openers = /<(?:!doctype html|html|head|body|meta|table|div|title)[\s>]/i;
const tag =
  /<\/?(?:p|div|span|table|tr|td|th|h[1-6]|br|a|ul|li|section|article|strong|b|font|tbody)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Whether a text has so many tags or more; it is read no further. */
function hasTags(text: string, count: number): boolean {
  let left = count;
  for (const _ of text.matchAll(tag)) if (--left === 0) return true;
  return false;
}

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
  const has = (count: number): boolean => hasTags(text, count);
  const named = [".html", ".htm", ".shtml", ".xhtml", ".jhtml"].includes(extensionOf(source.name) ?? "");
  const declared = /html/i.test(source.mediaType ?? "");
  if (start.startsWith("<") && (has(3) || openers.test(start)))
    return { confidence: "certain", because: { "zh-CN": "以 HTML 标签开头", en: "it opens with HTML tags" } };
  if ((named || declared) && (has(1) || openers.test(text)))
    return {
      confidence: "certain",
      because: { "zh-CN": "扩展名或类型为 HTML，且含 HTML 标签", en: "it is named HTML and has HTML tags" },
    };
  if (has(8)) return { confidence: "likely", because: { "zh-CN": "含多个 HTML 标签", en: "it has many HTML tags" } };
  if (named || declared)
    return { confidence: "possible", because: { "zh-CN": "扩展名或类型为 HTML", en: "it is named HTML" } };
  return undefined;
}
