import { describe, expect, it } from "vitest";
import { decode, detect, readDocumentSync } from "../src/index.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const sentence = "某市某局二〇二三年政府信息公开工作年度报告，本年新收政府信息公开申请数量为三件。";
/** The same in GBK, built from the decoder, since the platform has no encoder. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder("gbk");
  const table = new Map<string, [number, number]>();
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const char = decoder.decode(new Uint8Array([a, b]));
      if (char.length === 1 && !table.has(char)) table.set(char, [a, b]);
    }
  return new Uint8Array([...text].flatMap((c) => (c < "\u0080" ? [c.charCodeAt(0)] : (table.get(c) ?? [63]))));
}
function utf16(text: string, big: boolean, mark = false): Uint8Array {
  const units = [...(mark ? `\ufeff${text}` : text)].flatMap((c) => {
    const code = c.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return new Uint8Array(units);
}
const traditional = new Uint8Array([
  0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d, 0xa5, 0xd3, 0xbd, 0xd0, 0xa4, 0xa7, 0xb3,
  0xf8, 0xa7, 0x69,
]); // 政府資訊公開申請之報告
const html = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;

describe("decode", () => {
  const cases: [string, Uint8Array, string | undefined, string, string][] = [
    ["UTF-8", utf8(sentence), undefined, "utf-8", sentence],
    ["UTF-8 with mark", utf8(`\ufeff${sentence}`), undefined, "utf-8", sentence],
    ["UTF-8 called GBK", utf8(sentence), "gbk", "utf-8", sentence],
    ["GBK undeclared", gbk(sentence), undefined, "gb18030", sentence],
    ["GBK declared as gb2312", gbk(html("gb2312", sentence)), undefined, "gb18030", html("gb2312", sentence)],
    ["GBK called UTF-8", gbk(html("utf-8", sentence)), undefined, "gb18030", html("utf-8", sentence)],
    ["GBK by HTTP header", gbk(sentence), "GBK", "gb18030", sentence],
    ["UTF-16LE with mark", utf16(sentence, false, true), undefined, "utf-16le", sentence],
    ["UTF-16BE with mark", utf16(sentence, true, true), undefined, "utf-16be", sentence],
    ["UTF-16LE without mark", utf16(`${sentence}\r\n1,2`, false), undefined, "utf-16le", `${sentence}\r\n1,2`],
    ["UTF-16BE without mark", utf16(html("utf-16", sentence), true), undefined, "utf-16be", html("utf-16", sentence)],
    ["Big5 undeclared", traditional, undefined, "big5", "政府資訊公開申請之報告"],
    ["ASCII", utf8("a,b\n1,2"), undefined, "utf-8", "a,b\n1,2"],
  ];
  it.each(cases)("%s", (_name, bytes, charset, encoding, text) => {
    const result = decode({ bytes, ...(charset ? { charset } : {}) });
    expect(result).toMatchObject({ ok: true, encoding, text });
  });

  it("says so where it had to guess", () => {
    expect(decode({ bytes: gbk(sentence) }).problems.map((p) => p.code)).toEqual(["encoding-doubtful"]);
    expect(decode({ bytes: utf8(sentence) }).problems).toEqual([]);
    expect(decode({ bytes: gbk(html("gbk", sentence)) }).problems).toEqual([]);
  });

  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 3, 0]);
  it.each([
    ["nothing", new Uint8Array(), "empty-input"],
    ["a picture", png, "not-text"],
    ["noise", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255), "not-text"],
    ["zeros", new Uint8Array(1000), "not-text"],
  ])("refuses %s", (_name, bytes, code) => {
    const result = decode({ bytes });
    expect(result.ok ? [] : result.problems.map((p) => p.code)).toEqual([code]);
  });

  it("refuses what is larger than the limit", () => {
    expect(decode({ bytes: new Uint8Array(11).fill(65) }, { bytes: 10 }).problems[0]?.code).toBe("too-large");
  });

  it("keeps a text with a damaged character, and says so", () => {
    const bytes = utf8(`${sentence.repeat(3)}`);
    bytes[9] = 0xff;
    const result = decode({ bytes });
    expect(result).toMatchObject({ ok: true, encoding: "utf-8" });
    expect(result.problems.map((p) => p.code)).toEqual(["encoding-doubtful"]);
  });
});

describe("detect", () => {
  it.each([
    ["<!doctype html><p>x", undefined, "html"],
    ["  <html><body>x", "a.txt", "html"],
    ["<div><p>x</p></div>", undefined, "html"],
    ['{"edition":"2021"}', undefined, "json"],
    ["# 题\n\n| a | b |\n|---|---|\n", undefined, "markdown"],
    ["一、总体情况\n正文", "a.md", "markdown"],
    ["一、总体情况\n正文", "a.txt", "text"],
    ["一、总体情况\n正文", undefined, "text"],
  ])("%j named %s is %s", (content, name, format) => {
    expect(detect({ bytes: utf8(content), ...(name ? { name } : {}) })).toMatchObject({ ok: true, format });
  });
  it("names both when two are equally sure", () => {
    const entry = (id: string) => ({
      id,
      title: { "zh-CN": id, en: id },
      extensions: [],
      detect: () => ({ confidence: "likely" as const, because: { "zh-CN": "甲", en: "a" } }),
      load: () => Promise.reject(new Error()),
    });
    const result = detect({ bytes: utf8("x") }, [entry("one"), entry("two")]);
    expect(result.ok ? "" : result.problems[0].code).toBe("ambiguous-format");
    expect(result.ok ? "" : result.problems[0].message.en).toMatch(/one.*two/);
  });
  it("reads at once what needs no archive", () => {
    const result = readDocumentSync({ bytes: utf8("甲\n\n乙\t1"), name: "a.txt" });
    expect(result.ok && result.document.children).toEqual([
      { type: "paragraph", children: [{ type: "text", value: "甲" }] },
      { type: "paragraph", children: [] },
      { type: "paragraph", children: [{ type: "text", value: "乙\t1" }] },
    ]);
  });

  it("takes bytes from wherever they stand in their buffer, however few", () => {
    for (let from = 0; from < 9; from++)
      for (let length = 1; length < 24; length++) {
        const bytes = new Uint8Array(from + length + 3).subarray(from, from + length).fill(0x61);
        expect(decode({ bytes })).toMatchObject({ ok: true, text: "a".repeat(length) });
        bytes[length - 1] = 1;
        expect(decode({ bytes }).ok).toBe(false);
      }
  });
});
