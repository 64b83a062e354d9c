import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { Claim, CountClaim, Topic } from "../../../claims/claim.js";
import { claimsOf } from "../../../claims/of.js";
import { evidenceOf } from "../../narrative/shared/compare.js";

/** What the tables count in 件. */
const cases: readonly Topic[] = ["received", "carriedOver", "concluded", "carriedForward", "results", "disputes"];
/** Measure words of other things: pieces of information, articles, times, people. */
const foreign = new Set(["条", "篇", "项", "次", "人次", "批", "笔", "户", "家"]);

const isOfOther = (claim: Claim): claim is CountClaim =>
  claim.kind === "count" &&
  claim.certainty === "certain" &&
  cases.includes(claim.topic) &&
  foreign.has(claim.quantity.unit ?? "");

const isSamePlace = (a: Claim["span"], b: Claim["span"]): boolean => a.paragraph === b.paragraph && a.start === b.start;

export const entry: CatalogueEntry = {
  codes: ["T10"],
  source: { "zh-CN": "统一格式以件计；“条”用于公开的信息", en: "the form counts in 件; 条 is for published items" },
};

export const rule = defineRule({
  id: "wording/measure-word",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "申请、复议、诉讼以“件”计", en: "applications and cases are counted in 件" },
  messages: {
    other: {
      "zh-CN": "“{quote}”以“{unit}”计，申请、复议、诉讼一般以“件”计",
      en: "“{quote}” counts in {unit}; applications and cases are counted in 件",
    },
  },
  recommended: true,
  check: (context) =>
    claimsOf(context)
      .filter(isOfOther)
      .filter(({ span }, i, all) => all.findIndex((one) => isSamePlace(one.span, span)) === i)
      .map((claim) => ({
        messageId: "other",
        data: { quote: claim.span.quote, unit: claim.quantity.unit ?? "" },
        evidence: [evidenceOf(claim)],
      })),
});
