/** Options of the HTML renderer; every one may be left out. */
import type { Document, DocumentNode, RenderOptions, Report } from "@nianbao/core";
import type { State } from "./state.js";
import type { Theme, ThemeName } from "./style/theme.js";

/** 网站 (国办发〔2017〕47号): SiteName, SiteDomain, SiteIDCode. */
export interface SiteTags {
  readonly name?: string;
  readonly domain?: string;
  readonly idCode?: string;
}
/** 栏目: ColumnName, ColumnDescription, ColumnKeywords, ColumnType. */
export interface ColumnTags {
  readonly name?: string;
  readonly description?: string;
  readonly keywords?: string;
  readonly type?: string;
}
/** 内容页: what a report cannot tell by itself, or tells otherwise. */
export interface ArticleTags {
  readonly title?: string;
  /** `YYYY-MM-DD HH:MM` */
  readonly pubDate?: string;
  readonly contentSource?: string;
  readonly keywords?: string;
  readonly author?: string;
  readonly description?: string;
  readonly image?: string;
  readonly url?: string;
}

/** Something worth telling whoever publishes the page: it does not stop anything. */
export interface Notice {
  readonly code:
    | "tag-unknown"
    | "fact-unknown"
    | "option-invalid"
    | "chart-left-out"
    | "image-without-text"
    | "finding-without-place";
  /** The tag, fact, option or address it is about. */
  readonly what: string;
  readonly message: { readonly "zh-CN": string; readonly en: string };
}

export interface SlotContext {
  readonly document: Document;
  readonly target: Target;
  /** Text of the section's heading, for `beforeSection` and `afterSection`; number from 1. */
  readonly section?: { readonly title: string; readonly number: number };
}
/** HTML of the portal's own, put in as it is: it must be trusted. */
export type Slot = string | ((context: SlotContext) => string);
export interface Slots {
  readonly head?: Slot;
  readonly bodyStart?: Slot;
  readonly beforeTitle?: Slot;
  readonly afterTitle?: Slot;
  readonly beforeSection?: Slot;
  readonly afterSection?: Slot;
  readonly afterDocument?: Slot;
  readonly bodyEnd?: Slot;
}

/** Turns a node into HTML; the default is at hand as `defaultHandlers`. */
export type Handler<N extends DocumentNode = DocumentNode> = (node: N, state: State) => string;
export type Handlers = { readonly [K in DocumentNode["type"]]: Handler<Extract<DocumentNode, { type: K }>> };

export type Target = "page" | "fragment" | "wechat";
export type ChartId = "sources" | "results" | "trend";

export interface HtmlOptions extends RenderOptions {
  /** `page` (default): a whole page. `fragment`: one element for a CMS. `wechat`: inline styles only, no class, no id. */
  readonly target?: Target;
  /** `false`: the page does not carry the report's data. Default `true`; `wechat` never carries them. */
  readonly data?: boolean;
  /** The block of 索引号, 发布机构 …; default: in a page. */
  readonly metadata?: boolean;
  /** JSON-LD in the head; default `true`, in a page only. */
  readonly jsonLd?: boolean;
  /** A list of the sections before the text; default `false`. */
  readonly contents?: boolean;
  /** `embed`: a style element in the head (default of a page). `none` (default of a fragment). Else a style sheet's address. */
  readonly style?: "embed" | "none" | { readonly href: string };
  /** A theme by name, or values that differ from the default. */
  readonly theme?: ThemeName | Partial<Theme>;
  /** 适老化 large type. */
  readonly large?: boolean;
  /** Before every id, so that two reports may stand in one page; default `nb-`. */
  readonly idPrefix?: string;
  /** Level of the title's heading, 1 to 4; default 1. */
  readonly headingLevel?: number;
  readonly site?: SiteTags;
  readonly column?: ColumnTags;
  readonly article?: ArticleTags;
  /** Drawn from the tables; default none. */
  readonly charts?: boolean | readonly ChartId[];
  /** Reports of earlier years, for the chart `trend`. */
  readonly previous?: readonly Report[];
  readonly slots?: Slots;
  readonly handlers?: Partial<Handlers>;
  /** Called once for each thing that is unknown or could not be done. */
  readonly report?: (notice: Notice) => void;
}
