import { check, type Report } from "@nianbao/core";

/** What a form holds while it is being filled in: the type knows every row and column of the edition. */
export const report: Report<"2021"> = {
  edition: "2021",
  year: 2025,
  organ: { name: "云岭市江北区数据局", level: "department" },
  title: "云岭市江北区数据局2025年政府信息公开工作年度报告",
  lead: [],
  sections: [{ id: "applications", blocks: [{ type: "statutoryTable", table: "applications" }] }],
  tables: {
    applications: {
      received: { naturalPerson: 20, total: 20 },
      carriedOver: { naturalPerson: 4, total: 4 },
      resultsTotal: { naturalPerson: 19, total: 19 },
      carriedForward: { naturalPerson: 4, total: 4 },
    },
  },
};

/** 20 + 4 ≠ 19 + 4: each finding names the cells concerned, so that a form can mark its fields. */
export const marks = check(report)
  .findings.filter(({ ruleId }) => ruleId === "arithmetic/flow")
  .map(({ message, cells }) => ({ message, fields: cells.map(({ address }) => address) }));
