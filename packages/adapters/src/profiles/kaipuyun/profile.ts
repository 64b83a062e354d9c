/** Kaipuyun (ucap). What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const kaipuyun = defineProfile({
  id: "kaipuyun",
  title: { "zh-CN": "开普云（ucap）", en: "Kaipuyun (ucap)" },
  provinces: ["黑龙江", "海南", "新疆", "江苏", "甘肃"],
  certainty: "high",
  marks: [
    byText("ucapcontent", "page", 3),
    byText("ucaptitle", "page", 3),
    byText("xxgkml-content", "code", 3),
    byUrl(/\/[0-9a-f]{32}\.shtml/, "32位编号.shtml", "code", 2),
    byUrl(/\/c\d{5,6}\/\d{6}\//, "/c栏目/年月/", "code", 2),
    byUrl(/\/common\/search\//, "/common/search/", "code", 2),
  ],
  article: ["ucapcontent", "zoomcon", "article-content"],
  payloads: [
    {
      kind: "entries",
      at: "data.results",
      fields: {
        title: ["title", "subTitle", "titleHtml"],
        url: ["url", "redirectUrl"],
        date: ["publishedTimeStr", "publishedTime"],
      },
    },
    {
      kind: "entries",
      at: "results.data.results",
      fields: {
        title: ["title", "titleHtml"],
        url: ["url", "redirectUrl"],
        date: ["publishedTimeStr", "publishedTime"],
      },
    },
    {
      kind: "entries",
      at: "data.list",
      fields: { title: ["TITLE"], url: ["URL"], date: ["PUBLISHED_TIME_FORMAT", "C_FWRQ_FORMAT"] },
    },
  ],
});
