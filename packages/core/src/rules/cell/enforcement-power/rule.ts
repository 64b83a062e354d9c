import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn, type FilledCell } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";
import { none } from "../../shared/none.js";

/** Columns of these rows that say how many decisions were made. */
const decided = new Set(["licensing", "penalties", "coercion"]);
const columns = new Set(["decisions"]);
/** Organs whose name tells that they serve, advise or keep, and as a rule decide nothing about citizens. */
const withoutPower =
  /(?:政府办公[室厅]|办公厅|研究室|信访局|机关事务(?:管理局|服务中心|管理服务中心|局)|地方志(?:编纂委员会)?(?:办公室|办|研究室|研究院)?|党史(?:研究室|和地方志研究室)|参事室|驻.{1,8}办事处|接待办公室|档案馆|图书馆|博物馆|融媒体中心|供销合作(?:社|总社|社联合社)|社会科学(?:院|联合会)|工商业?联合会)$/;

const isDecision = ({ def }: FilledCell): boolean => decided.has(def.row.id) && columns.has(def.column.id);

export const entry: CatalogueEntry = {
  codes: ["A19"],
  source: {
    "zh-CN": "由机关的职能推得，职能由机关名称推断；法律、法规、规章授权的以授权为准",
    en: "follows from what such organs do, inferred from the name; what a law empowers them to do prevails",
  },
};

export const rule = defineRule({
  id: "cell/enforcement-power",
  severity: "info",
  basis: "logic",
  title: {
    "zh-CN": "一般不承担执法职能的机关，许可、处罚、强制数据须核实",
    en: "decisions of organs that as a rule make none",
  },
  messages: {
    unusual: {
      "zh-CN": "{cell}填为{value}，但“{organ}”一般不作出此类决定，请核实是否误填或汇总了其他单位",
      en: "{cell} says {value}, but {organ} as a rule makes no such decisions: please look",
    },
  },
  recommended: true,
  check(context) {
    const organ = context.report.organ.name?.trim() ?? "";
    if (!withoutPower.test(organ)) return none;
    return cellsIn(context)
      .figures.filter(isDecision)
      .map(({ address, value }) => ({
        messageId: "unusual",
        data: { cell: cellLabel(context, address), value, organ },
        cells: [address],
        verdict: "review",
      }));
  },
});
