/** A page of a platform → its article as a document, or the entries of a list. */
import {
  blockText,
  type Document,
  inlineText,
  type Problem,
  type ReadOptions,
  type Result,
} from "@nianbao/core/reading";
import { readHtmlText } from "../html/index.js";
import { addressOf } from "./address.js";
import { linkEntries } from "./links.js";
import { type JsonPayload, type PayloadResult, type RawArticle, readPayload } from "./payload.js";
import { listPage } from "./problems.js";
import type { ListEntry, Page, Profile } from "./profile.js";
import { jsonInScript } from "./script-json.js";

export type PageResult = Result<
  | { readonly kind: "article"; readonly profile: string; readonly document: Document }
  | { readonly kind: "list"; readonly profile: string; readonly entries: readonly ListEntry[] }
>;

const listResult = (profile: Profile, entries: readonly ListEntry[]): PageResult => ({
  ok: true,
  kind: "list",
  profile: profile.id,
  entries,
  problems: [listPage(entries)],
});

/** An article that a platform hands out by itself: a body without a page around it, its title and metadata beside. */
export function articleDocument(raw: RawArticle, options: ReadOptions): Result<{ readonly document: Document }> {
  const read = readHtmlText(raw.html, { ...options, fragment: true });
  if (!read.ok) return read;
  const { document } = read;
  const hasTitle = document.children.some((block) => block.type === "heading" && block.depth === 1);
  const title = raw.title ?? "";
  return {
    ok: true,
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

export function payloadPage(profile: Profile, found: PayloadResult, options: ReadOptions): PageResult {
  if (found.kind === "list") return listResult(profile, found.entries);
  const read = articleDocument(found.article, options);
  return read.ok ? { ...read, kind: "article", profile: profile.id } : read;
}

/** Three rows or more, and figures alone in cells: a table of the report, not one that lays out links. */
const hasFigures = (document: Document): boolean =>
  document.children.some(
    (block) =>
      block.type === "table" &&
      block.rows.length > 2 &&
      block.rows.some((row) => row.cells.some((cell) => /^[0-9]{1,9}$/.test(inlineText(cell.children).trim()))),
  );

/** Three numbered headings or more: a text that is divided as reports are. */
const hasSections = (document: Document): boolean =>
  new Set(
    document.children.flatMap((block) =>
      block.type === "heading" || block.type === "paragraph"
        ? (/^[\s\u3000]*([一二三四五六])[、.．]/.exec(blockText(block).slice(0, 40))?.[1] ?? [])
        : [],
    ),
  ).size >= 3;

/** Several links to annual reports and no report: a list. One such link stands on many a page. */
function asList(entries: readonly ListEntry[]): boolean {
  const reports = entries.filter((entry) => entry.isAnnualReport);
  const dated = reports.filter((entry) => entry.date !== undefined);
  return dated.length >= 2 || reports.length >= 3;
}

const inScript = (payload: Profile["payloads"][number]): payload is JsonPayload & { readonly script: string } =>
  payload.kind !== "records" && payload.script !== undefined;

/** @param page a page to look at; what platforms hand out as JSON or XML is read by `readPage` */
export function readHtmlPage(page: Page, profile: Profile, options: ReadOptions = {}): PageResult {
  const base = addressOf(page);
  for (const payload of profile.payloads) {
    if (!inScript(payload)) continue;
    const found = readPayload(payload, jsonInScript(page.text, payload.script), base);
    if (found) return payloadPage(profile, found, options);
  }
  const read = readHtmlText(page.text, { ...options, article: profile.article });
  if (!read.ok) return read;
  const { document, problems }: { readonly document: Document; readonly problems: readonly Problem[] } = read;
  if (!hasFigures(document) && !hasSections(document)) {
    const entries = linkEntries(page.text, base);
    if (asList(entries)) return listResult(profile, entries);
  }
  return { ok: true, kind: "article", profile: profile.id, document, problems };
}
