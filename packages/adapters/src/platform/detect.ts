/** Whether a source is what a platform hands out as data: the answer of an interface, an import file. */
import type { Detection, Source } from "@nianbao/core";
import { isJson, looksLikeAnswer } from "../profiles/shape.js";
import { binaryKind, peek } from "../shared/peek.js";

export function detectAnswer(source: Source): Detection | undefined {
  if (source.bytes.length === 0 || binaryKind(source.bytes)) return undefined;
  const head = peek(source);
  if (!looksLikeAnswer(head)) return undefined;
  if (!isJson(head))
    return {
      confidence: "certain",
      because: { "zh-CN": "以 XML 开头，且不是网页", en: "it opens as XML and is no page" },
    };
  // the report's own data has an edition, and wins
  if (/^[\s\ufeff]*\{\s{0,50}"/.test(head) && /"edition"\s{0,50}:\s{0,50}"\d{4}"/.test(head)) return undefined;
  return {
    confidence: "certain",
    because: { "zh-CN": "是 JSON，字段名与平台接口一致", en: "JSON with the fields of a platform's answers" },
  };
}
