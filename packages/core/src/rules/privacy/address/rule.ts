import { type CatalogueEntry, defineRule, type RuleProblem } from "../../../check/rule.js";
import { hidden } from "../../shared/numbers.js";
import { find } from "../../shared/passages.js";
import { shownAs } from "../../shared/shown-as.js";

const messages = {
  mail: { "zh-CN": "正文写出申请人的邮箱“{quote}”", en: "the text gives an applicant's mail address: {quote}" },
  home: { "zh-CN": "正文疑似写出个人住址“{quote}”", en: "the text seems to give a home address: {quote}" },
} as const;

type Problem = RuleProblem<typeof messages>;

const person = /申请人|当事人|本人|原告|村民|居民|市民|群众|个人/;
const mail = /[A-Za-z0-9._-]{2,40}@[A-Za-z0-9-]{1,30}(?:\.[A-Za-z]{2,10}){1,3}/g;
const home =
  /(?:家住|住址(?:为|是|：|:)?|现住(?:址)?|住所地?(?:为|是|：|:)|户籍地?(?:址)?(?:为|是|：|:)?|居住(?:在|于))[^，。；,;\s]{4,30}?(?:号|室|栋|幢|单元|组)(?!召|码)/g;

export const entry: CatalogueEntry = {
  codes: ["P04"],
  source: { "zh-CN": "《政府信息公开条例》第十五条", en: "Article 15 of the regulation" },
};

export const rule = defineRule({
  id: "privacy/address",
  severity: "warning",
  basis: "regulation",
  title: { "zh-CN": "不公开申请人的住址、邮箱", en: "no addresses of applicants" },
  messages,
  recommended: true,
  check({ prose }) {
    const problems: Problem[] = [];
    for (const { passage, before, match } of find(prose, mail, ["@"])) {
      const quote = hidden(match[0], 2);
      if (person.test(before))
        problems.push({ messageId: "mail", data: { quote }, evidence: [shownAs(passage, quote)] });
    }
    for (const { passage, match } of find(prose, home, ["家住", "住址", "现住", "住所", "居住", "户籍"])) {
      const quote = hidden(match[0], 4);
      problems.push({ messageId: "home", data: { quote }, evidence: [shownAs(passage, quote)] });
    }
    return problems;
  },
});
