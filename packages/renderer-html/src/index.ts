/** Reports as HTML: pages, fragments, text for WeChat, an index, a picture. */

export { safeImage, safeLink } from "@nianbao/core";
export {
  type IndexEntry,
  type IndexOptions,
  renderIndex,
} from "./catalogue/catalogue.js";
export { defaultHandlers } from "./handlers/index.js";
export { type InfographicOptions, renderInfographic } from "./infographic/infographic.js";
export {
  type InfographicRenderOptions,
  infographicOptionsSchema,
  infographicRenderer,
} from "./infographic/renderer.js";
export { losses } from "./losses.js";
export type {
  ArticleTags,
  ChartId,
  ColumnTags,
  Handler,
  Handlers,
  HtmlOptions,
  Notice,
  SiteTags,
  Slot,
  SlotContext,
  Slots,
  Target,
} from "./options.js";
export { DATA_ID, dataScript } from "./page/page.js";
export { PAGE_TAGS } from "./page/tags.js";
export { renderHtml } from "./render.js";
export { htmlRenderer } from "./renderer.js";
export { htmlOptionsSchema } from "./schema.js";
export type { State } from "./state.js";
export { stylesheet, stylesheetOf } from "./style/stylesheet.js";
export { type Theme, type ThemeName, themes } from "./style/theme.js";
export { type Attributes, element } from "./text/element.js";
export { escapeAttribute, escapeText } from "./text/escape.js";
