import type { CountClaim, Figure, Span } from "./claim.js";
import type { Placed } from "./frame.js";

/** A figure as a claim of what it was found to count. */
export const countOf = ({ topic, readings, certainty }: Placed, quantity: Figure, span: Span): CountClaim => ({
  kind: "count",
  topic,
  readings,
  certainty,
  quantity,
  span,
});
