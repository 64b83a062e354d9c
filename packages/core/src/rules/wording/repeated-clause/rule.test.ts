import { describe, expect, it, test } from "vitest";
import { cpuTime } from "../../../../test/cpu-time.js";
import { checkWith } from "../../../check/check-with.js";
import { ruleCases, sampleReport, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {},
    { edition: "2019" },
    saying("新收申请1件，办结申请1件。"),
    saying("实现公开目的的具体做法，人人参与，的的确确等等。"),
    saying("本报告由青禾县房屋征收管理办公室办公室编制。"),
  ],
  invalid: [
    {
      prose: {
        general: ["全年公开年度重点工作、专项资金分配、项目招标投标等信息，群众知晓度明显提升。"],
        other: ["全年公开年度重点工作、专项资金分配、项目招标投标等信息，群众知晓度明显提升。"],
      },
      findings: [{ severity: "warning", messageId: "paragraph" }],
    },
    { ...saying("进一步进一步加强领导。"), findings: [{ severity: "warning", quote: "进一步进一步" }] },
    { ...saying("提升公开的的水平。"), findings: [{ severity: "warning", quote: "的的" }] },
    { ...saying("新收1件，申请人均为自然人，申请人为自然人。"), findings: [{ severity: "warning" }] },
    { ...saying("及时更新公开目录，及时更新公开目录。", "2019"), findings: [{ severity: "warning" }] },
    { ...saying("收到1起申请，且申请人均为自然人，申请人为自然人。", "2019"), findings: [{ severity: "warning" }] },
  ],
});

describe("many paragraphs, no two alike", () => {
  test("are compared in linear time", () => {
    const hanzi = (n: number): string => [...String(n)].map((digit) => "甲乙丙丁戊己庚辛壬癸"[Number(digit)]).join("");
    const general = Array.from(
      { length: 60_000 },
      (_, i) => `认真做好第${hanzi(i)}项公开工作，及时更新栏目，方便群众查询。`,
    );
    const report = sampleReport("2021", { prose: { general } });
    expect(cpuTime(() => checkWith([rule], report))).toBeLessThan(3_000);
  }, 30_000);
});
