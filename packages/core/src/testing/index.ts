export * from "./cases.js";
export { type AdapterKit, type AdapterSample, adapterConformance } from "./conformance/adapter.js";
export {
  type ConformanceCase,
  type RendererKit,
  type RendererOutput,
  type RendererSetting,
  rendererConformance,
} from "./conformance/index.js";
export * from "./conformance.js";
export { hostileTexts, hostileUrls } from "./hostile.js";
export { withHostileText } from "./hostile-text.js";
export { flatten, type Layout, layouts } from "./layouts.js";
export { sentencesOf, toldBy } from "./narrative.js";
export { type Random, randomFrom } from "./random.js";
export { generateReport, type ReportOptions } from "./reports.js";
export * from "./rule-cases.js";
