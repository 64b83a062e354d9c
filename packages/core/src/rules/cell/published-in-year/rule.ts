import type { CatalogueEntry } from "../../../check/rule.js";
import { identityRule } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A13"],
  source: {
    "zh-CN": "由栏目名称推得：本年公开的包括在对外公开总数之内",
    en: "what is published in the year is part of all that is published",
  },
};

export const rule = identityRule({
  id: "cell/published-in-year",
  identity: "proactiveDisclosure/publishedInYear",
  severity: "warning",
});
