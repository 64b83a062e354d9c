/** Guangdong disclosure platform (gkmlpt). What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

const detail = {
  content: ["content"],
  title: ["title"],
  metadata: {
    date: ["display_publish_time", "publish_time", "first_publish_time", "created_at"],
    written: ["date"],
    source: ["publisher", "source"],
    indexNumber: ["identifier"],
    documentNumber: ["document_number"],
    url: ["url", "post_url", "origin_url"],
  },
} as const;

export const gkmlpt = defineProfile({
  id: "gkmlpt",
  title: { "zh-CN": "广东省政府信息公开平台（gkmlpt）", en: "Guangdong disclosure platform (gkmlpt)" },
  provinces: ["广东"],
  certainty: "high",
  marks: [
    byText("/gkmlpt/", "code", 3),
    byText("NFCMS_POST_ID", "code", 3),
    byUrl(/\/gkmlpt\//, "/gkmlpt/", "code", 3),
    byUrl(/\/content\/\d+\/\d+\/m?post_\d+\.html/, "/content/…/post_数字.html", "code", 3),
    byText("nfw-cms-attachment", "code", 2),
  ],
  article: ["news_cont_d_wrap"],
  payloads: [
    { kind: "article", script: "DETAIL", at: "", fields: detail },
    {
      kind: "entries",
      at: "articles",
      fields: { title: ["title"], url: ["url", "post_url"], date: ["display_publish_time", "date", "created_at"] },
    },
    { kind: "article", at: "", fields: detail },
  ],
});
