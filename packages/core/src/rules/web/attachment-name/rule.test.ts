import { it } from "vitest";
import type { Block } from "../../../model/document.js";
import { documentOf, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const attached = (name: string, url: string, edition: "2019" | "2021" = "2021") => {
  const block: Block = {
    type: "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", value: name }] }],
  };
  return { edition, options: { document: documentOf(edition, [block]) } };
};

ruleCases(it, rule, {
  valid: [
    attached("青禾县水务局2021年年度报告.docx", "/files/a1b2.docx"),
    attached("2019年度报告", "report.pdf", "2019"),
    attached("公开指南.pdf", "/files/guide.pdf"),
    attached("查看往年报告", "/list/index.html"),
  ],
  invalid: [
    {
      ...attached("年度报告.docx", "/files/a1b2.docx"),
      findings: [{ severity: "info", messageId: "noYear", message: /2021/ }],
    },
    {
      ...attached("年度报告", "C:\\Users\\a\\年报.doc", "2019"),
      findings: [{ severity: "warning", messageId: "local" }],
    },
    { ...attached("附件", "file:///D:/年报.pdf"), findings: [{ severity: "warning", messageId: "local" }] },
  ],
});
