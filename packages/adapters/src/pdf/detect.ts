import type { Detection, Source } from "@nianbao/core";

/** The mark `%PDF-` stands within the first kilobyte. */
export function detectPdf({ bytes }: Source): Detection | undefined {
  const end = Math.min(bytes.length - 4, 1024);
  for (let at = 0; at < end; at++) {
    if (
      bytes[at] === 0x25 &&
      bytes[at + 1] === 0x50 &&
      bytes[at + 2] === 0x44 &&
      bytes[at + 3] === 0x46 &&
      bytes[at + 4] === 0x2d
    ) {
      return { confidence: "certain", because: { "zh-CN": "文件以 %PDF- 开头", en: "the file starts with %PDF-" } };
    }
  }
  return undefined;
}
