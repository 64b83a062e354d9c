/** Sichuan portals. What is known, and how surely: README.md beside. */
import { byUrl, defineProfile } from "../profile.js";

export const sichuan = defineProfile({
  id: "sichuan",
  title: { "zh-CN": "四川省门户", en: "Sichuan portals" },
  provinces: ["四川"],
  certainty: "low",
  marks: [
    byUrl(/\/10462\/.{1,100}[0-9a-f]{32}\.shtml/, "/10462/…/32位.shtml", "code", 3),
    byUrl(/\/\d{4}\/\d{1,2}\/\d{1,2}\/[0-9a-f]{32}\.shtml/, "/年/月/日/32位.shtml", "code", 3),
    byUrl(/^https?:\/\/[^/]*\.sc\.gov\.cn\//, "sc.gov.cn", "inferred", 1),
  ],
  article: [],
  payloads: [],
});
