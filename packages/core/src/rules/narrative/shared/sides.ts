/** What the text says against what it should be, for a finding's evidence. */
import type { Evidence } from "../../../check/finding.js";
import type { Figure } from "../../../claims/claim.js";

/** One number where it is one; a range as it was written. */
export const figureOf = ({ min, max, text }: Figure): number | string => (min === max ? min : text);

export const sides = (found: number | string, expected: number | string): Evidence => ({
  kind: "value",
  found,
  expected,
});
