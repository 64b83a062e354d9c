/** 自然人12、商业企业3、其他2: what 其他 counts in a list of applicants. */
import { type Features, featuresOf } from "./features.js";
import type { Placed } from "./frame.js";
import type { Cells } from "./readings.js";
import type { Token } from "./tokens.js";

interface Told {
  readonly features: Features;
  readonly placed: readonly Placed[];
}

/** 个人33份，单位14份: all that are no natural persons. */
export const isUnit = ({ gaps }: Features): boolean =>
  gaps.length > 0 && /^(?:单位|组织|机构|企事业单位)$/.test(gaps.join(""));

const isOfOther = (t: Token): boolean => t.type === "gap" || (t.type === "word" && /^[类的]$/.test(t.word));
export const saysOther = ({ gaps }: Features): boolean =>
  gaps.length > 0 && /^其[他它](?:主体|类型|类|申请主体)?$/.test(gaps.join(""));

/** Nothing but 其他 stands before the figure, and the figure before it is of a kind of applicant. */
export const isOther = (own: Features, before: Told | undefined): boolean =>
  own.tokens.every(isOfOther) &&
  (saysOther(own) || isUnit(own)) &&
  before?.placed[0]?.topic === "applicants" &&
  before.features.columns.length > 0;

/** What 其他 is of behind a result: of the group that has 其他 for an item, else the group of that name. */
function otherBehind(row: string, cells: Cells): string | undefined {
  if (cells.under(["otherHandling"], [row])) return "otherReasons";
  return cells.rowsBut(row).includes("otherHandling") ? "otherHandling" : undefined;
}

/** 行政复议8件，其中维持4件、纠正1件、其他2件; 不予处理5件，其他3件: of how they ended, the other ways. */
export function placeOtherResult(own: Features, before: Told | undefined, cells: Cells): Placed[] {
  const [told] = before?.placed ?? [];
  if (!told) return [];
  // 复议机关维持2件、纠正1件、作其他处理1件: as the form of applications has it, of disputes.
  const handled = told.domain === "disputes" && own.rows.length === 1 && own.rows[0] === "otherHandling";
  if (!handled && !(own.tokens.every(isOfOther) && saysOther(own))) return [];
  if (told.domain === "disputes" && before?.features.outcomes.length === 1) {
    const readings = cells.disputes(told.heads ?? [], ["otherResult"]);
    return readings.length === 0 ? [] : [{ ...told, readings }];
  }
  const row = told.topic === "results" && told.rows?.length === 1 ? otherBehind(told.rows[0] ?? "", cells) : undefined;
  const readings = row ? cells.rows([row], []) : [];
  return row && readings.length > 0 ? [{ ...told, readings, rows: [row], certainty: "likely" }] : [];
}

/** The column of that name, or all that the list has not named. */
export function placeOther(own: Features, told: readonly Told[], cells: Cells): Placed[] {
  const [first] = told.flatMap(({ placed }) => placed.filter(({ topic }) => topic === "applicants"));
  if (!first) return [];
  const role = first.role ?? "any";
  const named = featuresOf(told.flatMap(({ features }) => features.tokens)).columns;
  const rest = cells.role(role, cells.columnsBut(named));
  const readings = isUnit(own) ? rest : [...cells.role(role, ["otherOrganization"]), ...rest];
  return readings.length === 0 ? [] : [{ ...first, certainty: "likely", readings }];
}
