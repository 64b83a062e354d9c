import { it } from "vitest";
import { onPage, ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [{ name: "no page", edition: "2019" }, onPage({})],
  invalid: [
    {
      ...onPage({ ContentSource: "青禾县教育局" }),
      findings: [{ severity: "info", verdict: "review", message: /教育局.*水务局/ }],
    },
  ],
});
