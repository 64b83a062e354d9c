/**
 * The compound file (OLE) behind .doc, .xls and password-protected office files. It is not read, only told apart, so
 * that the person holding it knows what to do.
 */
import type { Problem } from "@nianbao/core";
import { problem } from "../shared/problems.js";

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const isCompound = (bytes: Uint8Array): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Directory entries hold stream names in UTF-16LE, 128 bytes each, aligned in their sector. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 512; at + codes.length <= bytes.length; at += 128) {
    if (codes.every((code, i) => bytes[at + i] === code)) return true;
  }
  return false;
}

export type CompoundKind = "encrypted" | "doc" | "xls" | "other";

export function compoundKind(bytes: Uint8Array): CompoundKind {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  if (hasStream(bytes, "WordDocument")) return "doc";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "xls" : "other";
}

export function compoundProblem(bytes: Uint8Array): Problem {
  const kind = compoundKind(bytes);
  if (kind === "encrypted") {
    return problem(
      "encrypted-file",
      "error",
      "文件设有打开密码，无法读取。请用 Word 或 WPS 打开，取消密码后另存。",
      "the file is protected by a password; open it, remove the password and save it again",
    );
  }
  const target = kind === "xls" ? ".xlsx" : ".docx";
  return problem(
    "unknown-format",
    "error",
    `文件是旧版二进制格式（.doc、.xls、.wps 等），无法读取。请用 Word 或 WPS 打开，另存为 ${target}。`,
    `the file is in the old binary format (.doc, .xls, .wps); open it and save it as ${target}`,
  );
}
