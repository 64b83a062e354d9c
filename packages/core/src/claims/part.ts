/** Figures of a part of what the tables count: of a month, of a channel. They bound the whole from below. */
import type { Figure } from "./claim.js";
import type { Features } from "./features.js";
import { governs } from "./governs.js";
import { type Frame, type Placed, place } from "./place.js";
import type { Cells } from "./readings.js";
import type { Scope } from "./scope.js";

/** 通过网络收到的申请, 涉及土地的申请: what stands in the way of the plain reading is the channel or the subject alone. */
const byChannel = (f: Features): boolean =>
  f.others.length > 0 && f.others.length === f.steps.length && !f.steps.includes("procedure");

/** 三个渠道合计收到申请16件: all channels together are the whole. */
export function placeWhole(f: Features, figure: Figure, frame: Frame, cells: Cells): Placed[] {
  const together = byChannel(f) && f.marks.includes("total") && !f.steps.includes("subject");
  if (!together) return place(f, figure, frame, cells);
  return place({ ...f, others: [] }, figure, frame, cells).map((p) => ({ ...p, certainty: "likely" as const }));
}

/**
 * What a figure is a part of: 12月收到申请3件 is a part of what was received in the year; so is 网上收到申请3件.
 * What came in may have been counted with what was carried over.
 */
export function partsOfWhole(f: Features, figure: Figure, scope: Scope, frame: Frame, cells: Cells): Placed[] {
  const channel = byChannel(f);
  // The report of a government covers its parts; that of a bureau may leave its branches to their own.
  const branch = scope === "part" && f.organPart && governs(frame.organ);
  if (scope !== "within" && !branch && !(scope === "year" && channel)) return [];
  if (figure.unit?.endsWith("元")) return [];
  const whole = place(channel ? { ...f, others: [] } : f, figure, frame, cells);
  return whole
    .filter((p) => !channel || p.domain === "applications")
    .map((p) => ({
      ...p,
      certainty: p.certainty === "certain" ? "likely" : p.certainty,
      readings: p.topic === "received" ? [...p.readings, ...cells.role("workload", [])] : p.readings,
    }));
}
