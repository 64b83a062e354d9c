/** Lonsun ex9. What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const lonsun = defineProfile({
  id: "lonsun",
  title: { "zh-CN": "龙讯（lonsun ex9）", en: "Lonsun ex9" },
  provinces: ["安徽", "湖北", "甘肃", "四川", "青海"],
  certainty: "high",
  marks: [
    byText("j-fontContent", "code", 3),
    byText("ls-article-info", "code", 3),
    byText("ls-crumbs", "code", 2),
    byUrl(/\/public\/\d+\/\d+\.html/, "/public/机构/文章.html", "code", 3),
    byUrl(/\/public\/column\/\d+/, "/public/column/机构", "code", 3),
  ],
  article: ["j-fontContent", "wzcon"],
  payloads: [],
});
