import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, saying("落实国办函〔2020〕109号文件。"), saying("按国办公开办函〔2021〕30号编制。")],
  invalid: [
    { ...saying("落实国办函（2020）109号文件。"), findings: [{ severity: "info", quote: "落实国办函（2020）109号" }] },
    { ...saying("按国办函[2019]61号执行。", "2019"), findings: [{ severity: "info", quote: "按国办函[2019]61号" }] },
    {
      ...saying("按国办公开办函〔2020〕30号编制。"),
      findings: [
        { severity: "warning", messageId: "year", left: "国办公开办函〔2020〕30号", right: "国办公开办函〔2021〕30号" },
      ],
    },
  ],
});
