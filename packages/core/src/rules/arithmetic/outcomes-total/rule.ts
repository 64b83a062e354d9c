import type { CatalogueEntry } from "../../../check/rule.js";
import { identityRule } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A04", "A05", "A06"],
  source: {
    "zh-CN": "由“总计”的含义推得，格式未另行印明",
    en: "follows from the word total; the form does not print it",
  },
};

export const rule = identityRule({
  id: "arithmetic/outcomes-total",
  identity: "disputes/outcomesTotal",
  severity: "error",
});
