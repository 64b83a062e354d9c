// Written by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { AnyRule } from "../../check/rule.js";
import { rule as arithmeticAddedSubtotal } from "../arithmetic/added-subtotal/rule.js";
import { rule as arithmeticApplicantsTotal } from "../arithmetic/applicants-total/rule.js";
import { rule as arithmeticFlow } from "../arithmetic/flow/rule.js";
import { rule as arithmeticOtherRelations } from "../arithmetic/other-relations/rule.js";
import { rule as arithmeticOutcomesTotal } from "../arithmetic/outcomes-total/rule.js";
import { rule as arithmeticResultsTotal } from "../arithmetic/results-total/rule.js";
import { rule as cellAmbiguous } from "../cell/ambiguous/rule.js";
import { rule as cellBlank } from "../cell/blank/rule.js";
import { rule as cellEnforcementPower } from "../cell/enforcement-power/rule.js";
import { rule as cellFraction } from "../cell/fraction/rule.js";
import { rule as cellInForce } from "../cell/in-force/rule.js";
import { rule as cellItemsLeft } from "../cell/items-left/rule.js";
import { rule as cellMagnitude } from "../cell/magnitude/rule.js";
import { rule as cellNegative } from "../cell/negative/rule.js";
import { rule as cellPlainNumber } from "../cell/plain-number/rule.js";
import { rule as cellProcurement } from "../cell/procurement/rule.js";
import { rule as cellPublishedInYear } from "../cell/published-in-year/rule.js";
import { rule as cellRegulationsPower } from "../cell/regulations-power/rule.js";
import { rule as cellText } from "../cell/text/rule.js";
import { rule as cellUnitDiffers } from "../cell/unit-differs/rule.js";
import { rule as cellUnitMissing } from "../cell/unit-missing/rule.js";
import { rule as cellYuanSuspected } from "../cell/yuan-suspected/rule.js";

/** The rules that look at the figures of the report's own tables (arithmetic, cell). */
export const form: readonly AnyRule[] = [
  arithmeticAddedSubtotal,
  arithmeticApplicantsTotal,
  arithmeticFlow,
  arithmeticOtherRelations,
  arithmeticOutcomesTotal,
  arithmeticResultsTotal,
  cellAmbiguous,
  cellBlank,
  cellEnforcementPower,
  cellFraction,
  cellInForce,
  cellItemsLeft,
  cellMagnitude,
  cellNegative,
  cellPlainNumber,
  cellProcurement,
  cellPublishedInYear,
  cellRegulationsPower,
  cellText,
  cellUnitDiffers,
  cellUnitMissing,
  cellYuanSuspected,
];
