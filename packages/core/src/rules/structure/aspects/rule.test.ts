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
    {
      name: "headings in words of their own",
      prose: {
        general: [...all.slice(0, 2), "（三）规范管理", "分级审核。", "（四）办好平台。栏目齐全。", "（五）强化保障"],
      },
    },
    { edition: "2019", prose: { general: [all.join("")] } },
  ],
  invalid: [
    {
      name: "a heading of something else in its place",
      prose: { general: [...all.slice(0, 3), "（四）队伍培训", "培训两期。", all[4] as string] },
      findings: [{ message: /平台建设/ }],
    },
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
