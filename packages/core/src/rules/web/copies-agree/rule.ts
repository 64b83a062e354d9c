import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { valueAt } from "../../../layout/values.js";
import { cellLabel } from "../../shared/label.js";
import { cellsThatDiffer, opening, paragraphsThatDiffer } from "../../shared/versions.js";

export const entry: CatalogueEntry = {
  codes: ["W17"],
  source: { "zh-CN": "第三方评估对“多平台发布不一致”的批评", en: "assessments find copies that differ" },
};

export const rule = defineRule({
  id: "web/copies-agree",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "各平台发布的版本一致", en: "copies published in several places agree" },
  messages: {
    figures: {
      "zh-CN": "{cell}填{found}，另一平台的版本（{copy}）填{expected}",
      en: "{cell} says {found}, the copy ({copy}) says {expected}",
    },
    text: {
      "zh-CN": "有{count}段文字与另一平台的版本（{copy}）不同，如“{first}”",
      en: "{count} paragraph(s) differ from the copy ({copy}), such as “{first}”",
    },
  },
  needs: ["copies"],
  recommended: true,
  *check(context) {
    const { report, copies = [] } = context;
    for (const [i, other] of copies.entries()) {
      const copy = other.publication?.url ?? other.publication?.source ?? `#${i + 1}`;
      for (const address of cellsThatDiffer(report, other)) {
        const [found, expected] = [valueAt(report, address) ?? "空白", valueAt(other, address) ?? "空白"];
        yield {
          messageId: "figures",
          data: { cell: cellLabel(context, address), found, expected, copy },
          cells: [address],
          evidence: [{ kind: "value", found, expected }],
        };
      }
      const texts = paragraphsThatDiffer(report, other);
      const [first] = texts;
      if (first !== undefined) {
        const data = { count: texts.length, copy, first: opening(first) };
        yield { messageId: "text", data, verdict: "review" };
      }
    }
  },
});
