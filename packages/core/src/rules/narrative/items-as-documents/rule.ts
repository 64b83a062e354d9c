import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";
import { find, type Hit } from "../../shared/passages.js";

/** Below this a figure of items may well be a figure of documents by chance. */
const least = 10;
const documents = new Set(["regulations", "normativeDocuments"]);
const items =
  /(?:主动)?公开(?:各类|各项)?(?:政府|政务)?信息(?:共|共计|总计|累计|数量?为?)?\s?(\d{1,7})\s?(?:余|多)?条/g;

export const entry: CatalogueEntry = {
  codes: ["N26"],
  source: {
    "zh-CN": "核验经验：表二第（一）项统计规章和行政规范性文件，不是公开信息的条数",
    en: "experience: the table counts regulations and normative documents, not published items",
  },
};

export const rule = defineRule({
  id: "narrative/items-as-documents",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "公开信息的条数没有填作文件件数", en: "published items are not filled in as documents" },
  messages: {
    same: {
      "zh-CN": "{cell}填{value}，与正文“{quote}”相同，请核实是否把信息条数填成了文件件数",
      en: "{cell} says {value}, the same as “{quote}”: were items counted as documents?",
    },
  },
  recommended: true,
  *check(context) {
    let hits: readonly Hit[] | undefined;
    for (const { address, def, value } of cellsIn(context).figures) {
      if (!documents.has(def.row.id) || value < least) continue;
      hits ??= find(context.prose, items);
      const hit = hits.find(({ match }) => Number(match[1]) === value);
      if (!hit) continue;
      const data = { cell: cellLabel(context, address), value, quote: hit.match[0] };
      yield { messageId: "same", data, cells: [address], evidence: [hit.passage], verdict: "review" };
    }
  },
});
