/** Platform profiles: which family a government page is of, and what it hands out. They take text and never fetch. */
export { addressOf } from "./address.js";
export type { DetectedProfile, Reason } from "./detect.js";
export { profileFrontEnd } from "./front-end.js";
export { generic } from "./generic/profile.js";
export { profiles } from "./list.js";
export { profileOf } from "./problems.js";
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
export { detectProfile, type PageResult, readPage } from "./read.js";
export { detectSourceProfile } from "./source.js";
export { type ProfileCase, profileCases } from "./testing.js";
