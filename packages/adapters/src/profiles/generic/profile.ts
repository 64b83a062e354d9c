/** Any other page. What is known, and how surely: README.md beside. */
import { defineProfile } from "../profile.js";

export const generic = defineProfile({
  id: "generic",
  title: { "zh-CN": "通用网页", en: "any other page" },
  provinces: [],
  certainty: "high",
  marks: [],
  article: [],
  payloads: [],
});
