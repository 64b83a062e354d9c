import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { masked } from "../../shared/numbers.js";
import { find } from "../../shared/passages.js";
import { shownAs } from "../../shared/shown-as.js";

const person = /申请人|当事人|本人|群众|村民|居民|市民/;
const number = /(?<![\d.])1[3-9]\d([- ]?)\d{4}\1\d{4}(?![\d.]\d|\d|\s?[元件条项次万])/g;
const contact = /联系|电话|手机|热线|咨询|值班|传真|号码/;

export const entry: CatalogueEntry = {
  codes: ["P02"],
  source: {
    "zh-CN": "《政府信息公开条例》第十五条；机关公布的联系电话除外",
    en: "Article 15 of the regulation; the office's own published numbers excepted",
  },
};

export const rule = defineRule({
  id: "privacy/mobile-number",
  severity: "warning",
  basis: "regulation",
  title: { "zh-CN": "不公开个人手机号码", en: "no mobile numbers of persons" },
  messages: {
    found: { "zh-CN": "正文含有手机号码（{masked}）", en: "the text contains a mobile number ({masked})" },
    contact: {
      "zh-CN": "联系方式为手机号码（{masked}），请核实是否为机关公布的号码",
      en: "the contact is a mobile number ({masked}): is it the office's?",
    },
  },
  recommended: true,
  check: ({ prose }) =>
    find(prose, number, { digits: 11 }).map(({ match, passage, before }) => {
      const data = { masked: masked(match[0]) };
      const evidence = [shownAs(passage, data.masked)];
      return contact.test(before) && !person.test(before)
        ? { messageId: "contact", data, evidence, verdict: "review", severity: "info" }
        : { messageId: "found", data, evidence };
    }),
});
