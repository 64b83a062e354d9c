/** A page of a platform → its report's document, or the entries of a list. */
import { type Document, inlineText, type Problem, type Result } from "@nianbao/core";
import { readHtmlText } from "../html/index.js";
import { fail, problem } from "../shared/problems.js";
import { type DetectedProfile, detectProfile } from "./detect.js";
import { linkEntries } from "./links.js";
import { type PayloadResult, type RawArticle, readPayload } from "./payload.js";
import type { ListEntry, Page, Profile } from "./profile.js";

export type PageResult = Result<
  | { readonly kind: "article"; readonly profile: string; readonly document: Document }
  | { readonly kind: "list"; readonly profile: string; readonly entries: readonly ListEntry[] }
>;

const listPage = (entries: readonly ListEntry[]): Problem => {
  const n = entries.filter((entry) => entry.isAnnualReport).length;
  return problem(
    "list-page",
    "info",
    `这是列表页，共 ${entries.length} 条，其中年度报告 ${n} 条。请打开其中一条后再读取。`,
    `this is a list of ${entries.length} entries, ${n} of them annual reports`,
  );
};

const list = (profile: Profile, entries: readonly ListEntry[]): PageResult => ({
  ok: true,
  kind: "list",
  profile: profile.id,
  entries,
  problems: [listPage(entries)],
});

function article(profile: Profile, raw: RawArticle): PageResult {
  const read = readHtmlText(raw.html, { fragment: true });
  if (!read.ok) return read;
  const { document } = read;
  const hasTitle = document.children.some((block) => block.type === "heading" && block.depth === 1);
  const title = raw.title ?? "";
  return {
    ok: true,
    kind: "article",
    profile: profile.id,
    document: {
      ...document,
      metadata: { ...document.metadata, ...(title ? { ArticleTitle: title } : {}), ...raw.metadata },
      children: [
        ...(title && !hasTitle
          ? [{ type: "heading" as const, depth: 1 as const, children: [{ type: "text" as const, value: title }] }]
          : []),
        ...document.children,
      ],
    },
    problems: read.problems,
  };
}

/** Three rows or more, and figures alone in cells: a table of the report, not one that lays out links. */
const hasFigures = (document: Document): boolean =>
  document.children.some(
    (block) =>
      block.type === "table" &&
      block.rows.length > 2 &&
      block.rows.some((row) => row.cells.some((cell) => /^[0-9]{1,9}$/.test(inlineText(cell.children).trim()))),
  );

/** Several links to annual reports and no table of figures: a list. One such link stands on many a page. */
function asList(document: Document, entries: readonly ListEntry[]): boolean {
  const reports = entries.filter((entry) => entry.isAnnualReport);
  const dated = reports.filter((entry) => entry.date !== undefined);
  return (dated.length >= 2 || reports.length >= 3) && !hasFigures(document);
}

/** @param profile read as this platform; absent: as the one the page shows itself to be */
export function readPage(page: Page, profile?: Profile): PageResult {
  const detected: DetectedProfile = profile ? { ok: true, profile, reasons: [], problems: [] } : detectProfile(page);
  if (!detected.ok) return detected;
  const chosen = detected.profile;
  for (const payload of chosen.payloads) {
    const result: PayloadResult | undefined = readPayload(payload, page);
    if (result) return result.kind === "list" ? list(chosen, result.entries) : article(chosen, result.article);
  }
  if (/^[\s\ufeff]{0,100}[{[]/.test(page.text)) {
    return fail(
      problem(
        "unknown-format",
        "error",
        `数据不是“${chosen.title["zh-CN"]}”的已知格式。`,
        `no known answer of ${chosen.id}`,
      ),
    );
  }
  const read = readHtmlText(page.text);
  if (!read.ok) return read;
  const entries = linkEntries(page.text, page.url);
  if (asList(read.document, entries)) return list(chosen, entries);
  return { ok: true, kind: "article", profile: chosen.id, document: read.document, problems: read.problems };
}
