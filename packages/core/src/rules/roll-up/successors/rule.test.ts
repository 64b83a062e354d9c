import { it } from "vitest";
import { ruleCases, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const [over, forward] = ["applications/carriedOver/total", "applications/carriedForward/total"];
const [kept, gone] = ["青禾县发展和改革局", "青禾县粮食局"];
const years = (edition: "2019" | "2021", carried: number, pending = 2) => {
  const last = edition === "2019" ? 2018 : 2020;
  return {
    edition,
    options: {
      children: [unit(kept, { edition, cells: { [over]: carried } })],
      previousChildren: [
        unit(kept, { edition, year: last, cells: { [forward]: 3 } }),
        unit(gone, { edition, year: last, cells: { [forward]: pending } }),
      ],
    },
  };
};

ruleCases(it, rule, {
  valid: [
    { name: "taken over", ...years("2021", 5) },
    { name: "nothing was pending", ...years("2019", 3, 0) },
    {
      name: "the same unit under its code",
      options: {
        children: [unit("青禾县粮食和储备局", { code: "11371082004230911E" })],
        previousChildren: [unit(gone, { year: 2020, code: "11371082004230911E", cells: { [forward]: 2 } })],
      },
    },
  ],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    ...years(edition, 3),
    findings: [{ severity: "info" as const, verdict: "review" as const, left: 3, right: 5, message: /粮食局/ }],
  })),
});
