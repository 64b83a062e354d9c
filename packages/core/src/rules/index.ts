// Written by scripts/generate.mjs from the folders beside this file. Do not edit.
import type { CataloguedRule } from "../check/rule.js";
import {
  rule as arithmeticAddedSubtotal,
  entry as arithmeticAddedSubtotalEntry,
} from "./arithmetic/added-subtotal/rule.js";
import {
  rule as arithmeticApplicantsTotal,
  entry as arithmeticApplicantsTotalEntry,
} from "./arithmetic/applicants-total/rule.js";
import { rule as arithmeticFlow, entry as arithmeticFlowEntry } from "./arithmetic/flow/rule.js";
import {
  rule as arithmeticOtherRelations,
  entry as arithmeticOtherRelationsEntry,
} from "./arithmetic/other-relations/rule.js";
import {
  rule as arithmeticOutcomesTotal,
  entry as arithmeticOutcomesTotalEntry,
} from "./arithmetic/outcomes-total/rule.js";
import {
  rule as arithmeticResultsTotal,
  entry as arithmeticResultsTotalEntry,
} from "./arithmetic/results-total/rule.js";
import { rule as batchSimilarText, entry as batchSimilarTextEntry } from "./batch/similar-text/rule.js";
import { rule as cellAmbiguous, entry as cellAmbiguousEntry } from "./cell/ambiguous/rule.js";
import { rule as cellBlank, entry as cellBlankEntry } from "./cell/blank/rule.js";
import { rule as cellEnforcementPower, entry as cellEnforcementPowerEntry } from "./cell/enforcement-power/rule.js";
import { rule as cellFraction, entry as cellFractionEntry } from "./cell/fraction/rule.js";
import { rule as cellInForce, entry as cellInForceEntry } from "./cell/in-force/rule.js";
import { rule as cellItemsLeft, entry as cellItemsLeftEntry } from "./cell/items-left/rule.js";
import { rule as cellMagnitude, entry as cellMagnitudeEntry } from "./cell/magnitude/rule.js";
import { rule as cellNegative, entry as cellNegativeEntry } from "./cell/negative/rule.js";
import { rule as cellPlainNumber, entry as cellPlainNumberEntry } from "./cell/plain-number/rule.js";
import { rule as cellProcurement, entry as cellProcurementEntry } from "./cell/procurement/rule.js";
import { rule as cellPublishedInYear, entry as cellPublishedInYearEntry } from "./cell/published-in-year/rule.js";
import { rule as cellRegulationsPower, entry as cellRegulationsPowerEntry } from "./cell/regulations-power/rule.js";
import { rule as cellText, entry as cellTextEntry } from "./cell/text/rule.js";
import { rule as cellUnitDiffers, entry as cellUnitDiffersEntry } from "./cell/unit-differs/rule.js";
import { rule as cellUnitMissing, entry as cellUnitMissingEntry } from "./cell/unit-missing/rule.js";
import { rule as cellYuanSuspected, entry as cellYuanSuspectedEntry } from "./cell/yuan-suspected/rule.js";
import { rule as crossYearCarriedOver, entry as crossYearCarriedOverEntry } from "./cross-year/carried-over/rule.js";
import {
  rule as crossYearChangedAfterPublication,
  entry as crossYearChangedAfterPublicationEntry,
} from "./cross-year/changed-after-publication/rule.js";
import { rule as crossYearInForce, entry as crossYearInForceEntry } from "./cross-year/in-force/rule.js";
import { rule as crossYearItems, entry as crossYearItemsEntry } from "./cross-year/items/rule.js";
import { rule as crossYearJump, entry as crossYearJumpEntry } from "./cross-year/jump/rule.js";
import { rule as crossYearPending, entry as crossYearPendingEntry } from "./cross-year/pending/rule.js";
import { rule as crossYearPreviousYear, entry as crossYearPreviousYearEntry } from "./cross-year/previous-year/rule.js";
import { rule as crossYearSimilarText, entry as crossYearSimilarTextEntry } from "./cross-year/similar-text/rule.js";
import { rule as dateAfterYearEnd, entry as dateAfterYearEndEntry } from "./date/after-year-end/rule.js";
import { rule as dateDeadline, entry as dateDeadlineEntry } from "./date/deadline/rule.js";
import { rule as dateYears, entry as dateYearsEntry } from "./date/years/rule.js";
import { rule as narrativeAllClaim, entry as narrativeAllClaimEntry } from "./narrative/all-claim/rule.js";
import { rule as narrativeApplicants, entry as narrativeApplicantsEntry } from "./narrative/applicants/rule.js";
import { rule as narrativeBreakdown, entry as narrativeBreakdownEntry } from "./narrative/breakdown/rule.js";
import {
  rule as narrativeCarriedForward,
  entry as narrativeCarriedForwardEntry,
} from "./narrative/carried-forward/rule.js";
import { rule as narrativeCarriedOver, entry as narrativeCarriedOverEntry } from "./narrative/carried-over/rule.js";
import {
  rule as narrativeChangeOverYear,
  entry as narrativeChangeOverYearEntry,
} from "./narrative/change-over-year/rule.js";
import { rule as narrativeConcluded, entry as narrativeConcludedEntry } from "./narrative/concluded/rule.js";
import { rule as narrativeDisputes, entry as narrativeDisputesEntry } from "./narrative/disputes/rule.js";
import { rule as narrativeFeeStatement, entry as narrativeFeeStatementEntry } from "./narrative/fee-statement/rule.js";
import {
  rule as narrativeInternalConsistency,
  entry as narrativeInternalConsistencyEntry,
} from "./narrative/internal-consistency/rule.js";
import {
  rule as narrativeItemsAsDocuments,
  entry as narrativeItemsAsDocumentsEntry,
} from "./narrative/items-as-documents/rule.js";
import { rule as narrativeLeftOverYear, entry as narrativeLeftOverYearEntry } from "./narrative/left-over-year/rule.js";
import { rule as narrativeLength, entry as narrativeLengthEntry } from "./narrative/length/rule.js";
import { rule as narrativeOrder, entry as narrativeOrderEntry } from "./narrative/order/rule.js";
import { rule as narrativePercentage, entry as narrativePercentageEntry } from "./narrative/percentage/rule.js";
import { rule as narrativePeriod, entry as narrativePeriodEntry } from "./narrative/period/rule.js";
import { rule as narrativePlaceholder, entry as narrativePlaceholderEntry } from "./narrative/placeholder/rule.js";
import {
  rule as narrativeProactiveDisclosure,
  entry as narrativeProactiveDisclosureEntry,
} from "./narrative/proactive-disclosure/rule.js";
import {
  rule as narrativeProblemsSection,
  entry as narrativeProblemsSectionEntry,
} from "./narrative/problems-section/rule.js";
import {
  rule as narrativeProcessingFee,
  entry as narrativeProcessingFeeEntry,
} from "./narrative/processing-fee/rule.js";
import { rule as narrativeReceived, entry as narrativeReceivedEntry } from "./narrative/received/rule.js";
import { rule as narrativeResults, entry as narrativeResultsEntry } from "./narrative/results/rule.js";
import { rule as privacyAddress, entry as privacyAddressEntry } from "./privacy/address/rule.js";
import { rule as privacyApplicantName, entry as privacyApplicantNameEntry } from "./privacy/applicant-name/rule.js";
import { rule as privacyBankCard, entry as privacyBankCardEntry } from "./privacy/bank-card/rule.js";
import { rule as privacyCaseNumber, entry as privacyCaseNumberEntry } from "./privacy/case-number/rule.js";
import { rule as privacyFileTraces, entry as privacyFileTracesEntry } from "./privacy/file-traces/rule.js";
import { rule as privacyIdentityNumber, entry as privacyIdentityNumberEntry } from "./privacy/identity-number/rule.js";
import { rule as privacyMobileNumber, entry as privacyMobileNumberEntry } from "./privacy/mobile-number/rule.js";
import { rule as privacySecrecyMark, entry as privacySecrecyMarkEntry } from "./privacy/secrecy-mark/rule.js";
import { rule as rollUpCarriedOver, entry as rollUpCarriedOverEntry } from "./roll-up/carried-over/rule.js";
import {
  rule as rollUpGovernmentAndOffice,
  entry as rollUpGovernmentAndOfficeEntry,
} from "./roll-up/government-and-office/rule.js";
import { rule as rollUpLessThanPart, entry as rollUpLessThanPartEntry } from "./roll-up/less-than-part/rule.js";
import { rule as rollUpMissingUnit, entry as rollUpMissingUnitEntry } from "./roll-up/missing-unit/rule.js";
import { rule as rollUpRepeatedUnit, entry as rollUpRepeatedUnitEntry } from "./roll-up/repeated-unit/rule.js";
import { rule as rollUpSuccessors, entry as rollUpSuccessorsEntry } from "./roll-up/successors/rule.js";
import { rule as rollUpSums, entry as rollUpSumsEntry } from "./roll-up/sums/rule.js";
import { rule as rollUpUnitArithmetic, entry as rollUpUnitArithmeticEntry } from "./roll-up/unit-arithmetic/rule.js";
import { rule as rollUpUnitForm, entry as rollUpUnitFormEntry } from "./roll-up/unit-form/rule.js";
import { rule as rollUpVerticalUnit, entry as rollUpVerticalUnitEntry } from "./roll-up/vertical-unit/rule.js";
import { catalogued } from "./shared/catalogued.js";
import { rule as structureAddedColumns, entry as structureAddedColumnsEntry } from "./structure/added-columns/rule.js";
import { rule as structureAddedRows, entry as structureAddedRowsEntry } from "./structure/added-rows/rule.js";
import {
  rule as structureAddedSections,
  entry as structureAddedSectionsEntry,
} from "./structure/added-sections/rule.js";
import { rule as structureAspects, entry as structureAspectsEntry } from "./structure/aspects/rule.js";
import { rule as structureClaimedParts, entry as structureClaimedPartsEntry } from "./structure/claimed-parts/rule.js";
import { rule as structureDataDiffers, entry as structureDataDiffersEntry } from "./structure/data-differs/rule.js";
import { rule as structureEditionYear, entry as structureEditionYearEntry } from "./structure/edition-year/rule.js";
import { rule as structureForeignRows, entry as structureForeignRowsEntry } from "./structure/foreign-rows/rule.js";
import {
  rule as structureGovernmentDuties,
  entry as structureGovernmentDutiesEntry,
} from "./structure/government-duties/rule.js";
import {
  rule as structureHeadingNumbers,
  entry as structureHeadingNumbersEntry,
} from "./structure/heading-numbers/rule.js";
import { rule as structureLabels, entry as structureLabelsEntry } from "./structure/labels/rule.js";
import { rule as structureLeadBasis, entry as structureLeadBasisEntry } from "./structure/lead-basis/rule.js";
import { rule as structureRelationNote, entry as structureRelationNoteEntry } from "./structure/relation-note/rule.js";
import {
  rule as structureRepeatedTables,
  entry as structureRepeatedTablesEntry,
} from "./structure/repeated-tables/rule.js";
import { rule as structureRowsOrder, entry as structureRowsOrderEntry } from "./structure/rows-order/rule.js";
import {
  rule as structureSectionContent,
  entry as structureSectionContentEntry,
} from "./structure/section-content/rule.js";
import {
  rule as structureSectionTitles,
  entry as structureSectionTitlesEntry,
} from "./structure/section-titles/rule.js";
import {
  rule as structureSectionsOrder,
  entry as structureSectionsOrderEntry,
} from "./structure/sections-order/rule.js";
import {
  rule as structureSectionsPresent,
  entry as structureSectionsPresentEntry,
} from "./structure/sections-present/rule.js";
import {
  rule as structureSectionsRepeated,
  entry as structureSectionsRepeatedEntry,
} from "./structure/sections-repeated/rule.js";
import { rule as structureTablePlace, entry as structureTablePlaceEntry } from "./structure/table-place/rule.js";
import {
  rule as structureTablesComplete,
  entry as structureTablesCompleteEntry,
} from "./structure/tables-complete/rule.js";
import { rule as structureTitle, entry as structureTitleEntry } from "./structure/title/rule.js";
import { rule as webArticleTitle, entry as webArticleTitleEntry } from "./web/article-title/rule.js";
import { rule as webAttachmentName, entry as webAttachmentNameEntry } from "./web/attachment-name/rule.js";
import { rule as webColumnType, entry as webColumnTypeEntry } from "./web/column-type/rule.js";
import { rule as webCopiesAgree, entry as webCopiesAgreeEntry } from "./web/copies-agree/rule.js";
import { rule as webDomain, entry as webDomainEntry } from "./web/domain/rule.js";
import { rule as webEarlierReports, entry as webEarlierReportsEntry } from "./web/earlier-reports/rule.js";
import { rule as webIndexNumber, entry as webIndexNumberEntry } from "./web/index-number/rule.js";
import { rule as webJointPage, entry as webJointPageEntry } from "./web/joint-page/rule.js";
import { rule as webPublicationTime, entry as webPublicationTimeEntry } from "./web/publication-time/rule.js";
import { rule as webPublisher, entry as webPublisherEntry } from "./web/publisher/rule.js";
import { rule as webRequiredTags, entry as webRequiredTagsEntry } from "./web/required-tags/rule.js";
import { rule as webSiteCode, entry as webSiteCodeEntry } from "./web/site-code/rule.js";
import { rule as webTableAsImage, entry as webTableAsImageEntry } from "./web/table-as-image/rule.js";
import { rule as webTableHeads, entry as webTableHeadsEntry } from "./web/table-heads/rule.js";
import { rule as wordingDateForm, entry as wordingDateFormEntry } from "./wording/date-form/rule.js";
import { rule as wordingDocumentNumber, entry as wordingDocumentNumberEntry } from "./wording/document-number/rule.js";
import {
  rule as wordingFullWidthDigits,
  entry as wordingFullWidthDigitsEntry,
} from "./wording/full-width-digits/rule.js";
import { rule as wordingHalfWidth, entry as wordingHalfWidthEntry } from "./wording/half-width/rule.js";
import { rule as wordingMeasureWord, entry as wordingMeasureWordEntry } from "./wording/measure-word/rule.js";
import { rule as wordingOtherOrgan, entry as wordingOtherOrganEntry } from "./wording/other-organ/rule.js";
import { rule as wordingPunctuation, entry as wordingPunctuationEntry } from "./wording/punctuation/rule.js";
import { rule as wordingRegulationName, entry as wordingRegulationNameEntry } from "./wording/regulation-name/rule.js";
import { rule as wordingRepeatedClause, entry as wordingRepeatedClauseEntry } from "./wording/repeated-clause/rule.js";
import { rule as wordingSelfReference, entry as wordingSelfReferenceEntry } from "./wording/self-reference/rule.js";
import { rule as wordingStockPhrases, entry as wordingStockPhrasesEntry } from "./wording/stock-phrases/rule.js";
import { rule as wordingStraySpaces, entry as wordingStraySpacesEntry } from "./wording/stray-spaces/rule.js";

/** Every rule of the library with what a catalogue tells of it, by id. */
export const rules: readonly CataloguedRule[] = [
  catalogued(arithmeticAddedSubtotal, arithmeticAddedSubtotalEntry),
  catalogued(arithmeticApplicantsTotal, arithmeticApplicantsTotalEntry),
  catalogued(arithmeticFlow, arithmeticFlowEntry),
  catalogued(arithmeticOtherRelations, arithmeticOtherRelationsEntry),
  catalogued(arithmeticOutcomesTotal, arithmeticOutcomesTotalEntry),
  catalogued(arithmeticResultsTotal, arithmeticResultsTotalEntry),
  catalogued(batchSimilarText, batchSimilarTextEntry),
  catalogued(cellAmbiguous, cellAmbiguousEntry),
  catalogued(cellBlank, cellBlankEntry),
  catalogued(cellEnforcementPower, cellEnforcementPowerEntry),
  catalogued(cellFraction, cellFractionEntry),
  catalogued(cellInForce, cellInForceEntry),
  catalogued(cellItemsLeft, cellItemsLeftEntry),
  catalogued(cellMagnitude, cellMagnitudeEntry),
  catalogued(cellNegative, cellNegativeEntry),
  catalogued(cellPlainNumber, cellPlainNumberEntry),
  catalogued(cellProcurement, cellProcurementEntry),
  catalogued(cellPublishedInYear, cellPublishedInYearEntry),
  catalogued(cellRegulationsPower, cellRegulationsPowerEntry),
  catalogued(cellText, cellTextEntry),
  catalogued(cellUnitDiffers, cellUnitDiffersEntry),
  catalogued(cellUnitMissing, cellUnitMissingEntry),
  catalogued(cellYuanSuspected, cellYuanSuspectedEntry),
  catalogued(crossYearCarriedOver, crossYearCarriedOverEntry),
  catalogued(crossYearChangedAfterPublication, crossYearChangedAfterPublicationEntry),
  catalogued(crossYearInForce, crossYearInForceEntry),
  catalogued(crossYearItems, crossYearItemsEntry),
  catalogued(crossYearJump, crossYearJumpEntry),
  catalogued(crossYearPending, crossYearPendingEntry),
  catalogued(crossYearPreviousYear, crossYearPreviousYearEntry),
  catalogued(crossYearSimilarText, crossYearSimilarTextEntry),
  catalogued(dateAfterYearEnd, dateAfterYearEndEntry),
  catalogued(dateDeadline, dateDeadlineEntry),
  catalogued(dateYears, dateYearsEntry),
  catalogued(narrativeAllClaim, narrativeAllClaimEntry),
  catalogued(narrativeApplicants, narrativeApplicantsEntry),
  catalogued(narrativeBreakdown, narrativeBreakdownEntry),
  catalogued(narrativeCarriedForward, narrativeCarriedForwardEntry),
  catalogued(narrativeCarriedOver, narrativeCarriedOverEntry),
  catalogued(narrativeChangeOverYear, narrativeChangeOverYearEntry),
  catalogued(narrativeConcluded, narrativeConcludedEntry),
  catalogued(narrativeDisputes, narrativeDisputesEntry),
  catalogued(narrativeFeeStatement, narrativeFeeStatementEntry),
  catalogued(narrativeInternalConsistency, narrativeInternalConsistencyEntry),
  catalogued(narrativeItemsAsDocuments, narrativeItemsAsDocumentsEntry),
  catalogued(narrativeLeftOverYear, narrativeLeftOverYearEntry),
  catalogued(narrativeLength, narrativeLengthEntry),
  catalogued(narrativeOrder, narrativeOrderEntry),
  catalogued(narrativePercentage, narrativePercentageEntry),
  catalogued(narrativePeriod, narrativePeriodEntry),
  catalogued(narrativePlaceholder, narrativePlaceholderEntry),
  catalogued(narrativeProactiveDisclosure, narrativeProactiveDisclosureEntry),
  catalogued(narrativeProblemsSection, narrativeProblemsSectionEntry),
  catalogued(narrativeProcessingFee, narrativeProcessingFeeEntry),
  catalogued(narrativeReceived, narrativeReceivedEntry),
  catalogued(narrativeResults, narrativeResultsEntry),
  catalogued(privacyAddress, privacyAddressEntry),
  catalogued(privacyApplicantName, privacyApplicantNameEntry),
  catalogued(privacyBankCard, privacyBankCardEntry),
  catalogued(privacyCaseNumber, privacyCaseNumberEntry),
  catalogued(privacyFileTraces, privacyFileTracesEntry),
  catalogued(privacyIdentityNumber, privacyIdentityNumberEntry),
  catalogued(privacyMobileNumber, privacyMobileNumberEntry),
  catalogued(privacySecrecyMark, privacySecrecyMarkEntry),
  catalogued(rollUpCarriedOver, rollUpCarriedOverEntry),
  catalogued(rollUpGovernmentAndOffice, rollUpGovernmentAndOfficeEntry),
  catalogued(rollUpLessThanPart, rollUpLessThanPartEntry),
  catalogued(rollUpMissingUnit, rollUpMissingUnitEntry),
  catalogued(rollUpRepeatedUnit, rollUpRepeatedUnitEntry),
  catalogued(rollUpSuccessors, rollUpSuccessorsEntry),
  catalogued(rollUpSums, rollUpSumsEntry),
  catalogued(rollUpUnitArithmetic, rollUpUnitArithmeticEntry),
  catalogued(rollUpUnitForm, rollUpUnitFormEntry),
  catalogued(rollUpVerticalUnit, rollUpVerticalUnitEntry),
  catalogued(structureAddedColumns, structureAddedColumnsEntry),
  catalogued(structureAddedRows, structureAddedRowsEntry),
  catalogued(structureAddedSections, structureAddedSectionsEntry),
  catalogued(structureAspects, structureAspectsEntry),
  catalogued(structureClaimedParts, structureClaimedPartsEntry),
  catalogued(structureDataDiffers, structureDataDiffersEntry),
  catalogued(structureEditionYear, structureEditionYearEntry),
  catalogued(structureForeignRows, structureForeignRowsEntry),
  catalogued(structureGovernmentDuties, structureGovernmentDutiesEntry),
  catalogued(structureHeadingNumbers, structureHeadingNumbersEntry),
  catalogued(structureLabels, structureLabelsEntry),
  catalogued(structureLeadBasis, structureLeadBasisEntry),
  catalogued(structureRelationNote, structureRelationNoteEntry),
  catalogued(structureRepeatedTables, structureRepeatedTablesEntry),
  catalogued(structureRowsOrder, structureRowsOrderEntry),
  catalogued(structureSectionContent, structureSectionContentEntry),
  catalogued(structureSectionTitles, structureSectionTitlesEntry),
  catalogued(structureSectionsOrder, structureSectionsOrderEntry),
  catalogued(structureSectionsPresent, structureSectionsPresentEntry),
  catalogued(structureSectionsRepeated, structureSectionsRepeatedEntry),
  catalogued(structureTablePlace, structureTablePlaceEntry),
  catalogued(structureTablesComplete, structureTablesCompleteEntry),
  catalogued(structureTitle, structureTitleEntry),
  catalogued(webArticleTitle, webArticleTitleEntry),
  catalogued(webAttachmentName, webAttachmentNameEntry),
  catalogued(webColumnType, webColumnTypeEntry),
  catalogued(webCopiesAgree, webCopiesAgreeEntry),
  catalogued(webDomain, webDomainEntry),
  catalogued(webEarlierReports, webEarlierReportsEntry),
  catalogued(webIndexNumber, webIndexNumberEntry),
  catalogued(webJointPage, webJointPageEntry),
  catalogued(webPublicationTime, webPublicationTimeEntry),
  catalogued(webPublisher, webPublisherEntry),
  catalogued(webRequiredTags, webRequiredTagsEntry),
  catalogued(webSiteCode, webSiteCodeEntry),
  catalogued(webTableAsImage, webTableAsImageEntry),
  catalogued(webTableHeads, webTableHeadsEntry),
  catalogued(wordingDateForm, wordingDateFormEntry),
  catalogued(wordingDocumentNumber, wordingDocumentNumberEntry),
  catalogued(wordingFullWidthDigits, wordingFullWidthDigitsEntry),
  catalogued(wordingHalfWidth, wordingHalfWidthEntry),
  catalogued(wordingMeasureWord, wordingMeasureWordEntry),
  catalogued(wordingOtherOrgan, wordingOtherOrganEntry),
  catalogued(wordingPunctuation, wordingPunctuationEntry),
  catalogued(wordingRegulationName, wordingRegulationNameEntry),
  catalogued(wordingRepeatedClause, wordingRepeatedClauseEntry),
  catalogued(wordingSelfReference, wordingSelfReferenceEntry),
  catalogued(wordingStockPhrases, wordingStockPhrasesEntry),
  catalogued(wordingStraySpaces, wordingStraySpacesEntry),
];
