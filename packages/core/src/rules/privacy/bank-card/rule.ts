import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { isIdentityNumber, isLuhn, masked } from "../../shared/numbers.js";
import { find } from "../../shared/passages.js";
import { shownAs } from "../../shared/shown-as.js";

export const entry: CatalogueEntry = {
  codes: ["P05"],
  source: { "zh-CN": "《政府信息公开条例》第十五条；号码经Luhn校验", en: "Article 15; verified by the Luhn check" },
};

export const rule = defineRule({
  id: "privacy/bank-card",
  severity: "error",
  basis: "regulation",
  title: { "zh-CN": "不公开银行卡号", en: "no bank card numbers" },
  messages: {
    found: { "zh-CN": "正文含有银行卡号（{masked}）", en: "the text contains a bank card number ({masked})" },
  },
  recommended: true,
  *check({ prose }) {
    for (const { match, passage, before } of find(
      prose,
      /(?<![0-9A-Za-z])\d{4}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9A-Za-z])/g,
      { digits: 16 },
    )) {
      const digits = match[0].replaceAll(" ", "");
      if (!isLuhn(digits) || isIdentityNumber(digits)) continue;
      // Without a word that says so, one number in ten passes the check by chance: only the prefix of bank cards counts.
      if (!/卡号|账号|帐号|账户|帐户|银行/.test(before) && !/^62\d{14}(\d{3})?$/.test(digits)) continue;
      const shown = masked(digits);
      yield { messageId: "found", data: { masked: shown }, evidence: [shownAs(passage, shown)] };
    }
  },
});
