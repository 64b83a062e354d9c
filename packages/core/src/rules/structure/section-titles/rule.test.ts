import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const titled = (edition: "2019" | "2021", title: string) => ({
  edition,
  report: { sections: sampleReport(edition).sections.map((s) => (s.id === "problems" ? { ...s, title } : s)) },
});

ruleCases(it, rule, {
  valid: [{}, { edition: "2019" }, { name: "spaces aside", ...titled("2021", " 五、 存在的主要问题及改进情况 ") }],
  invalid: [
    { ...titled("2021", "五、存在问题及改进情况"), findings: [{ severity: "info", messageId: "variant" }] },
    { ...titled("2021", "五、存在主要问题及改进情况"), findings: [{ severity: "info", messageId: "variant" }] },
    { ...titled("2021", "五、下一步工作打算"), findings: [{ severity: "warning", messageId: "other" }] },
    { ...titled("2019", "六、存在的主要问题及改进情况"), findings: [{ severity: "warning", messageId: "number" }] },
  ],
});
