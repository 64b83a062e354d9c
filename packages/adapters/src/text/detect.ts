/** Whether a source is plain text: the format of what is no other. */
import type { Detection, Source } from "@nianbao/core";
import { binaryKind, extensionOf, peek } from "../shared/peek.js";

export function detectText(source: Source): Detection | undefined {
  if (source.bytes.length === 0 || binaryKind(source.bytes)) return undefined;
  const named =
    [".txt", ".text"].includes(extensionOf(source.name) ?? "") || /^text\/plain/i.test(source.mediaType ?? "");
  if (named)
    return { confidence: "likely", because: { "zh-CN": "扩展名或类型为纯文本", en: "it is named plain text" } };
  const start = peek(source).slice(0, 1024).trimStart();
  if (start === "" || start.startsWith("<") || start.startsWith("{")) return undefined;
  return {
    confidence: "possible",
    because: { "zh-CN": "没有其他格式的标志，按纯文本读取", en: "nothing marks another format" },
  };
}
