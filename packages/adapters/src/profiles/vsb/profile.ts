/** Boda VSB. What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const vsb = defineProfile({
  id: "vsb",
  title: { "zh-CN": "博达站群（VSB）", en: "Boda VSB" },
  provinces: ["云南", "甘肃", "四川", "山东", "西藏", "辽宁", "陕西"],
  certainty: "high",
  marks: [
    byText("vsb_content", "code", 3),
    byText("_newscontent_fromname", "code", 3),
    byText("v_news_content", "code", 2),
    byText("vsbcontent_start", "code", 3),
    byUrl(/\/info\/\d+\/\d+\.htm(?:$|[?#])/, "/info/栏目/文章.htm", "code", 3),
  ],
  article: ["vsb_content", "v_news_content"],
  payloads: [],
});
