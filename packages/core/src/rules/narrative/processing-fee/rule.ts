import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { glanceAt, holdsWord } from "../../shared/glance.js";
import { find } from "../../shared/passages.js";

const fee = "信息处理费";

export const entry: CatalogueEntry = {
  codes: ["N22"],
  source: {
    "zh-CN": "国办函〔2020〕109号的收费标准以元计，以万元计的金额宜核实",
    en: "the fees of notice 109 of 2020 are in yuan; an amount in 10,000 yuan should be looked at",
  },
};

export const rule = defineRule({
  id: "narrative/processing-fee",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "信息处理费金额以元计", en: "The information processing fee is told in yuan" },
  messages: {
    large: {
      "zh-CN": "正文“{quote}”：信息处理费通常以元计，请核实是否误作第二十条第（八）项的收费",
      en: "“{quote}”: this fee is usually told in yuan; please check that it is not the fee of table two",
    },
    contradicts: {
      "zh-CN": "一处写“{charged}”，一处写“{denied}”，请核实",
      en: "“{charged}” in one place, “{denied}” in another: please look",
    },
  },
  recommended: true,
  *check({ prose }) {
    if (!holdsWord(glanceAt(prose), fee)) return;
    const fees = prose.paragraphs.filter(({ text }) => text.includes(fee));
    for (const { passage } of find(fees, /信息处理费[^。；\n]{0,12}?\d[\d.,]{0,12}万元/g)) {
      yield { messageId: "large", data: { quote: passage.quote }, evidence: [passage], verdict: "review" };
    }
    const [charged] = find(fees, /(?<!未|没有|不)收取[^。；\n]{0,4}信息处理费[^。；\n\d]{0,10}[1-9][\d.,]{0,12}万?元/g);
    const [denied] = find(
      fees,
      /(?:未|没有)(?:发生|产生)?(?:收取|收)[^。；，\n]{0,12}信息处理费|信息处理费[^。；，\n\d]{0,6}0元/g,
    );
    if (!charged || !denied || charged.paragraph.section === denied.paragraph.section) return;
    yield {
      messageId: "contradicts",
      data: { charged: charged.passage.quote, denied: denied.passage.quote },
      evidence: [charged.passage, denied.passage],
      severity: "warning",
      verdict: "review",
    };
  },
});
