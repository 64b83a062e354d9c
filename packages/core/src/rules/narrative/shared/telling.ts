/** Cases for the tests of these rules: one sentence in a section, beside figures that are the same throughout. */
import type { EditionId } from "../../../editions/index.js";
import type { RuleCase } from "../../../testing/index.js";

/** 新收 12 (自然人 9, 企业 3), 上年结转 3, 予以公开 14, 办结 14, 结转下年 1; 复议 3; 许可 60. */
const cells = {
  "applications/received/naturalPerson": 9,
  "applications/received/commercialEnterprise": 3,
  "applications/received/total": 12,
  "applications/carriedOver/total": 3,
  "applications/granted/total": 14,
  "applications/resultsTotal/total": 14,
  "applications/carriedForward/total": 1,
  "disputes/reconsideration/upheld": 3,
  "disputes/reconsideration/total": 3,
  "proactiveDisclosure/licensing/decisions": 60,
};

/** A report whose named section says only this. */
export const telling = (edition: EditionId, text: string, section = "general"): RuleCase => ({
  edition,
  cells,
  prose: { [section]: [text] },
});
