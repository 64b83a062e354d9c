import { blockText, compose, defineRenderer, type Report } from "@nianbao/core";
import { renderHtml, stylesheetOf } from "@nianbao/renderer-html";

/** Once, as a static file of the portal: the portal's own colour, everything else as it is. */
export const css = stylesheetOf({ accent: "#8a1f11" });

/** Per report: a fragment for the portal's template, with a slot of the portal's own. */
export const article = (report: Report) =>
  renderHtml(compose(report), {
    target: "fragment",
    headingLevel: 2,
    site: { name: "云岭市人民政府", domain: "www.yunling.example" },
    slots: { afterDocument: '<p class="contact">联系电话见“机构职能”栏目。</p>' },
  });

/** A renderer of one's own: a document in, a string or bytes out; no clock, no I/O. */
export const plainText = defineRenderer({
  id: "plain-text",
  mediaType: "text/plain",
  extension: ".txt",
  title: { "zh-CN": "纯文本", en: "plain text" },
  render: (document) => `${document.children.map(blockText).join("\n\n")}\n`,
});
