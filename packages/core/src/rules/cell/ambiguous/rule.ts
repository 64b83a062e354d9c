import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellLabel } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: [],
  source: { "zh-CN": "读取时不能确定的，不作猜测", en: "what cannot be read with certainty is not guessed" },
};

export const rule = defineRule({
  id: "cell/ambiguous",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "每个数据只有一种读法", en: "every figure has one reading" },
  messages: {
    ambiguous: {
      "zh-CN": "{cell}不能确定：原文“{raw}”{candidates}",
      en: "{cell} cannot be decided: “{raw}”{candidates}",
    },
  },
  recommended: true,
  *check(context) {
    for (const [address, origin] of Object.entries(context.provenance ?? {})) {
      if (origin.status !== "ambiguous") continue;
      const readings = (origin.candidates ?? []).map((value) => value ?? "空").join("、");
      const data = {
        cell: cellLabel(context, address),
        raw: origin.raw,
        candidates: readings === "" ? "" : `（${readings}）`,
      };
      yield { messageId: "ambiguous", data, cells: [address], verdict: "review" };
    }
  },
});
