import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { identitiesWithRule } from "../../shared/identities-with-rule.js";
import { checkIdentities, identityMessages } from "../../shared/identity-rule.js";

export const entry: CatalogueEntry = {
  codes: ["A24"],
  source: {
    "zh-CN": "版式数据中没有专门规则的勾稽关系；依据随每条关系标明",
    en: "relations in the edition's data that have no rule of their own",
  },
};

export const rule = defineRule({
  id: "arithmetic/other-relations",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "版式的其他勾稽关系", en: "other relations of the form" },
  messages: identityMessages,
  recommended: true,
  check: (context) => checkIdentities(context, (identity) => !identitiesWithRule.has(identity), "warning"),
});
