/** What a document says of the report as a whole: organ, year, period, publication. */

import { isEditionId } from "../../editions/index.js";
import { type Block, blockText, type Document } from "../../model/document.js";
import type { Organ, OrganLevel, Publication } from "../../model/report.js";
import { dateIn, periodIn, tight, yearIn } from "./dates.js";
import { impliedOrgan, isOrganName, namedAbove, organIn, signedBy, statedOrgan } from "./organ.js";
import { isTitle } from "./title.js";

const fields = ["date", "written", "source", "indexNumber", "documentNumber", "url"] as const;
const notTags = new Set<string>([
  ...fields,
  "title",
  "organ",
  "organCode",
  "division",
  "level",
  "year",
  "edition",
  "period",
]);

/** Our own output says which edition it follows: its metadata are complete, nothing else has to be looked for. */
export const isOwn = (document: Document): boolean =>
  document.metadata?.title !== undefined && isEditionId(document.metadata.edition ?? "");

/** Labels of an information block and the field each fills; compared without spaces. */
const labelled: { readonly [K in (typeof fields)[number] | "organ"]?: string } = {
  indexNumber: "索引号 索引 信息索引号 信息索引 索引编号",
  documentNumber: "文号 发文字号 文件编号 发布文号",
  organ: "发布机构 发文机关 发文单位 发布单位 发布机关 公开机关 公开机构",
  date: "发布日期 发布时间 公开日期 发文日期 公布日期",
  written: "成文日期 生成日期 成文时间",
  source: "来源 信息来源 文章来源 稿件来源",
};
const fieldByLabel = new Map(
  Object.entries(labelled).flatMap(([field, words]) =>
    words.split(" ").map((word) => [word, field as keyof typeof labelled] as const),
  ),
);
/** Most texts are longer than any label, spaces included. */
const fieldOf = (label: string) =>
  label.length > 200 ? undefined : fieldByLabel.get(label.replace(/[\s\u00a0\u3000【】[\]：:]/g, ""));
const nothing = /^(?:无|无文号|[-—/\\\s]*|\/?\d{0,4}-?None)$/i;

/** Label and value pairs: `发布日期：2020-01-31 来源：某局`, cells of a table, pieces between pipes. */
function pairsIn(block: Block): [string, string][] {
  if (block.type === "table")
    return block.rows
      .slice(0, 20)
      .flatMap((row) => neighbours(row.cells.map((cell) => blockText({ type: "paragraph", children: cell.children }))));
  if (block.type !== "paragraph" && block.type !== "unknown") return [];
  const text = blockText(block);
  if (text.length > 400) return [];
  return text.split("\n").flatMap((line) => {
    if (/[|\t]/.test(line)) return neighbours(line.split(/[|\t]/));
    const pieces = line.split(
      /(索\s?引\s?号|文\s?号|发文字号|发布机构|发文机关|发布单位|发布日期|发布时间|公开日期|成文日期|生成日期|信息来源|来\s?源|浏览次数|点击数|字体|作者|责任编辑)\s?[：:]/,
    );
    return pieces.length < 3
      ? []
      : pieces.slice(1).flatMap((piece, i): [string, string][] => (i % 2 === 0 ? [[piece, pieces[i + 2] ?? ""]] : []));
  });
}
const neighbours = (cells: readonly string[]): [string, string][] =>
  cells.flatMap((cell, i): [string, string][] => {
    const colon = cell.search(/[：:]/);
    if (colon > 0 && fieldOf(cell.slice(0, colon))) return [[cell.slice(0, colon), cell.slice(colon + 1)]];
    return fieldOf(cell) ? [[cell, cells[i + 1] ?? ""]] : [];
  });

type Info = { [K in (typeof fields)[number] | "organ"]?: string };

export function infoIn(opening: readonly Block[]): Info {
  const info: Info = {};
  for (const block of opening.slice(0, 15)) {
    for (const [label, text] of pairsIn(block)) {
      const field = fieldOf(label);
      const value = text.trim().slice(0, 200);
      if (!field || info[field] !== undefined || nothing.test(value) || fieldOf(value)) continue;
      const kept = field === "date" || field === "written" ? dateIn(value) : value;
      if (kept) info[field] = kept;
    }
  }
  return info;
}

export function publicationOf(document: Document, info: Info): { readonly publication?: Publication } {
  const metadata = document.metadata ?? {};
  const own = isOwn(document);
  const out: { -readonly [K in keyof Publication]: Publication[K] } = {};
  for (const field of fields) {
    const value = metadata[field];
    const dated = !own && (field === "date" || field === "written") && value !== undefined ? dateIn(value) : value;
    const kept = dated ?? (own ? undefined : info[field]);
    if (kept !== undefined) out[field] = kept;
  }
  const tags = Object.entries(metadata).filter(([key]) => !notTags.has(key));
  if (tags.length > 0) out.tags = Object.fromEntries(tags);
  return Object.keys(out).length > 0 ? { publication: out } : {};
}

const levels: readonly OrganLevel[] = [
  "state",
  "province",
  "city",
  "county",
  "township",
  "subdistrict",
  "department",
  "other",
];

/** The organ of our own output, to the letter. */
const ownOrgan = (metadata: NonNullable<Document["metadata"]>): Organ => {
  const level = levels.find((l) => l === metadata.level);
  return {
    name: metadata.organ ?? null,
    ...(metadata.organCode === undefined ? {} : { code: metadata.organCode }),
    ...(metadata.division === undefined ? {} : { division: metadata.division }),
    ...(level ? { level } : {}),
  };
};

export function organOf(
  document: Document,
  title: string,
  opening: readonly Block[],
  first: readonly Block[],
  closing: readonly Block[],
  info: Info,
): Organ {
  const metadata = document.metadata ?? {};
  if (isOwn(document)) return ownOrgan(metadata);
  const named = (text: string | undefined) => (text !== undefined && isOrganName(text) ? tight(text) : undefined);
  const name =
    organIn(title) ??
    (isTitle(metadata.title ?? "") ? organIn(metadata.title ?? "") : undefined) ??
    statedOrgan(opening) ??
    named(metadata.organ) ??
    named(info.organ) ??
    namedAbove(opening) ??
    signedBy(closing) ??
    named(metadata.ContentSource) ??
    named(info.source ?? metadata.source) ??
    impliedOrgan(opening, first) ??
    organIn(metadata.title ?? "");
  return { name: name ?? null };
}

/** 报告年度: title, then the statistic period, then the words of the report; never the date of publication. */
export function yearOf(document: Document, title: string, prose: string): number | null {
  const metadata = document.metadata ?? {};
  if (isOwn(document)) return /^\d{4}$/.test(metadata.year ?? "") ? Number(metadata.year) : null;
  const stated = /^\d{4}$/.test(metadata.year ?? "") ? Number(metadata.year) : undefined;
  return (
    yearIn(title) ?? yearIn(metadata.title ?? "") ?? yearIn(metadata.ArticleTitle ?? "") ?? stated ?? yearInProse(prose)
  );
}

/** Looked for only where nothing shorter tells. */
function yearInProse(prose: string): number | null {
  const found =
    periodIn(prose)?.from.slice(0, 4) ??
    /((?:19|20)\d\d)年度?(?:的)?(?:政府信息公开|信息公开|政务公开)/.exec(tight(prose))?.[1] ??
    /(?:^|\n)\s*((?:19|20)\d\d)\s?年(?:度|来)?[，,我全以]/.exec(prose.slice(0, 3000))?.[1] ??
    onlyYear(prose.slice(0, 3000));
  return found === undefined ? null : Number(found);
}

/** The one year that sentences begin with, or at whose end something is counted: 截至2023年12月31日. */
function onlyYear(prose: string): string | undefined {
  const counted = /(?:[。；】）\n]\s*(20\d\d)\s?年度?[，,我全]|截[至止]到?\s?(20\d\d)\s?年\s?12\s?月\s?31\s?日)/g;
  const years = new Set([...prose.matchAll(counted)].map(([, begun, ended]) => begun ?? ended));
  return years.size === 1 ? [...years][0] : undefined;
}

export function periodOf(
  document: Document,
  prose: string,
): { readonly period?: { readonly from: string; readonly to: string } } {
  if (isOwn(document)) {
    const [from, to] = (document.metadata?.period ?? "").split("/");
    return from && to ? { period: { from, to } } : {};
  }
  const period = periodIn(prose);
  return period ? { period } : {};
}
