// Written by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { AnyRule } from "../../check/rule.js";
import { rule as batchSimilarText } from "../batch/similar-text/rule.js";
import { rule as crossYearChangedAfterPublication } from "../cross-year/changed-after-publication/rule.js";
import { rule as crossYearSimilarText } from "../cross-year/similar-text/rule.js";
import { rule as dateAfterYearEnd } from "../date/after-year-end/rule.js";
import { rule as dateDeadline } from "../date/deadline/rule.js";
import { rule as dateYears } from "../date/years/rule.js";
import { form } from "../form/index.js";
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

/** After those of `form`, the rules that look at what comes with the report: other reports, its page, its day (batch, date, roll-up, web, cross-year/changed-after-publication, cross-year/similar-text). */
export const around: readonly AnyRule[] = /* @__PURE__ */ form.concat([
  batchSimilarText,
  crossYearChangedAfterPublication,
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
]);
