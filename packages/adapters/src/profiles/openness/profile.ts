/** The Openness family. What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const openness = defineProfile({
  id: "openness",
  title: { "zh-CN": "Openness 类平台", en: "the Openness family" },
  provinces: ["安徽", "内蒙古"],
  certainty: "medium",
  marks: [
    byUrl(/\/(?:XxgkAnnualReport|Xxgknb)\/show\/\d+/i, "/XxgkAnnualReport/show/编号", "code", 3),
    byUrl(/\/(?:Branch)?OpennessContent\//i, "/OpennessContent/", "code", 3),
    byUrl(/\/XxgkContent\//i, "/XxgkContent/", "code", 3),
    byText("/OpennessContent/", "code", 3),
    byText("/XxgkContent/", "code", 3),
    byText("g-detailbox", "code", 2),
    byText("is-newscontnet", "code", 3),
    byUrl(/\/openness\/detail\/annual_report\/[0-9a-f]{24}/, "/openness/detail/annual_report/24位", "code", 3),
  ],
  article: ["g-detailbox", "is-newscontnet", "is-contentbox"],
  payloads: [],
});
