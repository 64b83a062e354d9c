/** Whether a source is JSON. */
import type { Detection, Source } from "@nianbao/core";
import { binaryKind, extensionOf, peek } from "../shared/peek.js";

export function detectJson(source: Source): Detection | undefined {
  if (source.bytes.length === 0 || binaryKind(source.bytes)) return undefined;
  const text = peek(source).trimStart();
  const opens = text.startsWith("{") || text.startsWith("[");
  if (!opens) return undefined;
  if (/^\{\s{0,50}"/.test(text) && /"edition"\s{0,50}:/.test(text))
    return {
      confidence: "certain",
      because: { "zh-CN": "是含 edition 字段的 JSON 对象", en: "a JSON object with an edition" },
    };
  if (extensionOf(source.name) === ".json" || /json/i.test(source.mediaType ?? ""))
    return { confidence: "likely", because: { "zh-CN": "扩展名或类型为 JSON", en: "it is named JSON" } };
  return /^[{[]\s{0,50}["{[]/.test(text)
    ? { confidence: "possible", because: { "zh-CN": "以 JSON 的括号开头", en: "it opens like JSON" } }
    : undefined;
}
