/** How exactly a figure of the prose was written. */
import type { Figure } from "./claim.js";

/** Half of the last place that is written, which rounding may have taken or given; 0 for a figure that is a range anyway. */
export function halfStep({ min, max, text }: Pick<Figure, "min" | "max" | "text">): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return min === max ? 0.5 / 10 ** decimals : 0;
}
