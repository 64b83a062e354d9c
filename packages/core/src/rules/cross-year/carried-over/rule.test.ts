import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const [over, forward] = ["applications/carriedOver/total", "applications/carriedForward/total"];
const options = (edition: "2019" | "2021", value: number | null) => ({
  previous: sampleReport(edition, { cells: { [forward]: value }, report: { year: edition === "2019" ? 2019 : 2020 } }),
});

ruleCases(it, rule, {
  valid: [
    { cells: { [over]: 4 }, options: options("2019", 4) },
    { edition: "2019", report: { year: 2020 }, cells: { [over]: 0 }, options: options("2019", null) },
    { name: "not the year before", report: { year: 2024 }, cells: { [over]: 5 }, options: options("2021", 4) },
  ],
  invalid: [
    {
      cells: { [over]: 5 },
      options: options("2021", 4),
      findings: [{ severity: "error", cells: [over], message: /5.*4/ }],
    },
    {
      edition: "2019",
      report: { year: 2020 },
      cells: { [over]: 5 },
      options: options("2019", 4),
      findings: [{ severity: "error" }],
    },
    ...[
      "因机构改革，部分申请移交。",
      "本局由两个单位合并组建。",
      "机构改革后，原两家单位的件数一并计入。",
      "受职能调整影响，台账重新登记。",
      "2020年起统计口径变化，结转数相应增加。",
      "上年报告的结转数漏统1件，本年已计入。",
      "对上年度结转数据予以更正。",
      "原水产局并入本局，未办结的申请一并结转。",
      "2019年报告的结转件数应为5件。",
      "因去年登记失误，结转数据实填报。",
    ].map((text) => ({
      name: `may be explained: ${text}`,
      cells: { [over]: 5 },
      options: options("2021", 4),
      prose: { other: [text] },
      findings: [{ severity: "warning" as const, verdict: "review" as const }],
    })),
    ...[
      "结合机构改革更新公开指南。",
      "公开机构改革、财政预算等信息。",
      "撤并更新不及时的栏目2个。",
      "对发现的错别字逐一更正。",
      "统一统计口径，规范台账。",
    ].map((text) => ({
      name: `explains nothing: ${text}`,
      cells: { [over]: 5 },
      options: options("2021", 4),
      prose: { general: [text] },
      findings: [{ severity: "error" as const, verdict: "fail" as const }],
    })),
  ],
});
