/** A platform as a front end: what the contract of front ends asks for, made of a profile. */
import type { FrontEnd, ReadOptions, ReadResult, Source } from "@nianbao/core/reading";
import { decode } from "../encoding/index.js";
import { aborted, fail } from "../shared/problems.js";
import { profiles } from "./list.js";
import { listPage } from "./problems.js";
import type { Page, Profile } from "./profile.js";
import { detectProfile, readPage } from "./read.js";

const pageOf = (text: string, { url }: Source): Page => ({ text, ...(url === undefined ? {} : { url }) });

/**
 * Pages and answers of one platform: bytes in, the document of the one article out. A list is refused as a list, with
 * its entries.
 * @param known the profiles it is told apart from; default: those of the library and this one
 */
export function profileFrontEnd(
  profile: Profile,
  known: readonly Profile[] = profiles.includes(profile) ? profiles : [...profiles, profile],
): FrontEnd {
  return {
    id: profile.id,
    title: profile.title,
    extensions: [".html", ".htm", ".shtml", ".json", ".xml"],
    detect: (source) => {
      const decoded = decode(source);
      if (!decoded.ok) return undefined;
      const found = detectProfile(pageOf(decoded.text, source), known);
      if (!found.ok || found.profile.id !== profile.id) return undefined;
      const because = found.reasons[0]?.because;
      return because && { confidence: "certain", because };
    },
    read: (source: Source, options: ReadOptions = {}): ReadResult => {
      if (options.signal?.aborted) return fail(aborted());
      const decoded = decode(source, options.limits);
      if (!decoded.ok) return decoded;
      const read = readPage(pageOf(decoded.text, source), profile);
      if (!read.ok) return { ok: false, problems: [read.problems[0], ...read.problems.slice(1), ...decoded.problems] };
      if (read.kind === "list") return fail(listPage(read.entries, "error"), ...decoded.problems);
      return { ok: true, document: read.document, problems: [...decoded.problems, ...read.problems] };
    },
  };
}
