/** The parts of an office's own file, within limits: it may come from anywhere. */
import type { Limits, Problem } from "@nianbao/core";
import { unzipSync } from "fflate";

export type Parts = Map<string, Uint8Array>;
/** The part that relates the document to the others. */
export const RELATIONS = "word/_rels/document.xml.rels";

const MIB = 1024 * 1024;
const MAX_ENTRIES = 5000;

const problem = (code: Problem["code"], zh: string, en: string): Problem => ({
  code,
  severity: "error",
  message: { "zh-CN": zh, en },
});
const tooLarge = (): Problem =>
  problem("too-large", "模板文件过大，或解压后过大。", "the template is too large, packed or unpacked");

/** Sizes are taken from the directory before anything is unpacked; the library writes no more than they say. */
export function openTemplate(bytes: Uint8Array, limits: Limits = {}): Parts | Problem {
  const { bytes: packed = 50 * MIB, unpacked = 200 * MIB } = limits;
  if (bytes.length === 0) return problem("empty-input", "模板文件是空的。", "the template is empty");
  if (bytes.length > packed) return tooLarge();
  const parts: Parts = new Map();
  let size = 0;
  let entries = 0;
  let over = false;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        size += Math.max(file.originalSize, 0);
        over ||= size > unpacked || ++entries > MAX_ENTRIES;
        return !over && !file.name.endsWith("/");
      },
    });
    for (const name of Object.keys(files)) parts.set(name, files[name]!);
  } catch {
    return problem("damaged-file", "模板不是完整的 .docx 文件。", "the template is not a complete .docx file");
  }
  if (over) return tooLarge();
  if ([...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name)))
    return problem(
      "unknown-format",
      "模板含有宏，请另存为不含宏的 .docx 文件。",
      "the template has macros; save it as .docx without them",
    );
  if (!parts.has("word/document.xml"))
    return problem("unknown-format", "模板不是 Word 文档（.docx）。", "the template is not a Word document (.docx)");
  return parts;
}
