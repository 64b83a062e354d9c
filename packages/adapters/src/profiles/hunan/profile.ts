/** Hunan portals. What is known, and how surely: README.md beside. */
import { byUrl, defineProfile } from "../profile.js";

export const hunan = defineProfile({
  id: "hunan",
  title: { "zh-CN": "湖南门户", en: "Hunan portals" },
  provinces: ["湖南"],
  certainty: "low",
  marks: [
    byUrl(/\/c\d{4,}\/\d{8}\/i\d+\.html/, "/c数字/日期/i编号.html", "code", 3),
    byUrl(/^https?:\/\/[^/]*hunan\.gov\.cn\//, "hunan.gov.cn", "inferred", 1),
  ],
  article: [],
  payloads: [],
});
