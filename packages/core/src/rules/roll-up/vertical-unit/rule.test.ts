import { it } from "vitest";
import { ruleCases, unit } from "../../../testing/index.js";
import { rule } from "./rule.js";

const of = (name: string, edition: "2019" | "2021" = "2021") => ({
  edition,
  report: { organ: { name: "青禾县人民政府" } },
  options: { children: [unit(name, { edition })] },
});

ruleCases(it, rule, {
  valid: [
    of("青禾县财政局"),
    of("青禾县统计局", "2019"),
    of("上海关镇人民政府"),
    of("青禾县气象局"),
    {
      name: "the line adds up its own",
      ...of("国家税务总局青禾县税务局"),
      report: { organ: { name: "国家税务总局云岭市税务局" } },
    },
  ],
  invalid: [
    of("国家税务总局青禾县税务局"),
    of("国家统计局青禾调查队", "2019"),
    of("青禾县烟草专卖局"),
    of("临川海关"),
  ].map((item) => ({
    ...item,
    findings: [{ severity: "warning" as const, verdict: "review" as const, messageId: "vertical" }],
  })),
});
