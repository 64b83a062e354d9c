import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{}, { edition: "2019", prose: { other: ["没有需要报告的事项。"] } }],
  invalid: [
    { prose: { other: [] }, findings: [{ severity: "info" }] },
    { edition: "2019", prose: { problems: [" "] }, findings: [{ severity: "error", message: /五、/ }] },
    { prose: { problems: [] }, findings: [{ severity: "error", message: /五、/ }] },
    { prose: { general: [] }, findings: [{ severity: "warning", message: /一、/ }] },
    {
      name: "the text breaks off below the heading",
      report: { sections: sampleReport("2021", { prose: { problems: [] } }).sections.slice(0, 5) },
      findings: [{ severity: "warning", message: /五、/ }],
    },
    {
      name: "a picture in place of the text",
      prose: {
        problems: [{ type: "paragraph", children: [{ type: "image", url: "images/five.png", alt: "" }] }],
      },
      findings: [{ severity: "warning", message: /五、/ }],
    },
  ],
});
