import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { inlineText } from "../../../model/document.js";
import { linksIn } from "../../../model/inlines.js";

const file = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)(?:[?#]|$)/i;

export const entry: CatalogueEntry = {
  codes: ["W13"],
  source: { "zh-CN": "由“下载后仍能辨认”推得", en: "so that a downloaded file can be told from others" },
};

export const rule = defineRule({
  id: "web/attachment-name",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "附件名称写明年度", en: "the name of an attachment tells the year" },
  messages: {
    noYear: {
      "zh-CN": "附件“{name}”的名称没有写明年度{year}，下载后难以辨认",
      en: "the attachment “{name}” does not name the year {year}",
    },
    local: {
      "zh-CN": "附件“{name}”的链接指向发布者的电脑（{url}），公众无法下载",
      en: "the attachment “{name}” points at the publisher's own machine ({url})",
    },
  },
  needs: ["document"],
  recommended: true,
  *check({ document, report }) {
    if (!document) return;
    for (const link of linksIn(document.children)) {
      const name = inlineText(link.children).trim() || link.title || link.url;
      if (/^(?:file:|[a-z]:[\\/])/i.test(link.url)) {
        yield { messageId: "local", data: { name, url: link.url.slice(0, 60) }, severity: "warning" };
      } else if (report.year !== null && file.test(link.url) && /报告|年报/.test(name)) {
        const told = `${name} ${decodeURI(link.url.replace(/%(?![0-9a-f]{2})/gi, "%25"))}`;
        if (!name.includes(String(report.year)) && told !== "")
          yield { messageId: "noYear", data: { name, year: report.year } };
      }
    }
  },
});
