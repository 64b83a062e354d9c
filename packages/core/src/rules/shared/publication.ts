/** When a report was published, as far as it or the caller tells. */
import type { RuleContext } from "../../check/rule.js";

const isDate = /^(\d{4})-(\d{2})-(\d{2})/;

/** `YYYY-MM-DD`, or `undefined` where nothing tells a day. */
export function publishedOn({ published, report }: Pick<RuleContext, "published" | "report">): string | undefined {
  const match = isDate.exec(published ?? report.publication?.date ?? "");
  return match ? match[0] : undefined;
}
