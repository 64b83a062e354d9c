import type { CatalogueEntry } from "../../../check/rule.js";
import { identityRule } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A02"],
  source: {
    "zh-CN": "由“总计”的含义推得，格式未另行印明",
    en: "follows from the word total; the form does not print it",
  },
};

export const rule = identityRule({
  id: "arithmetic/results-total",
  identity: "applications/resultsTotal",
  severity: "error",
});
