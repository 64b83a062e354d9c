import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [
    {},
    { prose: { lead: ["根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制。"] } },
    { edition: "2019", prose: { lead: ["根据国办公开办函〔2019〕60号编制。"] } },
  ],
  invalid: [
    {
      prose: { lead: ["根据《条例》和国办公开办函〔2019〕60号编制。"] },
      findings: [{ severity: "info", messageId: "superseded", quote: "国办公开办函〔2019〕60号" }],
    },
    { prose: { lead: ["现予公布。"] }, findings: [{ severity: "info" }] },
    {
      prose: { lead: ["按照上级关于做好年度报告编制工作的要求，现将2021年度工作情况向社会公布。"] },
      findings: [{ severity: "info", messageId: "missing" }],
    },
    {
      prose: { lead: ["现将2021年度政府信息公开工作情况向社会公布，所列数据为全年数据。"] },
      findings: [{ severity: "warning", messageId: "missing" }],
    },
    { edition: "2019", prose: { lead: [] }, findings: [{ severity: "info" }] },
  ],
});
