import { describe, expect, it } from "vitest";
import { createProseIndex, type ProseIndex, proseIndexFrom, sharedProse } from "../src/index.js";
import { randomFrom, sentencesOf, toldBy } from "../src/testing/index.js";

const told = (seed: number, organ = `云岭市第${seed}所`) => {
  const random = randomFrom(seed);
  return toldBy(organ, sentencesOf(random, 24), sentencesOf(random, 6));
};
const general = (seed: number) => sentencesOf(randomFrom(seed), 24);

/** The share counted the slow way: characters under a common run of twelve. */
function byBruteForce(text: string, other: string): number {
  const covered = new Set<number>();
  for (let i = 0; i + 12 <= text.length; i++)
    if (other.includes(text.slice(i, i + 12))) for (let j = i; j < i + 12; j++) covered.add(j);
  return covered.size / text.length;
}
const letters = (texts: readonly string[]) => texts.join("").replace(/[，。]/g, "");

describe("sharedProse", () => {
  it.each([1, 2, 3, 4, 5])("finds what a slow search finds (seed %i)", (seed) => {
    const [a, b] = [general(seed), general(seed + 100)];
    const mixed = a.map((sentence, i) => (i % 3 === 0 ? (b[i] as string) : sentence));
    const shared = sharedProse(toldBy("甲局", mixed, []), toldBy("乙局", a, []));
    expect(shared.sections.find(({ section }) => section === "general")?.share).toBeCloseTo(
      byBruteForce(letters(mixed), letters(a)),
      10,
    );
  });

  it("quotes the passages as printed, the longest first", () => {
    const [own, copied] = [general(1), general(2)];
    const text = [...own.slice(0, 4), ...copied.slice(0, 2), ...own.slice(4, 8), copied[9] as string];
    const { passages } = sharedProse(toldBy("甲局", [text.join("")]), toldBy("乙局", copied));
    expect(passages[0]?.quote).toContain(copied.slice(0, 2).join("").slice(0, -1));
    for (const { quote, start, end } of passages) expect(text.join("").slice(start, end)).toBe(quote);
  });

  it.each([
    [
      "figures",
      "全年主动公开信息12条，组织培训3次，解答群众来电45个，召开专题会议2次。",
      "全年主动公开信息98条，组织培训7次，解答群众来电6个，召开专题会议11次。",
    ],
    [
      "the organ's name",
      "青禾县水务局认真落实各项公开制度，我局明确专人负责审核发布工作。",
      "青禾县教育局认真落实各项公开制度，本单位明确专人负责审核发布工作。",
    ],
    [
      "punctuation and spaces",
      "坚持先审后发，落实三审三校，杜绝表述差错和信息泄密。",
      "坚持先审后发、落实三审三校； 杜绝表述差错和信息泄密",
    ],
  ])("looks through %s", (_, left, right) => {
    expect(sharedProse(toldBy("青禾县水务局", [left]), toldBy("青禾县教育局", [right])).sections[0]?.share).toBe(1);
  });

  it.each([
    [
      "a quoted article",
      "条例第十九条规定“对涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的政府信息，行政机关应当主动公开”。",
    ],
    [
      "titles of laws",
      "《中华人民共和国政府信息公开条例》《中华人民共和国行政许可法》《中华人民共和国保守国家秘密法》。",
    ],
    ["a row of the form", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请。"],
    ["nothing to report", "没有其他需要报告的事项。"],
  ])("does not count %s", (_, text) => {
    const own = "窗口人员逐户走访，把停车收费依据讲清楚。";
    const shared = sharedProse(toldBy("甲局", [own, text], [text]), toldBy("乙局", [text], [text]));
    expect(shared.sections.find(({ section }) => section === "general")?.share).toBe(0);
  });
});

function indexOf(reports: readonly (readonly [string, ReturnType<typeof told>])[]): ProseIndex {
  const index = createProseIndex();
  for (const [id, report] of reports) index.add(id, report);
  return index;
}

describe("the index of prose", () => {
  const many = Array.from({ length: 60 }, (_, i) => [`${i}`, told(i)] as const);

  it("names the report that was copied, with share and passages, and no other", () => {
    const index = indexOf(many);
    const copy = told(17, "东塘县民政局");
    expect(index.similar(copy)).toMatchObject([{ id: "17", organ: "云岭市第17所", share: 1 }]);
    expect(index.similar(told(1000))).toEqual([]);
  });

  it("agrees with the comparison of two, within a few characters", () => {
    const index = indexOf(many);
    for (const cut of [6, 10, 14]) {
      const mixed = toldBy("东塘县民政局", [...general(17).slice(0, 24 - cut), ...general(500).slice(0, cut)]);
      const [found] = index.similar(mixed, { least: 0.2, limit: 1 });
      expect(found?.id).toBe("17");
      expect(Math.abs((found?.share ?? 0) - sharedProse(mixed, told(17)).share)).toBeLessThan(0.1);
    }
  });

  it("leaves out what most reports of the batch say", () => {
    const phrase = sentencesOf(randomFrom(9999), 24);
    const batch = many.map(([id], i) => [id, toldBy(`第${i}局`, [...phrase, ...general(i).slice(0, 12)])] as const);
    const index = indexOf(batch);
    expect(index.similar(toldBy("新局", [...phrase, ...general(777).slice(0, 12)]))).toEqual([]);
    expect(index.similar(toldBy("新局", [...phrase, ...general(5).slice(0, 12)]))).toMatchObject([{ id: "5" }]);
  });

  it("does not name the report itself", () => {
    expect(indexOf(many).similar(told(17), { except: ["17"] })).toEqual([]);
  });

  it("gives the same answers after storing, also in the middle of adding", () => {
    const index = indexOf(many.slice(0, 30));
    const read = proseIndexFrom(index.toBytes());
    for (const [id, report] of many.slice(30)) {
      index.add(id, report);
      read.add(id, report);
    }
    expect(read.size).toBe(60);
    expect(read.toBytes()).toEqual(index.toBytes());
    const copy = told(41, "甲");
    expect(read.similar(copy)).toEqual(index.similar(copy));
    expect(index.similar(copy)).toMatchObject([{ id: "41" }]);
  });

  it("says what is wrong with bytes and ids", () => {
    const index = indexOf(many.slice(0, 3));
    expect(() => index.add("0", told(0))).toThrow(expect.objectContaining({ code: "report-known" }));
    const bytes = index.toBytes();
    for (const bad of [
      new Uint8Array(3),
      bytes.slice(0, 40),
      bytes.slice(0, -3),
      bytes.map((b, i) => (i === 4 ? 9 : b)),
    ])
      expect(() => proseIndexFrom(bad)).toThrow(expect.objectContaining({ code: "index-damaged" }));
    expect(() => proseIndexFrom(bytes.map((b, i) => (i > bytes.length - 9 ? 0xff : b)))).toThrow(RangeError);
  });
});
