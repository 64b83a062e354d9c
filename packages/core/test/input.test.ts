import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { canonicalJson } from "../src/check/input.js";
import { sha256 } from "../src/check/sha256.js";
import { type AnyReport, anyReport, check } from "../src/index.js";
import { generateReport, sampleReport } from "../src/testing/index.js";

/** The same value with every object built the other way round. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, reversed(part)]),
        )
      : value;

describe("the input of a result", () => {
  it.each([
    [{ b: 1, a: [null, '“引号”"\n', 1e21, -0, 1.5] }, '{"a":[null,"“引号”\\"\\n",1e+21,0,1.5],"b":1}'],
    [{ "10": 1, "9": { z: undefined, y: true } }, '{"10":1,"9":{"y":true}}'],
    [[], "[]"],
    [
      { e: [null, undefined, {}], c: null, b: null, a: undefined, d: { x: undefined } },
      '{"b":null,"c":null,"d":{},"e":[null,null,{}]}',
    ],
  ])("%j", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it("is the SHA-256 of the canonical JSON, whatever the order of keys", () => {
    const report = anyReport(generateReport(3));
    const expected = createHash("sha256").update(canonicalJson(report)).digest("hex");
    expect(check(report).input).toEqual({ sha256: expected, of: "report" });
    expect(check(reversed(report) as AnyReport).input.sha256).toBe(expected);
    expect(check({ ...report, title: `${report.title}。` }).input.sha256).not.toBe(expected);
  });

  it("is the same where the runtime has no SHA-256 of its own, as in browsers", async () => {
    const reports = [1, 2, 3].map((seed) => anyReport(generateReport(seed)));
    const { process } = globalThis;
    vi.resetModules();
    vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
    const { checkedInput } = await import("../src/check/input.js");
    vi.unstubAllGlobals();
    for (const report of reports) expect(checkedInput(report, undefined)).toEqual(check(report).input);
  });

  it("is SHA-256 at every length around the borders of blocks, and of long input", () => {
    for (const length of [...Array(200).keys(), 100_003]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 167 + length) % 251);
      expect(sha256(bytes), `${length} bytes`).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  it("has all its keys in order, many as they are, whatever was hashed before", () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${(i * 37) % 60}`, i]));
    const sorted = (value: object) => JSON.stringify(value, Object.keys(value).sort());
    for (let i = 0; i < 6000; i++) canonicalJson({ [`z${i}`]: i, a: i });
    for (const value of [many, { b: 1, a: 2 }, { a: 2, b: 1 }, { b: 1, a: 2, c: 3 }, { b: 1 }])
      expect(canonicalJson(value)).toBe(sorted(value));
  });

  it("names as many other rules by another version, and the same again by the same", () => {
    const turned = (off: string) => check(sampleReport(), { settings: { [off]: "off" } }).ruleSet;
    const [one, other] = [turned("arithmetic/flow"), turned("structure/title")];
    expect(other.count).toBe(one.count);
    expect(other.version).not.toBe(one.version);
    expect(turned("arithmetic/flow")).toEqual(one);
  });

  it("is that of the bytes where they are given, and the rule set is told by its version", () => {
    const sha256 = "0".repeat(64);
    const result = check(sampleReport(), { sha256 });
    expect(result.input).toEqual({ sha256, of: "bytes" });
    expect(result.ruleSet.version).toMatch(/^[0-9a-f]{16}$/);
    expect(check(sampleReport(), { settings: { "arithmetic/flow": "off" } }).ruleSet.version).not.toBe(
      result.ruleSet.version,
    );
    expect(result.edition).toBe("2021");
  });
});
