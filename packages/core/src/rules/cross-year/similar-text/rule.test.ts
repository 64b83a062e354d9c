import { it } from "vitest";
import { ruleCases, sampleReport } from "../../../testing/index.js";
import { rule } from "./rule.js";

const old = [
  "公开目录更新还不够及时，有的栏目半年没有新内容",
  "答复文书的说理不够充分，个别答复引用条款不准确",
  "基层窗口人员变动较多，业务不够熟悉",
].join("；");
const fresh = [
  "新设的政策问答栏目访问量不高，群众还不熟悉入口",
  "数据开放目录与公开目录之间有重复，需要合并",
  "对企业的需求了解不够，走访次数偏少",
].join("；");
const options = (edition: "2019" | "2021") => ({
  previous: sampleReport(edition, { prose: { problems: [old] }, report: { year: edition === "2019" ? 2018 : 2020 } }),
});

ruleCases(it, rule, {
  valid: [{ prose: { problems: [fresh] }, options: options("2021") }],
  invalid: (["2019", "2021"] as const).map((edition) => ({
    edition,
    prose: { problems: [old] },
    options: options(edition),
    findings: [{ severity: "warning" as const, verdict: "review" as const, message: /100%/ }],
  })),
});
