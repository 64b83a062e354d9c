import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { isIdentityNumber, isLuhn, masked } from "../../shared/numbers.js";
import { find, type Hit } from "../../shared/passages.js";

const number = /(?<![0-9A-Za-z])\d{4}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9A-Za-z])/g;
const digitsOf = (text: string): string => text.replaceAll(" ", "");

function isOfCard({ match, before }: Hit): boolean {
  const digits = digitsOf(match[0]);
  if (!isLuhn(digits) || isIdentityNumber(digits)) return false;
  // Without a word that says so, one number in ten passes the check by chance: only the prefix of bank cards counts.
  return /卡号|账号|帐号|账户|帐户|银行/.test(before) || /^62\d{14}(\d{3})?$/.test(digits);
}

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
  check: ({ prose }) =>
    find(prose, number, { digits: 16 })
      .filter(isOfCard)
      .map(({ match, passage }) => {
        const shown = masked(digitsOf(match[0]));
        return { messageId: "found", data: { masked: shown }, evidence: [{ ...passage, masked: shown }] };
      }),
});
