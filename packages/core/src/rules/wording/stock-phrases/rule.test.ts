import { it } from "vitest";
import { ruleCases, saying } from "../../../testing/index.js";
import { rule } from "./rule.js";

const told = (text: string | readonly string[], edition: "2019" | "2021" = "2021") => saying(text, edition, "problems");

ruleCases(it, rule, {
  valid: [
    told("10个栏目中有3个半年未更新。下一步将进一步加强督查。"),
    told("主动公开意识有待加强，如水价调整公告晚了两周。下一步将进一步完善流程。", "2019"),
    told("窗口轮岗后新人不熟悉答复文书。下一步将进一步加强培训。"),
  ],
  invalid: [
    {
      ...told("主动公开意识有待加强。公开内容不够全面。下一步将进一步加强培训。"),
      findings: [{ severity: "info", verdict: "review", message: /3句/ }],
    },
    {
      ...told(["一是公开意识有待提高；", "二是公开内容不够及时。", "下一步将继续完善制度。"], "2019"),
      findings: [{ severity: "info", verdict: "review" }],
    },
  ],
});
