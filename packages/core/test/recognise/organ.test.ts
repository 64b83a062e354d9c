import { describe, expect, it } from "vitest";
import { paragraph, recognise } from "../../src/index.js";

const sections = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"];
const organ = (...opening: string[]) => {
  const lines = [...opening, ...sections.flatMap((title) => [title, "见正文。"])];
  const read = recognise({ type: "document", children: lines.map(paragraph) });
  return read.ok ? read.report.organ.name : read.problems;
};

describe("the organ", () => {
  it.each([["|自然人|法人或其他组织"], ["您访问的链接即将离开“云汀区人民政府”门户网站"], ["是否继续?"]])(
    "is not taken from a stray line: %s",
    (line) => {
      expect(organ(line)).toBeNull();
    },
  );
  it.each([
    ["现公布云汀区审计局2020年度政府信息公开工作年度报告。", "云汀区审计局"],
    ["现将枫坞镇2022年度政府信息公开工作报告如下：", "枫坞镇"],
    ["云汀区审计局2021年政府信息公开工作年度报告", "云汀区审计局"],
  ])("is found in %s", (line, name) => {
    expect(organ(line)).toBe(name);
  });
});
