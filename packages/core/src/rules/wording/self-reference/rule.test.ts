import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

const by = (name: string, text: string, edition: "2019" | "2021" = "2021") => ({
  ...saying(text, edition),
  report: { organ: { name } },
});

ruleCases(it, rule, {
  valid: [
    by("青禾县水务局", "我局按时公开，我县群众满意。"),
    by("青石镇人民政府", "我镇按时公开，县水务局到我镇指导。", "2019"),
    by("青禾县发展和改革委员会", "我委按时公开，推动我市工作。"),
    by("青禾县人民政府办公室", "我办按时公开，我室专人负责。"),
    by("东塘街道办事处", "我街道按时公开，我办专人负责。"),
    by("青禾县水务局", "工作人员受我委托办理。"),
    by("青禾县融媒体中心", "我局按时公开。"),
  ],
  invalid: [
    {
      ...by("青石镇人民政府", "我局高度重视，我局按时公开。"),
      findings: [{ severity: "warning", verdict: "review", quote: "我局", message: /2处/ }],
    },
    {
      ...by("青禾县水务局", "我镇高度重视。", "2019"),
      findings: [{ severity: "warning", verdict: "review", quote: "我镇" }],
    },
    {
      ...by("东塘街道办事处", "我镇高度重视，我局按时公开。"),
      findings: [
        { verdict: "review", quote: "我局" },
        { verdict: "review", quote: "我镇" },
      ],
    },
  ],
});
