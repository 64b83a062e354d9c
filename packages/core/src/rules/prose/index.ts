// Written by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { AnyRule } from "../../check/rule.js";
import { around } from "../around/index.js";
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
import { rule as narrativeLength } from "../narrative/length/rule.js";
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
import { rule as structureAspects } from "../structure/aspects/rule.js";
import { rule as structureClaimedParts } from "../structure/claimed-parts/rule.js";
import { rule as structureGovernmentDuties } from "../structure/government-duties/rule.js";
import { rule as structureLeadBasis } from "../structure/lead-basis/rule.js";
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
import { rule as wordingStraySpaces } from "../wording/stray-spaces/rule.js";

/** After those of `around`, the rules that look at the text (narrative, privacy, wording, structure/aspects, structure/claimed-parts, structure/government-duties, structure/lead-basis). */
export const prose: readonly AnyRule[] = /* @__PURE__ */ around.concat([
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
  narrativeLength,
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
  structureAspects,
  structureClaimedParts,
  structureGovernmentDuties,
  structureLeadBasis,
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
  wordingStraySpaces,
]);
