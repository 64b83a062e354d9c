/** Passages whose text is not told again. */
import type { Passage } from "./passages.js";

/** Not to be published again: what is shown in its place. */
export const shownAs = (
  { kind, quote, section, paragraph, start, end, sentence }: Passage,
  masked: string,
): Passage => ({
  kind,
  quote,
  section,
  paragraph,
  start,
  end,
  sentence,
  masked,
});
