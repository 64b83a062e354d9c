/** TRS WCM (HyCloud). What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const trs = defineProfile({
  id: "trs",
  title: { "zh-CN": "拓尔思 TRS WCM（海云）", en: "TRS WCM (HyCloud)" },
  provinces: ["北京", "天津", "重庆", "吉林", "福建", "广西", "贵州", "山西", "湖北", "宁夏", "西藏"],
  certainty: "high",
  marks: [
    byText("TRS_Editor", "code", 3),
    byText("TRS_UEDITOR", "code", 3),
    byText("trs_editor_view", "code", 3),
    byText("Custom_UnionStyle", "code", 2),
    byUrl(/\/\d{6}\/t\d{8}_\d+(?:_ext)?\.s?html?/, "/年月/t日期_编号.html", "code", 3),
    byText("createPageHTML(", "code", 1),
  ],
  article: ["TRS_UEDITOR", "TRS_Editor", "trs_editor_view", "Custom_UnionStyle"],
  payloads: [
    {
      kind: "article",
      at: "DATA.DATA",
      fields: { content: ["DOCHTMLCON"], title: ["DOCTITLE"], metadata: { date: ["DOCRELTIME"], url: ["DOCPUBURL"] } },
    },
  ],
});
