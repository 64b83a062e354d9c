import { test } from "node:test";
import { ruleCases } from "@nianbao/core/testing";
import { rule } from "./contact-phone.js";

ruleCases(test, rule, {
  // 每个例子都以一份各格为零、各部分齐全的报告为底。 Each case changes a complete report in which every cell is 0.
  valid: [
    { prose: { other: ["如有疑问，请联系本机关，电话：0571-88880000。"] } },
    { edition: "2019", prose: { lead: ["联系电话05718888000。"] } },
  ],
  invalid: [
    { findings: [{ messageId: "missing", severity: "warning" }] },
    { edition: "2019", prose: { other: ["编号0571-88880000。"] }, findings: [{ messageId: "missing" }] },
  ],
});
