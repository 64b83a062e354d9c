/** Shaanxi portals. What is known, and how surely: README.md beside. */
import { byUrl, defineProfile } from "../profile.js";

export const shaanxi = defineProfile({
  id: "shaanxi",
  title: { "zh-CN": "陕西门户", en: "Shaanxi portals" },
  provinces: ["陕西"],
  certainty: "low",
  marks: [
    byUrl(/^https?:\/\/[^/]*\.shaanxi\.gov\.cn\/(?:.{0,100}\/)?zfxxgk\//, "shaanxi.gov.cn/…/zfxxgk/", "survey", 3),
    byUrl(/^https?:\/\/[^/]*\.shaanxi\.gov\.cn\//, "shaanxi.gov.cn", "inferred", 1),
  ],
  article: [],
  payloads: [],
});
