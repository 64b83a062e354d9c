export { type SectionShare, type SharedProse, sharedProse } from "./compare.js";
export type { CopiedPassage } from "./passages.js";
export {
  createProseIndex,
  type IndexedReport,
  type ProseIndex,
  proseIndexFrom,
  type SimilarOptions,
  type SimilarReport,
} from "./prose-index.js";
