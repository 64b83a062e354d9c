import { readArchive } from "@nianbao/adapters/zip";
import { describe, expect, test } from "vitest";
import { docxOf, p, zip } from "../support/office.js";

const names = (bytes: Uint8Array): string[] => {
  const result = readArchive(bytes);
  return result.ok ? result.entries.map((e) => e.name) : [];
};
/** Replaces a name inside an archive by bytes of the same length. */
function renamed(bytes: Uint8Array, from: string, to: readonly number[]): Uint8Array {
  const out = bytes.slice();
  const codes = [...from].map((c) => c.charCodeAt(0));
  for (let at = 0; at + codes.length <= out.length; at++) if (codes.every((c, i) => out[at + i] === c)) out.set(to, at);
  return out;
}

describe("archives", () => {
  test("files of folders and of archives inside; litter left out; office files left whole", () => {
    const inner = zip({ "b.html": "<p>b</p>" });
    const bytes = zip({
      "2025/a.txt": "a",
      "__MACOSX/x": "x",
      ".DS_Store": "x",
      "~$c.docx": "x",
      "in.zip": inner,
      "d.docx": docxOf(p("d")),
    });
    expect(names(bytes)).toEqual(["2025/a.txt", "in.zip/b.html", "d.docx"]);
  });
  test("names in GBK", () => {
    const gbk = [0xc4, 0xea, 0xb1, 0xa8]; // 年报
    expect(names(renamed(zip({ "wxyz.txt": "a" }), "wxyz", gbk))).toEqual(["年报.txt"]);
  });
  test("names that climb out are not opened, and said", () => {
    const result = readArchive(zip({ "a.txt": "a", "../b.txt": "b", "C:\\c.txt": "c" }));
    expect(result.ok && result.entries.map((e) => e.name)).toEqual(["a.txt"]);
    expect(result.problems.map((x) => x.code)).toEqual(["content-dropped", "content-dropped"]);
  });
  test.each([
    ["no archive", new Uint8Array([1, 2, 3]), "damaged-file"],
    ["nothing inside", zip({}), "empty-input"],
    ["a bomb", zip({ "a.txt": new Uint8Array(5_000_000) }), "too-large"],
  ])("%s", (_, bytes, code) => {
    const result = readArchive(bytes);
    expect(result.ok ? "ok" : result.problems[0].code).toBe(code);
  });
  test("all files together stay within the limit", () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    const result = readArchive(zip({ "a.bin": noise, "b.bin": noise }), { limits: { unpacked: 8000 } });
    expect(result.ok && result.entries.length).toBe(1);
    expect(result.problems[0]?.code).toBe("too-large");
  });
  test("a changed byte is noticed", () => {
    const bytes = zip({ "a.txt": "年度报告".repeat(50) });
    bytes[45] = (bytes[45] ?? 0) ^ 1;
    expect(readArchive(bytes).ok).toBe(false);
  });
});
