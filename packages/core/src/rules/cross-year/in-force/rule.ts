import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";
import { explained, yearBefore } from "../../shared/previous.js";
import { stepProblems } from "../../shared/year-balance.js";

export const entry: CatalogueEntry = {
  codes: ["Y02", "Y05"],
  source: {
    "zh-CN": "由栏目名称推得；有效期届满、修改重发、机构改革可能例外",
    en: "follows from the column heads; documents may lapse or move to another organ",
  },
};

/** 另有3件因有效期届满自动失效: no longer in force, and not repealed either. */
const lapsed =
  /[\d一二两三四五六七八九十]件[^。；]{0,20}(?:失效|届满|到期)|(?:失效|届满|到期)(?:的|行政|规范性|文件|规章|共|计|有|了|为){0,6}[\d一二两三四五六七八九十]{1,3}件/;

export const rule = defineRule({
  id: "cross-year/in-force",
  severity: "warning",
  editions: ["2021"],
  basis: "logic",
  title: {
    "zh-CN": "现行有效件数等于上年数加制发减废止",
    en: "in force equals last year's plus issued less repealed",
  },
  messages: {
    differs: {
      "zh-CN": "“{row}”现行有效{found}件；上年现行有效加本年制发减本年废止为{expected}件，请核实",
      en: "“{row}”: {found} in force; last year's plus issued less repealed is {expected}: please look",
    },
  },
  needs: ["previous"],
  recommended: true,
  check(context) {
    const previous = yearBefore(context);
    if (!previous) return none;
    const terms = { result: "inForce", previous: ["inForce"], plus: ["issued"], minus: ["repealed"] };
    const told = explained(context) || context.prose.paragraphs.some(({ text }) => lapsed.test(text));
    const severity = told ? "info" : "warning";
    return stepProblems(context, previous, terms, severity);
  },
});
