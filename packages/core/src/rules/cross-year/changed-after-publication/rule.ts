import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { valueAt } from "../../../layout/values.js";
import { cellLabel } from "../../shared/label.js";
import { cellsThatDiffer } from "../../shared/versions.js";

const corrected = /更正|更改说明|修正说明|勘误|订正/;

export const entry: CatalogueEntry = {
  codes: ["Y11"],
  source: { "zh-CN": "第三方评估对“发布后内容变动”的批评", en: "assessments find reports changed after publication" },
};

export const rule = defineRule({
  id: "cross-year/changed-after-publication",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "公布后改动数据的，有更正说明", en: "figures changed after publication come with a note" },
  messages: {
    changed: {
      "zh-CN": "与存档版本相比有{count}个数据不同（如{cell}由{expected}改为{found}），但没有更正说明",
      en: "{count} figure(s) differ from the archived version (such as {cell}: {expected}, now {found}) without a note",
    },
  },
  needs: ["archived"],
  recommended: true,
  *check(context) {
    const { report, archived, prose } = context;
    if (!archived || (archived.year !== null && report.year !== null && archived.year !== report.year)) return;
    const changed = cellsThatDiffer(report, archived);
    const [first] = changed;
    if (first === undefined || prose.paragraphs.some(({ text }) => corrected.test(text))) return;
    const [found, expected] = [valueAt(report, first) ?? "空白", valueAt(archived, first) ?? "空白"];
    yield {
      messageId: "changed",
      data: { count: changed.length, cell: cellLabel(context, first), found, expected },
      cells: changed,
      evidence: [{ kind: "value", found, expected }],
    };
  },
});
