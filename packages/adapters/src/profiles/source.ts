/** The platform of a file. */
import type { Limits, Source } from "@nianbao/core";
import { decode } from "../encoding/index.js";
import type { DetectedProfile } from "./detect.js";
import type { Profile } from "./profile.js";
import { detectProfile } from "./read.js";

/**
 * Bytes of a page, or of an answer of a platform → its profile, and why; a tie is an error that names both.
 * @param known the profiles to choose from; default: those of the library. With one's own: `[...profiles, mine]`
 */
export function detectSourceProfile(source: Source, limits?: Limits, known?: readonly Profile[]): DetectedProfile {
  const decoded = decode(source, limits);
  if (!decoded.ok) return decoded;
  return detectProfile({ text: decoded.text, ...(source.url === undefined ? {} : { url: source.url }) }, known);
}
