/** Pieces of cases that many rules share. */

import { compose } from "../compose/compose.js";
import type { EditionId } from "../editions/index.js";
import { editionOf } from "../editions/index.js";
import type { Block, Document } from "../model/document.js";
import { paragraph } from "../model/document.js";
import type { AnyReport, CellValue, Report } from "../model/report.js";
import { type InvalidCase, type RuleCase, sampleReport } from "./rule-cases.js";

/** One or more paragraphs in a section, nothing else there. */
export const saying = (
  text: string | readonly string[],
  edition: EditionId = "2021",
  section = "general",
): RuleCase => ({
  edition,
  prose: { [section]: [text].flat() },
});

/** Page tags in order (国办发〔2017〕47号). */
export const pageTags: { readonly [name: string]: string } = {
  SiteName: "青禾县人民政府",
  SiteDomain: "www.qinghe.gov.cn",
  SiteIDCode: "3304020012",
  ColumnName: "政府信息公开年报",
  ColumnType: "信息公开年报",
  ArticleTitle: "青禾县水务局2021年政府信息公开工作年度报告",
  PubDate: "2022-01-18 09:30",
  ContentSource: "青禾县水务局",
};

/** A report from a web page whose tags are in order but for these; `undefined` takes one away. */
export function onPage(
  tags: { readonly [name: string]: string | undefined } = {},
  edition: EditionId = "2021",
): RuleCase {
  const kept = Object.entries<string | undefined>({ ...pageTags, ...tags }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { edition, report: { publication: { tags: Object.fromEntries(kept) } } };
}

interface UnitPatch {
  readonly edition?: EditionId;
  readonly year?: number;
  readonly code?: string;
  readonly cells?: { readonly [address: string]: CellValue };
}

/** The report of another organ: a unit below, last year's, a neighbour's. */
export const unit = (name: string, { edition = "2021", year, code, cells = {} }: UnitPatch = {}): AnyReport =>
  sampleReport(edition, {
    cells,
    report: {
      organ: { name, ...(code ? { code } : {}) },
      year: year ?? editionOf(edition).years.from,
    },
  });

/** The document of the sample report of an edition, with blocks added at its end. */
export const documentOf = (edition: EditionId = "2021", more: readonly (string | Block)[] = []): Document => {
  const document = compose(sampleReport(edition) as unknown as Report);
  const added = more.map((block) => (typeof block === "string" ? paragraph(block) : block));
  return { ...document, children: [...document.children, ...added] };
};

/** 新收 12 (自然人 9, 企业 3), 上年结转 3, 予以公开 14, 办结 14, 结转下年 1; 复议 3; 许可 60. */
const busy = {
  "applications/received/naturalPerson": 9,
  "applications/received/commercialEnterprise": 3,
  "applications/received/total": 12,
  "applications/carriedOver/total": 3,
  "applications/granted/total": 14,
  "applications/resultsTotal/total": 14,
  "applications/carriedForward/total": 1,
  "disputes/reconsideration/upheld": 3,
  "disputes/reconsideration/total": 3,
  "proactiveDisclosure/licensing/decisions": 60,
};

/** A report with some figures whose named section says only this. */
export const telling = (edition: EditionId, text: string, section = "general"): RuleCase => ({
  ...saying(text, edition, section),
  cells: busy,
});

/** The same sentence in either form of six sections, with what is expected of both. */
export const told = <More extends Partial<InvalidCase>>(
  text: string,
  more?: More,
  section?: string,
): (RuleCase & More)[] =>
  (["2019", "2021"] as const).map((edition) => ({ ...telling(edition, text, section), ...(more as More) }));
