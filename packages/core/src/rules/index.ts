// Written by scripts/generate.mjs from the folders beside this file. Do not edit.
import type { AnyRule } from "../check/rule.js";
import { rule as arithmeticApplicantsTotal } from "./arithmetic/applicants-total/rule.js";
import { rule as arithmeticFlow } from "./arithmetic/flow/rule.js";
import { rule as arithmeticOutcomesTotal } from "./arithmetic/outcomes-total/rule.js";
import { rule as arithmeticResultsTotal } from "./arithmetic/results-total/rule.js";
import { rule as cellInForce } from "./cell/in-force/rule.js";
import { rule as cellItemsLeft } from "./cell/items-left/rule.js";
import { rule as cellPublishedInYear } from "./cell/published-in-year/rule.js";

export const rules: readonly AnyRule[] = [
  arithmeticApplicantsTotal,
  arithmeticFlow,
  arithmeticOutcomesTotal,
  arithmeticResultsTotal,
  cellInForce,
  cellItemsLeft,
  cellPublishedInYear,
];
