import { it } from "vitest";
import { ruleCases, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const received = "applications/received/total";
const [government, office] = ["青石镇人民政府", "青石镇人民政府办公室"];
const pair = (a: number, b: number, edition: "2019" | "2021" = "2021") => ({
  edition,
  options: {
    children: [
      unit(government, { edition, cells: { [received]: a } }),
      unit(office, { edition, cells: { [received]: b } }),
    ],
  },
});

ruleCases(it, rule, {
  valid: [
    { options: { children: [unit(government), unit("东塘镇人民政府办公室")] } },
    { edition: "2019", options: { children: [unit(office, { edition: "2019" })] } },
    { name: "the organ alone is reported", ...pair(3, 3), options: { ...pair(3, 3).options, scope: "organ" } },
  ],
  invalid: [
    { ...pair(5, 3), findings: [{ severity: "warning", verdict: "review", messageId: "both" }] },
    { ...pair(3, 3), findings: [{ severity: "warning", verdict: "fail", messageId: "same" }] },
    { ...pair(0, 0, "2019"), findings: [{ verdict: "review", messageId: "both" }] },
  ],
});
