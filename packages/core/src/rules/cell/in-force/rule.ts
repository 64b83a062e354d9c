import type { CatalogueEntry } from "../../../check/rule.js";
import { identityRule } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A14"],
  source: {
    "zh-CN": "由栏目名称推得；有效期届满等情形可能例外",
    en: "follows from the column heads; documents may also lapse",
  },
};

export const rule = identityRule({
  id: "cell/in-force",
  identity: "proactiveDisclosure/inForce",
  severity: "warning",
});
