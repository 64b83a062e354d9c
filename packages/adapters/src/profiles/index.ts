/** Platform profiles: which family a government page is of, and what it hands out. They take text and never fetch. */
export { type DetectedProfile, detectProfile, type Reason } from "./detect.js";
export { generic } from "./generic/profile.js";
export { profiles } from "./list.js";
export {
  type ArticleFields,
  byText,
  byUrl,
  type Certainty,
  defineProfile,
  type EntryFields,
  type ListEntry,
  type Mark,
  type Page,
  type Payload,
  type Profile,
} from "./profile.js";
export { type PageResult, readPage } from "./read.js";
export { type ProfileCase, profileCases } from "./testing.js";
