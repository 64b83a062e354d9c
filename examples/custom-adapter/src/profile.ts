/** 平台档案：认得出云汀站群的页面，知道正文在哪里、列表接口是什么形状。站群是虚构的。 A made-up platform, as data. */
import { byText, byUrl, defineProfile } from "@nianbao/adapters/profiles";

export const yunting = defineProfile({
  id: "yunting",
  title: { "zh-CN": "云汀站群（虚构）", en: "Yunting, a made-up platform" },
  provinces: [],
  // 把握照实写：这里没有公开代码，只见过存档页面。 As sure as one is: seen on stored pages only.
  certainty: "medium",
  marks: [
    // 分量：3 为独有，2 少见，1 他处也有。 3: no other family has it.
    byText("yt-article-body", "page", 3),
    byText("yt-crumb", "page", 1),
    byUrl(/\/yt\/art\/\d+\.shtml/, "/yt/art/文章.shtml", "page", 3),
  ],
  article: ["yt-article-body"],
  payloads: [
    {
      kind: "entries",
      at: "data.ytRows",
      fields: { title: ["bt"], url: ["dz"], date: ["fbsj"] },
    },
  ],
});
