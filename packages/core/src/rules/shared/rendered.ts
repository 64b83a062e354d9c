/** Whether the report was read from a web page: then its document carries page tags or an address. */
import type { RuleContext } from "../../check/rule.js";
import { tagsOf } from "./tags.js";

export const isPage = (context: Pick<RuleContext, "report">): boolean =>
  tagsOf(context) !== undefined || /^https?:/.test(context.report.publication?.url ?? "");
