// Written by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { AnyRule } from "../../check/rule.js";
import { rule as batchSimilarText } from "../batch/similar-text/rule.js";
import { rule as crossYearCarriedOver } from "../cross-year/carried-over/rule.js";
import { rule as crossYearChangedAfterPublication } from "../cross-year/changed-after-publication/rule.js";
import { rule as crossYearInForce } from "../cross-year/in-force/rule.js";
import { rule as crossYearItems } from "../cross-year/items/rule.js";
import { rule as crossYearJump } from "../cross-year/jump/rule.js";
import { rule as crossYearPending } from "../cross-year/pending/rule.js";
import { rule as crossYearPreviousYear } from "../cross-year/previous-year/rule.js";
import { rule as crossYearSimilarText } from "../cross-year/similar-text/rule.js";
import { rule as dateAfterYearEnd } from "../date/after-year-end/rule.js";
import { rule as dateDeadline } from "../date/deadline/rule.js";
import { rule as dateYears } from "../date/years/rule.js";
import { rule as rollUpCarriedOver } from "../roll-up/carried-over/rule.js";
import { rule as rollUpGovernmentAndOffice } from "../roll-up/government-and-office/rule.js";
import { rule as rollUpLessThanPart } from "../roll-up/less-than-part/rule.js";
import { rule as rollUpMissingUnit } from "../roll-up/missing-unit/rule.js";
import { rule as rollUpRepeatedUnit } from "../roll-up/repeated-unit/rule.js";
import { rule as rollUpSuccessors } from "../roll-up/successors/rule.js";
import { rule as rollUpSums } from "../roll-up/sums/rule.js";
import { rule as rollUpUnitArithmetic } from "../roll-up/unit-arithmetic/rule.js";
import { rule as rollUpUnitForm } from "../roll-up/unit-form/rule.js";
import { rule as rollUpVerticalUnit } from "../roll-up/vertical-unit/rule.js";
import { rule as structureAddedColumns } from "../structure/added-columns/rule.js";
import { rule as structureAddedRows } from "../structure/added-rows/rule.js";
import { rule as structureAddedSections } from "../structure/added-sections/rule.js";
import { rule as structureAspects } from "../structure/aspects/rule.js";
import { rule as structureClaimedParts } from "../structure/claimed-parts/rule.js";
import { rule as structureDataDiffers } from "../structure/data-differs/rule.js";
import { rule as structureEditionYear } from "../structure/edition-year/rule.js";
import { rule as structureForeignRows } from "../structure/foreign-rows/rule.js";
import { rule as structureGovernmentDuties } from "../structure/government-duties/rule.js";
import { rule as structureHeadingNumbers } from "../structure/heading-numbers/rule.js";
import { rule as structureLabels } from "../structure/labels/rule.js";
import { rule as structureLeadBasis } from "../structure/lead-basis/rule.js";
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
import { rule as webArticleTitle } from "../web/article-title/rule.js";
import { rule as webAttachmentName } from "../web/attachment-name/rule.js";
import { rule as webColumnType } from "../web/column-type/rule.js";
import { rule as webCopiesAgree } from "../web/copies-agree/rule.js";
import { rule as webDomain } from "../web/domain/rule.js";
import { rule as webEarlierReports } from "../web/earlier-reports/rule.js";
import { rule as webIndexNumber } from "../web/index-number/rule.js";
import { rule as webJointPage } from "../web/joint-page/rule.js";
import { rule as webPublicationTime } from "../web/publication-time/rule.js";
import { rule as webPublisher } from "../web/publisher/rule.js";
import { rule as webRequiredTags } from "../web/required-tags/rule.js";
import { rule as webSiteCode } from "../web/site-code/rule.js";
import { rule as webTableAsImage } from "../web/table-as-image/rule.js";
import { rule as webTableHeads } from "../web/table-heads/rule.js";

/** The rules that look at the outline of the report and what comes with it: other reports, its page, its day (batch, cross-year, date, roll-up, structure, web). */
export const around: readonly AnyRule[] = [
  batchSimilarText,
  crossYearCarriedOver,
  crossYearChangedAfterPublication,
  crossYearInForce,
  crossYearItems,
  crossYearJump,
  crossYearPending,
  crossYearPreviousYear,
  crossYearSimilarText,
  dateAfterYearEnd,
  dateDeadline,
  dateYears,
  rollUpCarriedOver,
  rollUpGovernmentAndOffice,
  rollUpLessThanPart,
  rollUpMissingUnit,
  rollUpRepeatedUnit,
  rollUpSuccessors,
  rollUpSums,
  rollUpUnitArithmetic,
  rollUpUnitForm,
  rollUpVerticalUnit,
  structureAddedColumns,
  structureAddedRows,
  structureAddedSections,
  structureAspects,
  structureClaimedParts,
  structureDataDiffers,
  structureEditionYear,
  structureForeignRows,
  structureGovernmentDuties,
  structureHeadingNumbers,
  structureLabels,
  structureLeadBasis,
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
  webArticleTitle,
  webAttachmentName,
  webColumnType,
  webCopiesAgree,
  webDomain,
  webEarlierReports,
  webIndexNumber,
  webJointPage,
  webPublicationTime,
  webPublisher,
  webRequiredTags,
  webSiteCode,
  webTableAsImage,
  webTableHeads,
];
