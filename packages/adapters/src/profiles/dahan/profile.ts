/** Hanweb JCMS and jpaas. What is known, and how surely: README.md beside. */
import { byText, byUrl, defineProfile } from "../profile.js";

export const dahan = defineProfile({
  id: "dahan",
  title: { "zh-CN": "大汉版通（JCMS、jpaas）", en: "Hanweb JCMS and jpaas" },
  provinces: ["浙江", "山东", "江苏", "甘肃", "河北", "江西", "湖北", "天津"],
  certainty: "high",
  marks: [
    byText("大汉版通", "code", 3),
    byText("大汉网络", "code", 3),
    byText("ZJEG_RSS.content", "code", 3),
    byText("/jcms_files/jcms1/", "code", 3),
    byText("jpaas-publish-server", "code", 3),
    byText("dataproxy.jsp", "code", 3),
    byText("/module/xxgk/", "code", 3),
    byUrl(/\/art\/\d{4}\/\d{1,2}\/\d{1,2}\/art_\d+_\d+\.html/, "/art/年/月/日/art_栏目_文章.html", "code", 3),
    byUrl(/\/art\/\d{4}\/art_[0-9a-f]{32}\.html/, "/art/年/art_32位.html", "code", 3),
    byUrl(/\/col\/col\d+\//, "/col/col数字/", "code", 3),
    byUrl(/\/module\/(?:web\/)?jpage\/dataproxy\.jsp/, "/module/jpage/dataproxy.jsp", "code", 3),
  ],
  article: ["zoom", "zoomcon", "artile_zw", "article_content", "main-txt", "bt-content", "zc_article_con"],
  payloads: [
    { kind: "records", record: "record" },
    { kind: "html", at: "data.html" },
  ],
});
