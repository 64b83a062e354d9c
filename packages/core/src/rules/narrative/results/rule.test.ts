import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { telling } from "../shared/telling.js";
import { rule } from "./rule.js";

ruleCases(it, rule, {
  valid: [telling("2019", "对政府信息公开申请予以公开14件。"), telling("2021", "对政府信息公开申请予以公开14件。")],
  invalid: [
    { ...telling("2019", "对政府信息公开申请予以公开9件。"), findings: [{}] },
    { ...telling("2021", "对政府信息公开申请予以公开9件。"), findings: [{}] },
  ],
});
