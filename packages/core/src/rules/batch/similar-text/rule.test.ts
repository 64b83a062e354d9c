import { it } from "vitest";
import { createProseIndex } from "../../../similarity/index.js";
import { randomFrom, ruleCases, sampleReport, sentencesOf } from "../../../testing/index.js";
import { rule } from "./rule.js";

const told = (seed: number) => sentencesOf(randomFrom(seed), 12);
const of = (name: string, general: readonly string[], edition: "2019" | "2021" = "2021") =>
  sampleReport(edition, { prose: { general }, report: { organ: { name } } });
const own = told(1);

const index = createProseIndex();
for (let seed = 1; seed <= 20; seed++) index.add(`${seed}.html`, of(`第${seed}局`, told(seed)));

ruleCases(it, rule, {
  valid: [
    { prose: { general: own }, options: { others: [of("青禾县教育局", told(2))] } },
    { name: "the same organ's other report", prose: { general: own }, options: { others: [of("青禾县水务局", own)] } },
    {
      name: "only laws, forms and stock phrases are alike",
      edition: "2019",
      prose: { general: ["没有其他需要报告的事项。"], problems: own },
      options: { others: [of("青禾县教育局", ["没有其他需要报告的事项。"], "2019")] },
    },
    {
      name: "too little to tell",
      prose: { general: own.slice(0, 2) },
      options: { others: [of("甲局", own.slice(0, 2))] },
    },
  ],
  invalid: [
    {
      prose: { general: [own.join("")] },
      options: { others: [of("青禾县教育局", told(2)), of("青禾县民政局", own)] },
      findings: [
        { severity: "warning", verdict: "review", quote: own.join("").slice(0, -1), message: /(?:9\d|100)%.*民政局/ },
      ],
    },
    {
      edition: "2019",
      prose: { general: [...own.slice(0, 9), ...told(3).slice(0, 3)] },
      options: { others: [of("青禾县民政局", own, "2019")] },
      findings: [{ severity: "warning", verdict: "review", message: /[67]\d%/ }],
    },
    {
      name: "an index",
      prose: { general: told(7) },
      options: { others: index },
      findings: [{ verdict: "review", message: /第7局/ }],
    },
  ],
});
