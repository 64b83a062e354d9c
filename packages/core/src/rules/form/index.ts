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
import { rule as crossYearCarriedOver } from "../cross-year/carried-over/rule.js";
import { rule as crossYearInForce } from "../cross-year/in-force/rule.js";
import { rule as crossYearItems } from "../cross-year/items/rule.js";
import { rule as crossYearJump } from "../cross-year/jump/rule.js";
import { rule as crossYearPending } from "../cross-year/pending/rule.js";
import { rule as crossYearPreviousYear } from "../cross-year/previous-year/rule.js";
import { rule as structureAddedColumns } from "../structure/added-columns/rule.js";
import { rule as structureAddedRows } from "../structure/added-rows/rule.js";
import { rule as structureAddedSections } from "../structure/added-sections/rule.js";
import { rule as structureDataDiffers } from "../structure/data-differs/rule.js";
import { rule as structureEditionYear } from "../structure/edition-year/rule.js";
import { rule as structureForeignRows } from "../structure/foreign-rows/rule.js";
import { rule as structureHeadingNumbers } from "../structure/heading-numbers/rule.js";
import { rule as structureLabels } from "../structure/labels/rule.js";
import { rule as structureRelationNote } from "../structure/relation-note/rule.js";
import { rule as structureRepeatedTables } from "../structure/repeated-tables/rule.js";
import { rule as structureRowsOrder } from "../structure/rows-order/rule.js";
import { rule as structureSectionContent } from "../structure/section-content/rule.js";
import { rule as structureSectionTitles } from "../structure/section-titles/rule.js";
import { rule as structureSectionsOrder } from "../structure/sections-order/rule.js";
import { rule as structureSectionsPresent } from "../structure/sections-present/rule.js";
import { rule as structureSectionsRepeated } from "../structure/sections-repeated/rule.js";
import { rule as structureTablePlace } from "../structure/table-place/rule.js";
import { rule as structureTablesComplete } from "../structure/tables-complete/rule.js";
import { rule as structureTitle } from "../structure/title/rule.js";

/** The rules that look at the tables and the outline of the report, and at those of the year before (arithmetic, cell, cross-year, structure). */
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
  crossYearCarriedOver,
  crossYearInForce,
  crossYearItems,
  crossYearJump,
  crossYearPending,
  crossYearPreviousYear,
  structureAddedColumns,
  structureAddedRows,
  structureAddedSections,
  structureDataDiffers,
  structureEditionYear,
  structureForeignRows,
  structureHeadingNumbers,
  structureLabels,
  structureRelationNote,
  structureRepeatedTables,
  structureRowsOrder,
  structureSectionContent,
  structureSectionTitles,
  structureSectionsOrder,
  structureSectionsPresent,
  structureSectionsRepeated,
  structureTablePlace,
  structureTablesComplete,
  structureTitle,
];
