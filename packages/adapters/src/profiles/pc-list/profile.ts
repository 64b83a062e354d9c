/** The "pc/list" family (19-digit ids). What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const pcList = defineProfile({
  id: "pc-list",
  title: { "zh-CN": "“pc/list”类平台（19 位编号）", en: 'the "pc/list" family (19-digit ids)' },
  provinces: ["江西", "四川", "河南", "云南"],
  certainty: "medium",
  marks: [
    byUrl(/\/pc\/content\/(?:content_)?\d{19}/, "/pc/content/content_19位.html", "code", 3),
    byUrl(/\/pc\/list\.html/, "/pc/list.html", "code", 3),
    byText("articleList", "code", 1),
    byText("/pc/content/content_", "code", 3),
    byText("channelsTagSelf", "code", 3),
  ],
  article: [],
  payloads: [
    {
      kind: "entries",
      script: "articleList",
      at: "",
      fields: { title: ["title"], url: ["urls.pc", "url"], date: ["pubDate"] },
    },
  ],
});
