import { it } from "vitest";
import { documentOf, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const file = (metadata: { readonly [name: string]: string }, edition: "2019" | "2021" = "2021") => ({
  ...documentOf(edition),
  metadata,
});
const dropped = (zh: string, en: string) => ({
  code: "content-dropped" as const,
  severity: "warning" as const,
  message: { "zh-CN": zh, en },
});

ruleCases(it, rule, {
  valid: [
    { options: { document: file({ creator: "青禾县水务局", lastModifiedBy: "微软用户" }) } },
    { options: { document: file({ creator: "Administrator" }) } },
    { edition: "2019", options: { document: file({ title: "年度报告" }, "2019") } },
    {
      name: "something else was dropped",
      options: {
        document: documentOf(),
        problems: [dropped("文件有1处内容无法读取（图形）。", "a shape was dropped")],
      },
    },
  ],
  invalid: [
    {
      options: { document: file({ creator: "钱小川", lastModifiedBy: "钱小川" }) },
      findings: [{ severity: "info", messageId: "person", message: /钱\*\*/ }],
    },
    {
      edition: "2019",
      options: {
        document: documentOf("2019"),
        problems: [
          dropped("文件留有未处理的修订。", "tracked changes are open"),
          dropped("文件有3条批注。", "3 comments"),
        ],
      },
      findings: [
        { severity: "warning", messageId: "traces" },
        { severity: "warning", messageId: "traces" },
      ],
    },
    {
      name: "words in a comment of a page",
      options: {
        document: documentOf(),
        problems: [dropped("网页源代码的正文中有 1 处注释含有文字（第 90 行）。", "a comment holds words")],
      },
      findings: [{ severity: "info", messageId: "traces", message: /第 90 行/ }],
    },
  ],
});
