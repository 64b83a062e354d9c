/** Figures as ranges, put together. */
import type { Figure } from "./claim.js";

export const added = (figures: readonly Figure[]): Figure => ({
  min: figures.reduce((sum, f) => sum + f.min, 0),
  max: figures.reduce((sum, f) => sum + f.max, 0),
  unit: figures[0]?.unit ?? null,
  text: figures.map((f) => f.text).join("、"),
});
