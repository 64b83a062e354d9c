/** Measure words by what they may count. */

export const caseUnits = new Set([
  "件",
  "起",
  "宗",
  "份",
  "例",
  "件次",
  "件（次）",
  "件（起）",
  "起（件）",
  "笔",
  "桩",
  "单",
  "个",
]);
export const countUnits = new Set([...caseUnits, "封", "条", "项", "次", "人次", "批"]);
export const applicantUnits = new Set([...countUnits, "户", "名", "位", "人", "家"]);
