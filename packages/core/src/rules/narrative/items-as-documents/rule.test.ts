import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

const made = "proactiveDisclosure/normativeDocuments/issued";
const text = "全年主动公开政府信息356条。";

ruleCases(it, rule, {
  valid: [
    { ...saying(text), cells: { [made]: 2 } },
    { ...saying("全年主动公开政府信息6条。"), cells: { [made]: 6 } },
    {
      name: "a figure of cases",
      edition: "2019",
      ...saying(text, "2019"),
      cells: { "proactiveDisclosure/licensing/decisions": 356 },
    },
  ],
  invalid: [
    {
      ...saying(text),
      cells: { [made]: 356 },
      findings: [{ severity: "info", verdict: "review", cells: [made], quote: "主动公开政府信息356条" }],
    },
    {
      ...saying("全年共公开信息1200余条。", "2019"),
      cells: { "proactiveDisclosure/normativeDocuments/totalPublished": 1200 },
      findings: [{ severity: "info", verdict: "review", quote: "公开信息1200余条" }],
    },
  ],
});
