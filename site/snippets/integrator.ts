import { byText, byUrl, defineProfile, readPage } from "@nianbao/adapters/profiles";

/** What tells the platform apart, and where it puts an article: data only. */
export const yunling = defineProfile({
  id: "yunling",
  title: { "zh-CN": "云岭市统一平台（虚构）", en: "the platform of Yunling (made up)" },
  provinces: [],
  certainty: "high",
  marks: [byUrl(/\/yl\/nb\/\d+/, "/yl/nb/编号", "page", 3), byText("yl-article-body", "page", 3)],
  article: ["yl-article-body"],
  payloads: [],
});

/** Text in, document out; fetching the page is the integrator's affair. */
export const readArticle = (html: string, url: string) => readPage({ text: html, url }, yunling);
