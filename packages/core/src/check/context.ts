/** What may come with a report: everything a rule can weigh it against that does not stand in the report itself. */
import type { Document } from "../model/document.js";
import type { AnyReport, Report } from "../model/report.js";
import type { SimilarOptions, SimilarReport } from "../similarity/index.js";
import { tagsOf } from "./page-tags.js";
import type { Language } from "./rule.js";

/** An entry of a list of reports on a website: its title as printed, and where it leads. */
export interface ListedReport {
  readonly title: string;
  readonly url?: string;
}

/** A unit whose report is expected: by name, by 统一社会信用代码, or both. */
export interface RosterUnit {
  readonly name: string;
  readonly code?: string;
}

/** Where other reports are asked for the same prose; a `ProseIndex` is one. */
export interface ProseSource {
  similar(report: AnyReport, options?: SimilarOptions): readonly SimilarReport[];
}

export interface CheckContext {
  /** The report of the year before. */
  readonly previous?: AnyReport;
  /** 发布日期, `YYYY-MM-DD`; without it the report's own. */
  readonly published?: string;
  /** Kind of organ, where name and report do not tell: 部门, 县级政府, 乡镇 … */
  readonly level?: string;
  /** Reports of the units that this one adds up, and whether it covers them (全域) or the organ alone (本级). */
  readonly children?: readonly AnyReport[];
  readonly scope?: "organ" | "area";
  /** Reports of the same units for the year before. */
  readonly previousChildren?: readonly AnyReport[];
  /** The units whose reports belong into this sum (报备名单). */
  readonly roster?: readonly RosterUnit[];
  /** Reports of other organs of the same batch: the reports, or an index of their prose without this one. */
  readonly others?: readonly AnyReport[] | ProseSource;
  /** The document that the report was read from: what its file says beside the report. */
  readonly document?: Document;
  /** This very report as published in other places. */
  readonly copies?: readonly AnyReport[];
  /** This very report as it was first published or archived. */
  readonly archived?: AnyReport;
  /** What the organ's column of annual reports lists (信息公开年报). */
  readonly column?: readonly ListedReport[];
  /** What the government's joint page of its departments' annual reports lists. */
  readonly platform?: readonly ListedReport[];
}

type Brought = Exclude<keyof CheckContext, "published" | "level" | "scope">;

/** A report as it comes: typed by its edition, or of any. */
type Given = Report | AnyReport;

/** The same, as callers have it: reports of any type. */
export interface GivenContext
  extends Omit<CheckContext, "previous" | "children" | "previousChildren" | "others" | "copies" | "archived"> {
  readonly previous?: Given;
  readonly children?: readonly Given[];
  readonly previousChildren?: readonly Given[];
  readonly others?: readonly Given[] | ProseSource;
  readonly copies?: readonly Given[];
  readonly archived?: Given;
}

/** What a rule may need; without it the rule is not run. `tags`: the tags of the page that the report was read from. */
export type Need = Brought | "tags";

const given: { readonly [N in Need]: { readonly [L in Language]: string } } = {
  previous: { "zh-CN": "上一年度报告", en: "the report of the previous year" },
  children: { "zh-CN": "下级单位报告", en: "the reports of the units below" },
  previousChildren: { "zh-CN": "下级单位上一年度报告", en: "last year's reports of the units below" },
  roster: { "zh-CN": "应报单位名单", en: "the list of units that report" },
  others: { "zh-CN": "同批其他单位的报告", en: "the reports of other organs" },
  document: { "zh-CN": "原文件", en: "the document it was read from" },
  copies: { "zh-CN": "其他平台发布的版本", en: "the copies published elsewhere" },
  archived: { "zh-CN": "存档版本", en: "the archived version" },
  column: { "zh-CN": "年报专栏目录", en: "the list of the column of annual reports" },
  platform: { "zh-CN": "集中展示平台目录", en: "the list of the joint page" },
  tags: { "zh-CN": "网页标签", en: "the tags of a web page" },
};

export const isGiven = (need: Need, options: GivenContext, report: AnyReport): boolean =>
  need === "tags" ? tagsOf({ report }) !== undefined : options[need] !== undefined;

export const notGiven = (need: Need, language: Language): string =>
  language === "zh-CN"
    ? `未提供${given[need]["zh-CN"]}，未核验`
    : `not checked: ${given[need].en} ${/(reports|copies|tags)\b/.test(given[need].en) ? "are" : "is"} not given`;

const brought = (Object.keys(given) as Need[]).filter((need): need is Brought => need !== "tags");
const keys: readonly (keyof CheckContext)[] = [...brought, "published", "level", "scope"];

/** Only what was given: a name without a value is as good as absent. */
export function contextFrom(options: GivenContext): CheckContext {
  const context: { [key: string]: unknown } = {};
  for (const key of keys) if (options[key] !== undefined) context[key] = options[key];
  return context;
}
