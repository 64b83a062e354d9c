// Written by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { AnyRule } from "../../check/rule.js";
import { rule as arithmeticAddedSubtotal } from "../arithmetic/added-subtotal/rule.js";
import { rule as arithmeticApplicantsTotal } from "../arithmetic/applicants-total/rule.js";
import { rule as arithmeticFlow } from "../arithmetic/flow/rule.js";
import { rule as arithmeticOtherRelations } from "../arithmetic/other-relations/rule.js";
import { rule as arithmeticOutcomesTotal } from "../arithmetic/outcomes-total/rule.js";
import { rule as arithmeticResultsTotal } from "../arithmetic/results-total/rule.js";
import { rule as batchSimilarText } from "../batch/similar-text/rule.js";
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
import { rule as narrativeAllClaim } from "../narrative/all-claim/rule.js";
import { rule as narrativeApplicants } from "../narrative/applicants/rule.js";
import { rule as narrativeBreakdown } from "../narrative/breakdown/rule.js";
import { rule as narrativeCarriedForward } from "../narrative/carried-forward/rule.js";
import { rule as narrativeCarriedOver } from "../narrative/carried-over/rule.js";
import { rule as narrativeChangeOverYear } from "../narrative/change-over-year/rule.js";
import { rule as narrativeConcluded } from "../narrative/concluded/rule.js";
import { rule as narrativeDisputes } from "../narrative/disputes/rule.js";
import { rule as narrativeFeeStatement } from "../narrative/fee-statement/rule.js";
import { rule as narrativeInternalConsistency } from "../narrative/internal-consistency/rule.js";
import { rule as narrativeItemsAsDocuments } from "../narrative/items-as-documents/rule.js";
import { rule as narrativeLeftOverYear } from "../narrative/left-over-year/rule.js";
import { rule as narrativeOrder } from "../narrative/order/rule.js";
import { rule as narrativePercentage } from "../narrative/percentage/rule.js";
import { rule as narrativePeriod } from "../narrative/period/rule.js";
import { rule as narrativePlaceholder } from "../narrative/placeholder/rule.js";
import { rule as narrativeProactiveDisclosure } from "../narrative/proactive-disclosure/rule.js";
import { rule as narrativeProblemsSection } from "../narrative/problems-section/rule.js";
import { rule as narrativeProcessingFee } from "../narrative/processing-fee/rule.js";
import { rule as narrativeReceived } from "../narrative/received/rule.js";
import { rule as narrativeResults } from "../narrative/results/rule.js";
import { rule as privacyAddress } from "../privacy/address/rule.js";
import { rule as privacyApplicantName } from "../privacy/applicant-name/rule.js";
import { rule as privacyBankCard } from "../privacy/bank-card/rule.js";
import { rule as privacyCaseNumber } from "../privacy/case-number/rule.js";
import { rule as privacyFileTraces } from "../privacy/file-traces/rule.js";
import { rule as privacyIdentityNumber } from "../privacy/identity-number/rule.js";
import { rule as privacyMobileNumber } from "../privacy/mobile-number/rule.js";
import { rule as privacySecrecyMark } from "../privacy/secrecy-mark/rule.js";
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
import { rule as webJointPage } from "../web/joint-page/rule.js";
import { rule as webPublicationTime } from "../web/publication-time/rule.js";
import { rule as webPublisher } from "../web/publisher/rule.js";
import { rule as webRequiredTags } from "../web/required-tags/rule.js";
import { rule as webSiteCode } from "../web/site-code/rule.js";
import { rule as webTableAsImage } from "../web/table-as-image/rule.js";
import { rule as wordingDateForm } from "../wording/date-form/rule.js";
import { rule as wordingDocumentNumber } from "../wording/document-number/rule.js";
import { rule as wordingFullWidthDigits } from "../wording/full-width-digits/rule.js";
import { rule as wordingHalfWidth } from "../wording/half-width/rule.js";
import { rule as wordingMeasureWord } from "../wording/measure-word/rule.js";
import { rule as wordingOtherOrgan } from "../wording/other-organ/rule.js";
import { rule as wordingPunctuation } from "../wording/punctuation/rule.js";
import { rule as wordingRegulationName } from "../wording/regulation-name/rule.js";
import { rule as wordingRepeatedClause } from "../wording/repeated-clause/rule.js";
import { rule as wordingSelfReference } from "../wording/self-reference/rule.js";
import { rule as wordingStockPhrases } from "../wording/stock-phrases/rule.js";

/** The rules of the preset `recommended`, for `checkWith`. */
export const recommended: readonly AnyRule[] = [
  arithmeticAddedSubtotal,
  arithmeticApplicantsTotal,
  arithmeticFlow,
  arithmeticOtherRelations,
  arithmeticOutcomesTotal,
  arithmeticResultsTotal,
  batchSimilarText,
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
  narrativeAllClaim,
  narrativeApplicants,
  narrativeBreakdown,
  narrativeCarriedForward,
  narrativeCarriedOver,
  narrativeChangeOverYear,
  narrativeConcluded,
  narrativeDisputes,
  narrativeFeeStatement,
  narrativeInternalConsistency,
  narrativeItemsAsDocuments,
  narrativeLeftOverYear,
  narrativeOrder,
  narrativePercentage,
  narrativePeriod,
  narrativePlaceholder,
  narrativeProactiveDisclosure,
  narrativeProblemsSection,
  narrativeProcessingFee,
  narrativeReceived,
  narrativeResults,
  privacyAddress,
  privacyApplicantName,
  privacyBankCard,
  privacyCaseNumber,
  privacyFileTraces,
  privacyIdentityNumber,
  privacyMobileNumber,
  privacySecrecyMark,
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
  webJointPage,
  webPublicationTime,
  webPublisher,
  webRequiredTags,
  webSiteCode,
  webTableAsImage,
  wordingDateForm,
  wordingDocumentNumber,
  wordingFullWidthDigits,
  wordingHalfWidth,
  wordingMeasureWord,
  wordingOtherOrgan,
  wordingPunctuation,
  wordingRegulationName,
  wordingRepeatedClause,
  wordingSelfReference,
  wordingStockPhrases,
];
