import { pdf, readPdf } from "@nianbao/adapters/pdf";
import { describe, expect, test } from "vitest";
import { type Placed, pdfOf } from "../support/pdf.js";
import { documentOf, linesOf } from "../support/text.js";

const lines = async (...pages: Placed[][]): Promise<string[]> =>
  linesOf(documentOf(await readPdf({ bytes: pdfOf(pages) }))).map((line) => line.replace("paragraph ", ""));
const row = (y: number, ...cells: [number, string][]): Placed[] => cells.map(([x, text]) => ({ x, y, text }));
// Thirty characters of twelve points fill the measure of 360 points.
const full = "本机关认真落实条例规定持续做好主动公开和依申请公开工作各项要求";

describe("text PDFs", () => {
  test("a full line goes on in the next, a short one ends the paragraph", async () => {
    const thirty = full.slice(0, 30);
    const page = [
      ...row(700, [96, thirty.slice(0, 28)]),
      ...row(680, [72, thirty]),
      ...row(660, [72, "结束。"]),
      ...row(640, [96, "二、主动公开"]),
    ];
    expect(await lines(page)).toEqual([`${thirty.slice(0, 28)}${thirty}结束。`, "二、主动公开"]);
  });
  test("cells of a row keep a gap, in the order the page draws them", async () => {
    const page = [
      ...row(700, [72, "信息内容"], [200, "本年制发件数"]),
      ...row(680, [72, "规章"], [220, "0"], [320, "12"]),
    ];
    expect(await lines(page)).toEqual(["信息内容  本年制发件数", "规章  0  12"]);
  });
  test("page numbers and running heads are left out, figures at the foot stay", async () => {
    const page = (n: number, ...more: Placed[]) => [
      ...row(810, [200, "某局年度报告"]),
      ...row(700, [72, `第${n}段文字`]),
      ...more,
      ...row(40, [290, `— ${n} —`]),
    ];
    expect(await lines(page(1), page(2, ...row(60, [400, "7"])), page(3))).toEqual([
      "第1段文字",
      "第2段文字",
      "7",
      "第3段文字",
    ]);
  });
  test("radicals that stand for the character of the same shape are that character", async () => {
    expect(await lines(row(700, [72, "某区\u2f8f政审批局⽉报"]))).toEqual(["某区行政审批局月报"]);
  });
  test("numbers that count the pages are page numbers", async () => {
    const page = (n: number) => [...row(700, [72, `第${n}段文字`]), ...row(40, [290, String(n + 4)])];
    expect(await lines(page(1), page(2))).toEqual(["第1段文字", "第2段文字"]);
  });
});

describe("what cannot be read is said", () => {
  const whole = pdfOf([row(700, [72, "文字"])]);
  const codeOf = async (...args: Parameters<typeof readPdf>) => {
    const result = await readPdf(...args);
    return result.ok ? "ok" : result.problems[0].code;
  };
  test("a scan, wholly or in part", async () => {
    expect(await codeOf({ bytes: pdfOf([[], []]) })).toBe("scanned-pdf");
    const result = await readPdf({ bytes: pdfOf([row(700, [72, "文字"]), []]) });
    expect(result.problems).toMatchObject([{ code: "scanned-pdf", severity: "warning", place: { page: 2 } }]);
  });
  test("damage, nothing, too much, no library", async () => {
    expect(await codeOf({ bytes: new TextEncoder().encode("%PDF-1.4 cut off") })).toBe("damaged-file");
    expect(await codeOf({ bytes: new Uint8Array() })).toBe("empty-input");
    expect(await codeOf({ bytes: whole }, { limits: { bytes: 10 } })).toBe("too-large");
    expect(await codeOf({ bytes: whole }, {}, async () => undefined)).toBe("missing-library");
  });
  test("is recognised by its first bytes", () => {
    expect(pdf.detect({ bytes: whole })?.confidence).toBe("certain");
    expect(pdf.detect({ bytes: new TextEncoder().encode("年报") })).toBeUndefined();
  });
});
