import { type CatalogueEntry, defineRule } from "../../../check/rule.js";

export const entry: CatalogueEntry = {
  codes: ["S10"],
  source: { "zh-CN": "法定表格印明的行、列名称", en: "labels printed in the statutory tables" },
};

/** Told by the reading: figures below no column of the form, and rows known by likeness only. */
const isOfLabels = ({ code }: { readonly code: string }): boolean =>
  code === "label-unknown" || code === "label-differs";

export const rule = defineRule({
  id: "structure/labels",
  severity: "info",
  editions: ["2019", "2021"],
  basis: "printed",
  title: { "zh-CN": "行、列名称与格式一致", en: "labels as the form prints them" },
  messages: { reported: { "zh-CN": "{detail}", en: "{detailEn}" } },
  recommended: true,
  check: ({ problems }) =>
    problems.filter(isOfLabels).map(({ code, message, cells, severity }) => ({
      messageId: "reported" as const,
      data: { detail: message["zh-CN"], detailEn: message.en },
      ...(cells ? { cells } : {}),
      // Another word may mean another row; words left out, added or moved do not.
      ...(code === "label-differs" && severity === "warning" ? { severity } : {}),
    })),
});
