import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

const text = "按时公开，".repeat(10);
const options = (most: unknown) => ({ settings: { "narrative/length": ["warning", { most }] as const } });

ruleCases(it, rule, {
  valid: [
    { name: "no limit given", ...saying(text) },
    { name: "exactly the limit", ...saying(text), options: options({ general: 50 }) },
    { name: "another section", ...saying(text, "2019"), options: options({ problems: 20 }) },
  ],
  invalid: [
    { ...saying(text), options: options({ general: 49 }), findings: [{ severity: "warning", left: 50, right: 49 }] },
    {
      ...saying(`${text} ${text}`, "2019", "problems"),
      options: options({ problems: 60 }),
      findings: [{ severity: "warning", left: 100, right: 60 }],
    },
    {
      name: "a setting that is no limit",
      ...saying(text),
      options: options("1000"),
      findings: [{ verdict: "not-assessable", messageId: "badOptions" }],
    },
  ],
});
