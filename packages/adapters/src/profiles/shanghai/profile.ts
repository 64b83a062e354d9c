/** Shanghai portals. What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const shanghai = defineProfile({
  id: "shanghai",
  title: { "zh-CN": "上海市门户", en: "Shanghai portals" },
  provinces: ["上海"],
  certainty: "medium",
  marks: [
    byUrl(/\/nw\d+\/\d{8}\/[0-9a-f]{32}\.html/, "/nw数字/日期/32位.html", "code", 3),
    byUrl(/^https?:\/\/[^/]*\.sh\.gov\.cn\//, "sh.gov.cn", "inferred", 1),
    byText("Article_content", "code", 1),
    byText("xxgk_content_nr", "code", 2),
  ],
  article: ["Article_content", "ivs_content", "xxgk_content_nr"],
  payloads: [],
});
