import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const fees = "proactiveDisclosure/fees/amount";

ruleCases(it, rule, {
  valid: [
    { cells: { [fees]: 38.6 } },
    { name: "a city may charge as much", cells: { [fees]: 316441 }, report: { organ: { name: "青禾市人民政府" } } },
    { name: "the form of 2019 has no such cell", edition: "2019" },
  ],
  invalid: [
    {
      name: "the text says so many 元",
      cells: { [fees]: 386000 },
      prose: { other: ["全年收取行政事业性收费386000元。"] },
      findings: [
        { messageId: "asProse", severity: "warning", verdict: "review", message: /38\.6万元/, quote: "386000" },
      ],
    },
    {
      name: "no department charges as much",
      cells: { [fees]: 3860000 },
      findings: [{ messageId: "large", severity: "warning", verdict: "review", cells: [fees] }],
    },
  ],
});
