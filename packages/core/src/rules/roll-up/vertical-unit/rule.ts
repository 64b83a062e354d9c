import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { addable } from "../../shared/children.js";

/** Organs led from above: their reports belong to the line, not to the place. */
const vertical =
  /税务(?:总)?局|(?<!滨|上|临|宁|镇|定|静)海关$|(?<!上)海事局$|出入境边防|边防检查站|国家统计局.*调查(?:总)?队|^国家统计局|金融监督管理(?:总)?局.*(?:监管局|分局|支局)?$|中国人民银行|证券?监督?管理?.*监管局|证监局|邮政管理局|烟草专卖局|通信管理局|矿山安全监察|能源局.*监管局|民用航空.*(?:管理局|监督管理局)|铁路监督管理局|外汇管理局/;
const own = /^国家税务总局$|^海关总署$/;

export const entry: CatalogueEntry = {
  codes: ["R05"],
  source: {
    "zh-CN": "地方通知（重庆2019年度）对编制主体名单的要求；是否垂直管理由机构名称推断",
    en: "a local notice (Chongqing, 2019); whether an organ is led from above is inferred from its name",
  },
};

export const rule = defineRule({
  id: "roll-up/vertical-unit",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "垂直管理机构不计入地方汇总", en: "organs led from above are not added to a place" },
  messages: {
    vertical: {
      "zh-CN": "“{unit}”一般实行垂直管理，由上级系统汇总，请核实是否应计入“{organ}”",
      en: "“{unit}” is as a rule led from above: does it belong into the sum of “{organ}”?",
    },
  },
  needs: ["children"],
  recommended: true,
  *check(context) {
    const organ = context.report.organ.name ?? "";
    if (!/政府|管委会|管理委员会/.test(organ)) return;
    for (const { organ: unit } of addable(context)) {
      const name = unit.name?.trim() ?? "";
      if (!vertical.test(name) || own.test(name)) continue;
      yield { messageId: "vertical", data: { unit: name, organ }, verdict: "review" };
    }
  },
});
