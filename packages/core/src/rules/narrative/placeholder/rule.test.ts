import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    saying("青禾县水务局组织培训3次。", "2019"),
    saying("青禾县水务局组织培训3次。"),
    saying("公开医用X射线设备信息，按A、B、C三级更新结果。"),
    saying("附件可在【下载】处取得，面积3×5米。"),
  ],
  invalid: [
    { ...saying("公开信息386条（请办公室核实）。"), findings: [{ severity: "warning", messageId: "left" }] },
    { ...saying("公开信息……条，其中政策文件3件。"), findings: [{ severity: "warning", messageId: "left" }] },
    {
      ...saying("以下是为您生成的年度报告。"),
      findings: [{ severity: "error", messageId: "tool", quote: "以下是为您生成的年度报告" }],
    },
    {
      ...saying("有关数字请根据实际情况修改。"),
      findings: [{ severity: "error", messageId: "tool", quote: "请根据实际情况修改" }],
    },
    {
      ...saying("青禾县水务局组织培训____次。", "2019"),
      findings: [{ severity: "error", verdict: "fail", message: /____/ }],
    },
    { ...saying("全年组织培训____次。"), findings: [{ severity: "error", verdict: "fail", message: /____/ }] },
    { ...saying("收到申请XX件。"), findings: [{ severity: "error", verdict: "fail", message: /XX件/ }] },
    { ...saying("20××年继续努力。"), findings: [{ severity: "error", verdict: "fail", message: /20××年/ }] },
    {
      ...saying("【请填写单位名称】高度重视。"),
      findings: [{ severity: "error", verdict: "fail", message: /请填写/ }],
    },
    { ...saying("××局按时公开。"), findings: [{ severity: "warning", verdict: "fail", message: /××局/ }] },
  ],
});
