import type { CatalogueEntry } from "../../../check/rule.js";
import { identityRule } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A01", "A23"],
  source: {
    "zh-CN": "法定表格左上角印明的勾稽关系",
    en: "printed in the corner of the statutory table",
  },
};

export const rule = identityRule({
  id: "arithmetic/flow",
  identity: "applications/flow",
  severity: "error",
});
