import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { narrowDigits } from "../../shared/fixes.js";
import { find } from "../../shared/passages.js";

export const entry: CatalogueEntry = {
  codes: ["T05"],
  source: { "zh-CN": "GB/T 15835 出版物上数字用法；排版惯例", en: "GB/T 15835 and typographic custom" },
};

export const rule = defineRule({
  id: "wording/full-width-digits",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "数字使用半角", en: "half-width digits" },
  messages: {
    full: { "zh-CN": "“{quote}”使用了全角数字", en: "“{quote}” is in full-width digits" },
  },
  recommended: true,
  check: ({ prose }) =>
    find(prose, /[０-９]{1,20}/g, /[０-９]/).map(({ match, passage, paragraph }) => ({
      messageId: "full",
      data: { quote: match[0] },
      evidence: [passage],
      fixes: [narrowDigits(paragraph, passage.start, passage.end)],
    })),
});
