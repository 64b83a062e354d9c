/** Whether the report was read from a web page: then its document carries page tags or an address. */

import { tagsOf } from "../../check/page-tags.js";
import type { RuleContext } from "../../check/rule.js";

export const isPage = (context: Pick<RuleContext, "report">): boolean =>
  tagsOf(context) !== undefined || /^https?:/.test(context.report.publication?.url ?? "");
