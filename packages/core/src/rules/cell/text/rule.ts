import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { cellsIn } from "../../shared/every-cell.js";
import { cellLabel } from "../../shared/label.js";
import { saysNothing } from "../../shared/reading.js";

export const entry: CatalogueEntry = {
  codes: ["A09", "A10"],
  source: {
    "zh-CN": "实践中的做法；通知对空白和“0”的区别未见明文",
    en: "practice; no official text on blanks and zeros is known",
  },
};

export const rule = defineRule({
  id: "cell/text",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "数据栏填写数字", en: "cells hold figures" },
  messages: {
    nothing: {
      "zh-CN": "{cell}填为“{text}”，没有数量的一般填0",
      en: "{cell} says “{text}”; where there is nothing to count, 0 is usual",
    },
    text: { "zh-CN": "{cell}填为“{text}”，不能读作一个数", en: "{cell} says “{text}”, which is not one number" },
  },
  recommended: true,
  check: (context) =>
    cellsIn(context)
      .worded.filter(({ value, text }) => value === null && text?.trim())
      .filter(({ address }) => context.provenance?.[address]?.status !== "ambiguous")
      .map(({ address, text = "" }) => {
        const data = { cell: cellLabel(context, address), text: text.trim() };
        return saysNothing(text)
          ? { messageId: "nothing", data, cells: [address], severity: "info" }
          : { messageId: "text", data, cells: [address] };
      }),
});
