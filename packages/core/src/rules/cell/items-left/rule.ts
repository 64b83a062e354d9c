import type { CatalogueEntry } from "../../../check/rule.js";
import { identityRule } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A12"],
  source: {
    "zh-CN": "由项目数量的含义推得：减去的项目不会多于原有的",
    en: "a number of items cannot fall below zero",
  },
};

export const rule = identityRule({
  id: "cell/items-left",
  identity: "proactiveDisclosure/itemsLeft",
  severity: "warning",
});
