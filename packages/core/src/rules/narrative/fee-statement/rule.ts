import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";

const fee = /信息处理费|收费|收取.{0,12}费用|费用|处理费/;

export const entry: CatalogueEntry = {
  codes: ["N21"],
  source: {
    "zh-CN": "国办函〔2020〕109号施行后多数报告在此说明，未收取的也写明；未见明文要求",
    en: "most reports say so here since notice 109 of 2020; no wording of a duty has been seen",
  },
};

export const rule = defineRule({
  id: "narrative/fee-statement",
  severity: "info",
  editions: ["2021"],
  basis: "practice",
  title: { "zh-CN": "第六部分说明信息处理费收取情况", en: "Section six tells of the information processing fee" },
  messages: {
    missing: {
      "zh-CN": "“{section}”未说明信息处理费收取情况；没有收取的，建议写明",
      en: "“{section}” does not tell of the information processing fee; if none was charged, better say so",
    },
  },
  recommended: true,
  check({ prose }) {
    const own = prose.paragraphs.filter((p) => p.section === "other" && p.kind !== "heading");
    const first = own[0];
    if (
      !first ||
      prose.paragraphs.some((p) => fee.test(p.text) && (p.section === "other" || p.text.includes("信息处理费")))
    )
      return none;
    return [{ messageId: "missing", data: { section: first.sectionTitle } }];
  },
});
