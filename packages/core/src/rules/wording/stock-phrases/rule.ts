import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";
import { passage } from "../../shared/passages.js";
import { folded } from "../../shared/text.js";

/** What is said of any work in any year. */
const stock =
  /(?:有待|需要?|仍需|还需|尚需)(?:进一步|继续|不断|持续)?(?:加强|提高|提升|完善|改进|加大|规范|深化|拓展|强化|优化|加深)|不够(?:高|强|深|全面|及时|规范|完善|深入|丰富|到位|充分|细致)|(?:进一步|继续|不断|持续)(?:加强|提高|提升|完善|改进|加大|规范|深化|拓展|强化|优化)/;
/** Something one can check: a figure, a named thing, a day, an example. */
const concrete = /\d|[《“]|如[：:，]?|例如|比如|个别|[一二三四五六七八九十]月|季度|件|条|次/;
const number = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[一二三四]是)/;
const shortest = 6;
const most = 220;

export const entry: CatalogueEntry = {
  codes: ["T07"],
  source: {
    "zh-CN": "国办公开办函〔2021〕30号提到“敷衍塞责”；是否敷衍由人判断",
    en: "notice of 2021 speaks of perfunctory content; whether it is so, a person decides",
  },
};

export const rule = defineRule({
  id: "wording/stock-phrases",
  severity: "info",
  basis: "notice",
  title: { "zh-CN": "问题和改进写得具体", en: "problems and improvements are told in concrete terms" },
  messages: {
    only: {
      "zh-CN": "第五部分{count}句都是“有待加强”一类的通用表述，没有具体事例，请核实是否敷衍",
      en: "all {count} sentences of section five are stock phrases without an example",
    },
  },
  recommended: true,
  check({ prose }) {
    const own = prose.paragraphs.filter(({ section, kind }) => section === "problems" && kind !== "heading");
    let count = 0;
    for (const { text } of own)
      for (const sentence of text.split(/[。；;！]/)) {
        if (sentence.trim().length < shortest) continue;
        const bare = sentence.replace(number, "");
        if (!stock.test(bare) || concrete.test(bare)) return none;
        count++;
      }
    if (count < 2) return none;
    const [first] = own;
    if (!first || folded(own.map((paragraph) => paragraph.text).join("")).length > most) return none;
    const evidence = [passage(first, 0, first.text.length)];
    return [{ messageId: "only", data: { count }, evidence, verdict: "review" }];
  },
});
