import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { numeralAt } from "../../../claims/numerals.js";
import { shift } from "../../../decimal.js";
import { unitAt } from "../../../layout/values.js";
import { cellsIn } from "../../shared/every-cell.js";
import { glanceAt, holdsWord } from "../../shared/glance.js";
import { cellLabel } from "../../shared/label.js";
import { find } from "../../shared/passages.js";

const fee = "处理费";
/** Not of one that was not charged; another charge told beside it has an amount of its own. */
const amounts =
  /(?<!(?:未|没有|无)[^。；，]{0,8})信息(?:公开)?处理费(?:收费)?(?:(?!费|罚|其他|征)[^。；\n]){0,12}?(?<![\d.,])(\d[\d,.]{0,18}万?|[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,16})元/g;

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
    sameAsFees: {
      "zh-CN": "正文“{quote}”与{cell}的{value}万元相同，请核实是否把行政事业性收费写成了信息处理费",
      en: "“{quote}” is the {value}万元 of {cell}: was that charge told as this fee?",
    },
    contradicts: {
      "zh-CN": "一处写“{charged}”，一处写“{denied}”，请核实",
      en: "“{charged}” in one place, “{denied}” in another: please look",
    },
  },
  recommended: true,
  *check(context) {
    const { prose } = context;
    if (!holdsWord(glanceAt(prose), fee)) return;
    const fees = prose.paragraphs.filter(({ text }) => text.includes(fee));
    for (const { match, passage } of find(fees, amounts)) {
      const [quote, amount = ""] = match;
      const told = numeralAt(amount, 0)?.value ?? 0;
      const value = shift(told, -4);
      // Small sums may be all that an organ charges: this fee is one of the charges of the table.
      const same =
        value >= 1 &&
        cellsIn(context).figures.find(
          (cell) =>
            cell.value === value &&
            cell.def.quantity.unit === "万元" &&
            unitAt(context.report, cell.address) === "万元",
        );
      const evidence = [passage];
      if (same) {
        const data = { quote, value, cell: cellLabel(context, same.address) };
        const cells = [same.address];
        yield { messageId: "sameAsFees", data, cells, evidence, severity: "warning", verdict: "review" };
      } else if (amount.endsWith("万") && told > 0)
        yield { messageId: "large", data: { quote }, evidence, verdict: "review" };
    }
    const [charged] = find(
      fees,
      /(?<!未|没有|不)收取[^。；\n]{0,4}信息处理费[^。；\n\d每]{0,10}(?:[1-9][\d.,]{0,12}万?|[一二两三四五六七八九十百千万]{1,16})元/g,
    );
    const [denied] = find(
      fees,
      /(?:未|没有)(?:发生|产生)?(?:收取|收)[^。；，\n]{0,12}信息处理费|信息处理费[^。；，\n\d]{0,6}[0零〇]元/g,
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
