import { titlePhrases } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { describe, expect, it } from "vitest";

describe("titlePhrases", () => {
  it.each([
    "云汀市|住房和城乡建设局|2024年|政府信息公开|工作年度报告",
    "青山自治区|白水自治州|红石县|农业农村局|（乡村振兴局）|2023年度|政府信息公开|工作年度报告",
    "云汀市|市场监督管理局|2023年度报告",
    "江北区|人民政府办公室|2022年|政府信息公开|年度报告",
    "省级机关事务管理局|2022年|政府信息公开|工作年度报告",
  ])("%s", (phrases) => {
    expect(titlePhrases(phrases.replaceAll("|", "")).join("|")).toBe(phrases);
  });
  it("loses nothing of any title", () => {
    for (let seed = 0; seed < 50; seed++) {
      const { title } = generateReport(seed);
      expect(titlePhrases(title).join("")).toBe(title);
    }
    expect(titlePhrases("")).toEqual([""]);
  });
});
