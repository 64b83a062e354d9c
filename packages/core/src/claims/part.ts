/** Figures of a part of what the tables count: of a month, of a channel. They bound the whole from below. */
import type { Figure } from "./claim.js";
import type { Features } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { governs } from "./governs.js";
import { isOrgan } from "./organs.js";
import { place } from "./place.js";
import type { Cells } from "./readings.js";
import { isHeadOffice, type Scope } from "./scope.js";

/** 通过网络收到的申请, 涉及土地的申请: what stands in the way of the plain reading is the channel or the subject alone. */
const byChannel = (f: Features): boolean =>
  f.others.length > 0 && f.others.length === f.steps.length && !f.steps.includes("procedure");

/** 因申请人撤回或者逾期未补正而终止办理: what ended without an answer, as one group. */
export const ended = (f: Features): boolean =>
  f.rows.includes("otherHandling") &&
  (f.others.length > 0 || f.tokens.some((t) => t.word.startsWith("终止"))) &&
  f.steps.length === f.others.length &&
  f.others.every((word) => /^(?:撤回|撤销)/.test(word));

/** 书面、网上等各类申请: by whatever way. */
const ofEvery = ({ tokens }: Features): boolean =>
  tokens.some((t, i) => {
    const next = tokens[i + 1];
    return t.word === "等" && next?.type === "word" && /^各(?:类|种)/.test(next.word);
  });

/** 三个渠道合计收到申请16件: all channels together are the whole. */
export function placeWhole(f: Features, figure: Figure, frame: Frame, cells: Cells): Placed[] {
  if (ended(f)) {
    const named = f.tokens.some((t) => t.type === "word" && t.word.includes("其他处理"));
    // 1件因申请人撤回作其他处理: one of the reasons.
    if (named && f.rows.length === 1 && f.others.length > 0 && !f.tokens.some((t) => t.word === "等")) return [];
    if (!f.marks.includes("rest") && !named) return f.others.length > 0 ? [] : place(f, figure, frame, cells);
    const readings = cells.rows(["otherHandling"], []);
    return readings.length === 0 ? [] : [{ topic: "results", readings, certainty: "likely", domain: "applications" }];
  }
  if (!byChannel(f) || f.steps.includes("subject")) return place(f, figure, frame, cells);
  const channels = f.others.filter((word) => !/^(?:通过|.*渠道)$/.test(word)).length;
  const collected = channels > 1 && f.tokens.some((t) => t.word.startsWith("共收"));
  const all = ofEvery(f) || f.marks.includes("total") || collected || (figure.max === 0 && channels > 2);
  if (!all) return place(f, figure, frame, cells);
  return place({ ...f, others: [] }, figure, frame, cells).map((p) => ({ ...p, certainty: "likely" as const }));
}

/** 县自然资源局, in the report of the county */
const isBelow = (organ: string, government: string | null): boolean =>
  isOrgan(organ) && government?.includes(organ.charAt(0)) === true;

const isBusiness = (f: Features, { domain }: Frame): boolean =>
  f.roles.includes("handled") || (f.others.includes("窗口") && domain !== "applications");

/** 审批窗口作出行政许可决定900件 */
const isDecided = ({ domain, certainty, acts }: Placed): boolean =>
  domain === "proactive" && certainty === "certain" && acts?.includes("decided") === true;

/**
 * What a figure is a part of: 12月收到申请3件 is a part of what was received in the year; so is 网上收到申请3件.
 * What came in may have been counted with what was carried over.
 */
export function partsOfWhole(f: Features, figure: Figure, scope: Scope, frame: Frame, cells: Cells): Placed[] {
  const channel = byChannel(f);
  // The report of a government covers its parts; that of a bureau may leave its branches to their own.
  const governed = governs(frame.organ) && (f.organPart || f.gaps.some((gap) => isBelow(gap, frame.organ)));
  const branch = scope === "part" && (governed || (f.organPart && f.tokens.some(isHeadOffice)));
  if (scope !== "within" && !branch && !(scope === "year" && channel)) return [];
  if (figure.unit?.endsWith("元")) return [];
  // 申请内容涉及行政执法案卷的4件: what they ask for, not what became of them.
  if (f.steps.includes("subject") && f.rows.length > 0) return [];
  // 窗口办理登记900件: business of another kind, unless applications are named.
  if (channel && f.heads.length === 0 && isBusiness(f, frame)) return [];
  const whole = place(channel ? { ...f, others: [] } : f, figure, frame, cells);
  return whole
    .filter((p) => p.topic !== "carriedForward" && (!channel || p.domain === "applications" || isDecided(p)))
    .map((p) => ({
      ...p,
      certainty: p.certainty === "certain" ? "likely" : p.certainty,
      readings: p.topic === "received" ? [...p.readings, ...cells.role("workload", [])] : p.readings,
    }));
}
