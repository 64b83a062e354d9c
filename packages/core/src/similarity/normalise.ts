/**
 * Prose as it is compared: without figures, punctuation and names of the organ itself, and without what every report
 * must say alike (titles of laws and notices, quoted articles, official headings and row labels).
 */
import { proseOf } from "../claims/prose.js";
import { editionOf } from "../editions/index.js";
import { cellsOf } from "../layout/cells.js";
import type { AnyReport } from "../model/report.js";
import { shingle } from "./shingles.js";

/** One paragraph of a section: its characters that count, and where each stood in the paragraph as printed. */
export interface Strip {
  readonly section: string;
  /** Number of the paragraph in the report's prose. */
  readonly paragraph: number;
  readonly printed: string;
  /** UTF-16 codes of the characters that count. */
  readonly codes: Uint16Array;
  /** Place of each of them in `printed`. */
  readonly places: Uint32Array;
}

const space = " ";
const blank = (text: string): string => space.repeat(text.length);

/** A title in brackets; what an article is quoted to say; a document number. */
const quoted: readonly RegExp[] = [
  /《[^《》]{2,80}》/g,
  /第[一二三四五六七八九十百零〇\d]{1,5}条[^。；\n]{0,30}?[“"][^”"\n]{4,400}[”"]/g,
  /[\u4e00-\u9fff]{1,12}〔\d{4}〕\d{1,5}号/g,
];

/** What reports say in the same words because there is nothing else to say. */
const stock: readonly RegExp[] = [
  /(?:本机关|本单位|我[局委办镇乡厅院街道单位]{1,2})?(?:没有|无|暂无)其他(?:需要|应当)?(?:报告|说明)的(?:其他)?事项/g,
  /(?:本年度|全年|年内)?(?:未|没有)(?:收到|收取|产生|发生|发出)[^。；，\n]{0,30}(?:申请|费用?|复议|诉讼|通知)/g,
  /(?:所列)?数据(?:的)?统计期限[^。；\n]{0,40}/g,
  /根据[^。；\n]{0,60}(?:要求|规定)[^。；\n]{0,20}(?:编制|公布)[^。；\n]{0,20}报告/g,
];

/** Words of the organ for itself: who copies another's text changes them first. */
const self = /[我本](?:单位|机关|街道|[局委办镇乡厅院县市区旗省州处站所])/g;

function ownNames(report: AnyReport): readonly string[] {
  const name = report.organ.name?.trim() ?? "";
  if (name.length < 2) return [];
  const short = /^(?:.*?[省市县区旗州])?(.{2,})$/.exec(name)?.[1] ?? name;
  return short.length < name.length && short.length >= 3 ? [name, short] : [name];
}

const formTexts = new Map<string, readonly string[]>();
/** Official labels long enough to be mistaken for prose. */
function labelsOf(report: AnyReport): readonly string[] {
  const known = formTexts.get(report.edition);
  if (known) return known;
  const edition = editionOf(report.edition);
  const labels = new Set([
    ...cellsOf(edition).map(({ row }) => row.label.replace(/^[（(]?[\d一二三四五六七]+[）)]?[.、]?/, "")),
    ...edition.sections.map(({ label }) => label),
  ]);
  const long = [...labels].filter((label) => label.length >= 10);
  formTexts.set(report.edition, long);
  return long;
}

const isLetter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x3400 && code <= 0x4dbf);

function stripOf(report: AnyReport, section: string, paragraph: number, printed: string): Strip {
  let text = printed;
  for (const pattern of quoted) text = text.replace(pattern, blank);
  for (const pattern of stock) text = text.replace(pattern, blank);
  for (const label of [...ownNames(report), ...labelsOf(report)]) text = text.replaceAll(label, blank(label));
  text = text.replace(self, blank).toLowerCase();
  const same = text.length === printed.length;
  const codes: number[] = [];
  const places: number[] = [];
  for (let i = 0; same && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isLetter(code)) continue;
    codes.push(code);
    places.push(i);
  }
  return { section, paragraph, printed, codes: Uint16Array.from(codes), places: Uint32Array.from(places) };
}

/** The running text of the sections, headings and the lead (basis, period) left out. */
export function stripsOf(report: AnyReport): Strip[] {
  return proseOf(report)
    .paragraphs.filter(({ kind, section }) => kind !== "heading" && section !== "lead")
    .map(({ section, index, text }) => stripOf(report, section ?? "", index, text))
    .filter(({ codes }) => codes.length > 0);
}

/** The strips of one section one after the other: a passage that was cut differently is still the same passage. */
export interface Run {
  readonly section: string;
  readonly codes: Uint16Array;
  /** Where each character stands: strip and place in it. */
  readonly strips: readonly Strip[];
  readonly starts: readonly number[];
}

export function runsOf(strips: readonly Strip[]): Run[] {
  const bySection = new Map<string, Strip[]>();
  for (const strip of strips) bySection.set(strip.section, [...(bySection.get(strip.section) ?? []), strip]);
  const runs = [...bySection].map(([section, own]): Run => {
    const starts: number[] = [];
    let length = 0;
    for (const { codes } of own) {
      starts.push(length);
      length += codes.length;
    }
    const codes = new Uint16Array(length);
    for (const [i, strip] of own.entries()) codes.set(strip.codes, starts[i] as number);
    return { section, codes, strips: own, starts };
  });
  // A section shorter than a shingle tells nothing.
  return runs.filter(({ codes }) => codes.length >= shingle);
}
