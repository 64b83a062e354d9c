/** The platform of a file. */
import type { Limits, Source } from "@nianbao/core";
import { decode } from "../encoding/index.js";
import type { DetectedProfile } from "./detect.js";
import { detectProfile } from "./read.js";

/** Bytes of a page, or of an answer of a platform → its profile, and why; a tie is an error that names both. */
export function detectSourceProfile(source: Source, limits?: Limits): DetectedProfile {
  const decoded = decode(source, limits);
  if (!decoded.ok) return decoded;
  return detectProfile({ text: decoded.text, ...(source.url === undefined ? {} : { url: source.url }) });
}
