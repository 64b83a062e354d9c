import { describe, expect, it } from "vitest";
import { readValue } from "../../src/recognise/value.js";
import { cpuTime } from "../cpu-time.js";

describe("the text of a cell", () => {
  it.each([
    ["12件", 12, "件"],
    ["１２", 12, undefined],
    ["1,234", 1234, undefined],
    ["减4", -4, undefined],
    ["增3", 3, undefined],
    ["+3", 3, undefined],
    ["-11", -11, undefined],
    ["−2", -2, undefined],
    ["22（其中修订16件）", 22, undefined],
    ["9533180元", 9533180, "元"],
    ["160.5964万元", 160.5964, "万元"],
    ["¥ 12.50", 12.5, "元"],
    ["12（万元）", 12, "万元"],
    ["\u00a00\u3000", 0, undefined],
    ["6 項", 6, "项"],
  ])("%s is the figure %d", (text, value, unit) => {
    const reading = readValue(text);
    expect(reading).toMatchObject({ status: "exact", value });
    expect(reading.unit).toBe(unit);
  });

  it.each([
    "/",
    "—",
    "-",
    "无",
    "约20",
    "--253",
    "不适用",
    "3 3",
    "1 234",
    "000",
    "012",
    "1,23",
    "22(25)",
    "3²",
    "12%",
    "三",
    "增3减1",
    "1e5",
    "0x10",
    "12.",
    "9".repeat(30),
  ])("%s is no figure", (text) => expect(readValue(text)).toMatchObject({ status: "text", value: null, raw: text }));

  it.each(["", " ", "\u00a0\u3000\n", "\u200b\ufeff"])("%j is blank", (text) =>
    expect(readValue(text)).toEqual({ status: "blank", value: null, raw: "" }),
  );

  it("takes linear time", () => {
    const texts = [
      "1".repeat(200_000),
      "1,".repeat(100_000),
      "(".repeat(200_000),
      " ".repeat(200_000),
      "1 ".repeat(100_000),
    ];
    expect(cpuTime(() => texts.map(readValue))).toBeLessThan(500);
  });
});
