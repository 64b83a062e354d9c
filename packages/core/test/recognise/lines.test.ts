/** Tables flattened to lines, with what extraction puts between: page numbers, broken labels, words. */
import { describe, expect, it } from "vitest";
import { read, row3 } from "./grids.js";

const head = ["申请人情况", "自然人 法人或其他组织 总计", "商业企业 科研机构 社会公益组织 法律服务机构 其他"];
const received = "一、本年新收政府信息公开申请数量";
const carried = "二、上年结转政府信息公开申请数量";
const a = [3, 1, 0, 2, 0, 1, 7];
const b = [0, 0, 0, 0, 1, 0, 1];
const both = { ...row3("received", a), ...row3("carriedOver", b) };
const active = ["第二十条第（一）项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const regulations = (figures: readonly number[]) =>
  Object.fromEntries(
    ["issued", "repealed", "inForce"].map((column, i) => [`proactiveDisclosure/regulations/${column}`, figures[i]]),
  );

describe("lines of a table", () => {
  it.each([
    [
      "a page number between rows",
      [...head, `${received} ${a.join(" ")}`, "", "— 3 —", "", `${carried} ${b.join(" ")}`],
    ],
    ["a page number within a row", [...head, received, ...a.slice(0, 3), "- 12 -", ...a.slice(3), carried, ...b]],
    ["a bare page number below a full row", [...head, `${received} ${a.join(" ")}`, "7", `${carried} ${b.join(" ")}`]],
    [
      "labels broken, the figures at their end",
      [
        ...head,
        "一、本年新收政府信",
        "息公开申请数量 3 1 0 2 0 1 7",
        "二、上年结转政府信",
        "息公开申请数量 0 0 0 0 1 0 1",
      ],
    ],
    [
      "labels broken, the figures in their first line",
      [
        ...head,
        "一、本年新收政府信 3 1 0 2 0 1 7",
        "息公开申",
        "请数量",
        "二、上年结转政府信 0 0 0 0 1 0 1",
        "息公开申请数量",
      ],
    ],
    [
      "the group of columns without its head",
      [
        "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
        `${received} ${a.join(" ")}`,
        `${carried} ${b.join(" ")}`,
      ],
    ],
  ])("%s: every figure is read", (_name, lines) => {
    expect(read(lines.map(String)).values).toEqual(both);
  });

  it("a label that breaks behind its group's", () => {
    const { values } = read([
      ...head,
      `${received} ${a.join(" ")}`,
      "（四）无法提供 1.本机关不掌握相关政府",
      `信息 ${b.join(" ")}`,
    ]);
    expect(values).toEqual({ ...row3("received", a), ...row3("notHeld", b) });
  });
  it("names of groups printed upright beside the labels", () => {
    const lines = [
      ...head,
      `${received}             ${a.join("   ")}`,
      `三、  （一）予以公开        ${b.join("   ")}`,
      `本年  （三）不  1.属于国家秘密    ${a.join("   ")}`,
      `度办  予公开   2.其他法律行政法规禁止   ${b.join("   ")}`,
      "               公开",
      `理结          3.危及“三安全一稳定”   ${a.join("   ")}`,
    ];
    expect(read(lines).values).toEqual({
      ...row3("received", a),
      ...row3("granted", b),
      ...row3("stateSecret", a),
      ...row3("prohibitedByLaw", b),
      ...row3("securityAndStability", a),
    });
  });
  it("all lines run into one", () => {
    const line = [...active, "规章 4 0 2", "行政规范性文件 1 2 3", ...head, received, ...a, carried, ...b].join(" ");
    expect(read([line]).values).toEqual({
      ...both,
      ...regulations([4, 0, 2]),
      ...Object.fromEntries(
        Object.entries(regulations([1, 2, 3])).map(([k, v]) => [k.replace("regulations", "normativeDocuments"), v]),
      ),
    });
  });
  it("as many cells in every line, empty ones where they belong: each figure stands below its head", () => {
    const even = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
    const lines = [
      even(["申请人情况", "", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]),
      even([received, "", 3, "", "", "", "", 1, 4]),
      even(["三、本年度办理结果", "（一）予以公开", "", "", 2, "", "", "", 2]),
      even(["", "（二）部分公开", "", "", "", "", "", "", ""]),
    ];
    expect(read(lines).values).toEqual({
      ...row3("received", [3, null, null, null, null, 1, 4]),
      ...row3("granted", [null, null, 2, null, null, null, 2]),
      ...row3("partiallyGranted", [null, null, null, null, null, null, null]),
    });
  });
  it("empty cells that were put behind the figures prove no place", () => {
    const lines = [
      "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      `| ${received} | 3 | 1 | 4 | |||||`,
      `| ${carried} | 2 | 2 | |||||||`,
    ];
    expect(read(lines).values).toEqual({});
  });
  it("a page number where the three figures of a row may stand is not passed over", () => {
    const { values } = read([...active, "规章", "— 3 —", "行政规范性文件", "1", "2", "3"]);
    expect(Object.keys(values).some((key) => key.includes("regulations"))).toBe(false);
  });
  it("three figures below their label are read", () => {
    expect(read([...active, "规章", "1", "2", "3"]).values).toEqual(regulations([1, 2, 3]));
  });

  it.each([
    ["the label of a row that nobody knows", ["规章", "3", "其它主动公开的文件", "5", "6", "7"]],
    ["the beginning of the next row's label", [`规章 3 4`, "行政规", "范性文件 5 6 7"]],
  ])("%s is no cell of the row above", (_name, lines) => {
    const { values } = read([...active, ...lines]);
    expect(Object.entries(values).filter(([key]) => key.includes("regulations"))).toEqual([]);
  });
  it("words in every cell are the row's text", () => {
    const { provenance, values } = read([
      ...active,
      "规章",
      "未制发",
      "未制发",
      "未制发",
      "行政规范性文件",
      "1",
      "2",
      "3",
    ]);
    expect(values).toMatchObject({ "proactiveDisclosure/normativeDocuments/inForce": 3 });
    expect(provenance["proactiveDisclosure/regulations/issued"]).toMatchObject({ status: "text", raw: "未制发" });
  });
});
