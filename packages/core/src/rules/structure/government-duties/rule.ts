import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";
import { organKind } from "../../shared/organ.js";

/** What has to be reported, and the words by which it is recognised, wide enough not to accuse without reason. */
const duties = [
  { name: "工作考核", en: "assessment of the work", words: /考核|考评|绩效|评估/ },
  { name: "社会评议", en: "review by the public", words: /评议|测评|满意度|社会评价/ },
  { name: "责任追究结果", en: "results of holding to account", words: /追究|追责|问责/ },
] as const;

export const entry: CatalogueEntry = {
  codes: ["S14"],
  source: { "zh-CN": "《政府信息公开条例》第五十条第（四）项", en: "Article 50 (4) of the regulation" },
};

export const rule = defineRule({
  id: "structure/government-duties",
  severity: "error",
  editions: ["2019", "2021"],
  basis: "regulation",
  title: {
    "zh-CN": "政府的年报写到工作考核、社会评议和责任追究结果",
    en: "reports of governments cover assessment, public review and accountability",
  },
  messages: {
    missing: {
      "zh-CN": "各级人民政府的年报应当包括{duties}情况，全文未见",
      en: "reports of governments have to cover {dutiesEn}; not found",
    },
  },
  recommended: true,
  check(context) {
    const kind = organKind(context);
    if (kind !== "government" && kind !== "township") return none;
    const text = context.prose.paragraphs.map((paragraph) => paragraph.text).join("\n");
    if (text.trim() === "") return none;
    const missing = duties.filter(({ words }) => !words.test(text));
    if (missing.length === 0) return none;
    const data = {
      duties: missing.map(({ name }) => name).join("、"),
      dutiesEn: missing.map(({ en }) => en).join(", "),
    };
    // One word may be put in another way; where nothing at all is said the duty is plainly not met.
    const severity = missing.length === duties.length ? "error" : "warning";
    return [{ messageId: "missing", data, severity }];
  },
});
