/** Epoint WebBuilder. What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const epoint = defineProfile({
  id: "epoint",
  title: { "zh-CN": "新点 WebBuilder", en: "Epoint WebBuilder" },
  provinces: ["江苏", "辽宁", "上海"],
  certainty: "medium",
  marks: [
    byText("webBuilderCommon", "code", 3),
    byText("siteGuid", "code", 2),
    byText('class="ewb-', "code", 2),
    byText("lightfrontaction", "code", 3),
    byUrl(/\/lightfrontaction\/getgovinfolist/i, "/lightfrontaction/getgovinfolist", "code", 3),
    byUrl(/\/govInfoPub(?:right)?\.html/i, "/govInfoPub.html", "code", 3),
  ],
  article: ["webeditorview", "infocontent", "mian-cont"],
  payloads: [
    {
      kind: "entries",
      at: "custom.data",
      fields: {
        title: ["realtitle", "title"],
        url: ["infourl", "visiturl", "linkurl"],
        date: ["infodate", "handsdate"],
      },
    },
  ],
});
