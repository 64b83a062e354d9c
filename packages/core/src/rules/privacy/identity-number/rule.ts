import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { isIdentityNumber, masked } from "../../shared/numbers.js";
import { find } from "../../shared/passages.js";
import { shownAs } from "../../shared/shown-as.js";

const number = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;

export const entry: CatalogueEntry = {
  codes: ["P01"],
  source: {
    "zh-CN": "《政府信息公开条例》第十五条；号码按GB 11643校验",
    en: "Article 15 of the regulation; the number is verified by GB 11643",
  },
};

export const rule = defineRule({
  id: "privacy/identity-number",
  severity: "error",
  basis: "regulation",
  title: { "zh-CN": "不公开公民身份号码", en: "no identity numbers of citizens" },
  messages: {
    found: { "zh-CN": "正文含有公民身份号码（{masked}）", en: "the text contains an identity number ({masked})" },
  },
  recommended: true,
  check: ({ prose }) =>
    find(prose, number, { digits: 17 })
      .filter(({ match }) => isIdentityNumber(match[0]))
      .map(({ match, passage }) => {
        const shown = masked(match[0]);
        return { messageId: "found", data: { masked: shown }, evidence: [shownAs(passage, shown)] };
      }),
});
