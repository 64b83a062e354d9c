/** Whether words speak of the report's year, of another, or of a part of it. */
import type { Features } from "./features.js";
import { anotherOrgan, type Frame, resolveCarry } from "./place.js";
import type { Token } from "./tokens.js";

export type Scope = "year" | "previous" | "next" | "part";

const isRange = (t: Token | undefined): boolean =>
  (t?.type === "word" || t?.type === "gap") && /^[至到—~～–-]+$/.test(t.type === "word" ? t.word : t.text);

/** Of which year, or which part of it, the words speak. */
export function scopeOf(f: Features, before: Scope, frame: Frame): Scope {
  const roles = resolveCarry(f, frame.year);
  const carried = roles.includes("carriedOver") || roles.includes("carriedForward");
  if (f.times.includes("plan")) return "next";
  if (f.times.includes("part") || f.month || f.organPart || anotherOrgan(f, frame.organ)) return "part";
  const year = f.years[f.years.length - 1];
  if (!carried) {
    // 2021年至2023年: the figures are of all these years together.
    const several = f.tokens.some(
      (t, i) => t.type === "year" && f.tokens[i + 2]?.type === "year" && isRange(f.tokens[i + 1]),
    );
    if (several) return "part";
    if (year !== undefined && frame.year !== null)
      return year === frame.year ? "year" : year < frame.year ? "previous" : "next";
    if (f.times.includes("previous") && !f.marks.includes("compare")) return "previous";
    if (f.times.includes("next")) return "next";
  }
  if (f.times.includes("this") || carried) return before === "next" && !f.times.includes("this") ? "next" : "year";
  return before === "part" ? "part" : before;
}
