import type { AnyRule, CataloguedRule, CatalogueEntry } from "../../check/rule.js";

/* @__NO_SIDE_EFFECTS__ */ export const catalogued = (rule: AnyRule, entry: CatalogueEntry): CataloguedRule => ({
  ...rule,
  ...entry,
});
