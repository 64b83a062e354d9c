/** Decides what a figure is a count of, or that it cannot be told. */
import type { Figure } from "./claim.js";
import { type Features, isApplication } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { placeApplication } from "./place-application.js";
import { isClosed, placeDispute } from "./place-dispute.js";
import { placeProactive } from "./place-proactive.js";
import type { Cells } from "./readings.js";

const disputeHeads = new Set([
  "allDisputes",
  "reconsideration",
  "litigation",
  "litigationDirect",
  "litigationAfterReconsideration",
]);
/** 应诉案件36件，涉及政府信息公开的2件: as 其中 would say. */
export const concerns = (f: Features): boolean =>
  f.topic && f.tokens.some((t) => t.type === "word" && /^涉(?:及)?政?府?信息公开|公开类$/.test(t.word));

/** 行政事业性收费为水资源费，全年共收取1286.5万元; 政府集中采购信息及时上网，采购总金额为42.5万元 */
const isCollected = (f: Features, { unit }: Figure, { heads }: Frame): boolean =>
  unit?.endsWith("元") === true &&
  (heads?.join() === "fees"
    ? f.tokens.some((t) => (t.kind === "verb" && t.word.includes("收")) || t.value === "amount")
    : heads?.join() === "procurement" && f.tokens.some((t) => t.word.startsWith("采购"))) &&
  f.gaps.length + f.heads.length === 0 &&
  !["among", "another", "rest"].some((mark) => f.marks.includes(mark));

/** 在门户网站累计对外公开规范性文件162件: where else. */
const onSite = ({ acts, others }: Features): boolean =>
  acts.includes("totalPublished") && others.every((word) => word.endsWith("网站"));

export function place(said: Features, figure: Figure, frame: Frame, cells: Cells): Placed[] {
  const f = said.others.length > 0 && onSite(said) ? { ...said, others: [], steps: [] } : said;
  if (f.others.length > 0) return [];
  const own = f.heads.length > 0 ? f.heads.filter((head) => !isApplication(head)) : f.heads;
  const heads = own.length > 0 ? own.filter((head) => disputeHeads.has(head)) : own;
  if (heads.length > 0 || ((f.outcomes.length > 0 || isClosed(f)) && frame.domain === "disputes"))
    return placeDispute(f, figure, frame, cells, heads);
  // 行政复议案件1286件，其中因政府信息公开引发的24件
  if (
    (f.marks.includes("among") || (concerns(f) && figure.max > 0)) &&
    f.topic &&
    own.length === 0 &&
    !f.heads.includes("application")
  ) {
    const above = (frame.heads ?? []).filter((head) => disputeHeads.has(head));
    if (above.length > 0) return placeDispute(f, figure, frame, cells, above);
  }
  if (isCollected(f, figure, frame)) return placeProactive(f, figure, frame, cells, frame.heads ?? []);
  if (own.length > 0 || (f.acts.length > 0 && frame.domain === "proactive" && f.rows.length === 0)) {
    return placeProactive(f, figure, frame, cells, own);
  }
  return placeApplication(f, figure, frame, cells);
}
