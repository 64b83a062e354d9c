/** A page of whatever site → document, by the profile of its platform. */
import type { Source } from "@nianbao/core";
import { decode } from "../encoding/index.js";
import { detectByMarks } from "../profiles/detect.js";
import { generic } from "../profiles/generic/profile.js";
import { readHtmlPage } from "../profiles/html-page.js";
import { listPage, profileOf } from "../profiles/problems.js";
import type { Page } from "../profiles/profile.js";
import { fail } from "../shared/problems.js";
import type { DocumentResult, ReadReportOptions } from "./read.js";

/** A tie stands in the way of no page: what profiles add beside the common reading is left out, and said. */
function profileFor(page: Page, { profile: id, known }: ReadReportOptions) {
  if (id !== undefined) {
    const asked = profileOf(id, known);
    return "code" in asked ? fail(asked) : { ok: true as const, profile: asked, problems: [] };
  }
  const detected = detectByMarks(page, known);
  if (detected.ok) return { ok: true as const, profile: detected.profile, problems: [] };
  const problems = detected.problems.map((p) => ({ ...p, severity: "info" as const }));
  return { ok: true as const, profile: generic, problems };
}

export function readSourcePage(source: Source, options: ReadReportOptions): DocumentResult {
  const decoded = decode(source, options.limits);
  if (!decoded.ok) return decoded;
  const page: Page = { text: decoded.text, ...(source.url === undefined ? {} : { url: source.url }) };
  const chosen = profileFor(page, options);
  if (!chosen.ok) return chosen;
  const read = readHtmlPage(page, chosen.profile, options);
  const before = [...decoded.problems, ...chosen.problems];
  if (!read.ok) return { ok: false, problems: [read.problems[0], ...read.problems.slice(1), ...before] };
  if (read.kind === "list") return { ok: false, problems: [listPage(read.entries, "error"), ...before] };
  const { document, profile } = read;
  return { ok: true, document, format: "html", profile, problems: [...before, ...read.problems] };
}
