/** Tells office files apart by a name that stands in every archive's directory, without unpacking anything. */
import type { Detection, Source } from "@nianbao/core";
import { looksLikeZip, readDirectory } from "../zip/directory.js";
import { compoundKind, isCompound } from "./compound.js";

const certain = (zh: string, en: string): Detection => ({ confidence: "certain", because: { "zh-CN": zh, en } });
const likely = (zh: string, en: string): Detection => ({ confidence: "likely", because: { "zh-CN": zh, en } });

export type OfficeKind = "docx" | "xlsx";
const folders: { readonly [K in OfficeKind]: string } = { docx: "word/", xlsx: "xl/" };
const endings: { readonly [K in OfficeKind]: RegExp } = {
  docx: /\.(?:docx|docm|dotx|wps|doc)$/i,
  xlsx: /\.(?:xlsx|xlsm|xltx|et|xls)$/i,
};

/** An archive that is an office file of whatever kind: the list of its parts stands at its top. */
export function looksLikeOffice(bytes: Uint8Array): boolean {
  const directory = readDirectory(bytes, 10_000);
  return (
    Array.isArray(directory) &&
    directory.some(({ name }) => name === "[Content_Types].xml" || name.startsWith("word/") || name.startsWith("xl/"))
  );
}

export function detectOffice(source: Source, kind: OfficeKind): Detection | undefined {
  const { bytes, name = "" } = source;
  const named = endings[kind].test(name);
  if (isCompound(bytes)) {
    const inside = compoundKind(bytes);
    const mine =
      inside === (kind === "docx" ? "doc" : "xls") || ((inside === "encrypted" || inside === "other") && named);
    return mine ? likely("文件是旧版或加密的 Office 文件", "an old or an encrypted office file") : undefined;
  }
  if (!looksLikeZip(bytes)) return undefined;
  const directory = readDirectory(bytes, 10_000);
  if (!Array.isArray(directory)) {
    return named ? likely("文件名如此，压缩包不完整", "so its name says; the archive is not whole") : undefined;
  }
  return directory.some((entry) => entry.name.startsWith(folders[kind]))
    ? certain(`压缩包内有 ${folders[kind]} 目录`, `the archive holds a folder ${folders[kind]}`)
    : undefined;
}
