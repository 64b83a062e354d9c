import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const all = [
  "主动公开方面，及时更新。",
  "依申请公开方面，规范答复。",
  "加强信息管理。",
  "公开平台运行平稳。",
  "监督保障有力。",
];

ruleCases(it, rule, {
  valid: [
    {},
    { prose: { general: all } },
    { prose: { general: [...all.slice(0, 2), "信息资源管理有序。", "公开渠道建设有新进展。", "监督和保障到位。"] } },
    { prose: { general: [...all.slice(0, 2), "（三）政府信息规范管理情况", ...all.slice(3)] } },
    { edition: "2019", prose: { general: [all.join("")] } },
  ],
  invalid: [
    {
      prose: { general: all.slice(0, 4) },
      findings: [{ severity: "warning", verdict: "review", message: /监督保障/ }],
    },
    {
      name: "a heading with nothing below it",
      prose: {
        general: [
          ...all.slice(0, 2),
          "（三）政府信息管理情况",
          "（四）公开平台建设情况",
          "平台运行平稳。",
          "监督保障有力。",
        ],
      },
      findings: [{ severity: "warning", verdict: "review", messageId: "empty", quote: "（三）政府信息管理情况" }],
    },
    {
      name: "several told together",
      prose: { general: all.slice(0, 3) },
      findings: [{ message: /未见“政府信息公开平台建设”“监督保障”方面/ }],
    },
    {
      name: "the form of 2019 does not name them",
      edition: "2019",
      prose: { general: all.slice(1) },
      findings: [{ severity: "info", verdict: "review", message: /主动公开/ }],
    },
    {
      name: "all but two in the form of 2019",
      edition: "2019",
      prose: { general: [...all.slice(0, 2), "监督保障有力。"] },
      findings: [{ severity: "info", message: /政府信息管理.*平台建设/ }],
    },
  ],
});
