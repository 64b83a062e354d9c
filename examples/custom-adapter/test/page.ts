/** 云汀站群的页面长什么样。 What a page of the platform looks like. */
import { compose, type Document, type Report } from "@nianbao/core";
import { sampleReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const pageOf = (document: Document): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云汀市人民政府</title></head><body>
<div class="yt-crumb"><a href="/">首页</a> &gt; <a href="/gk/">政府信息公开</a></div>
<div class="yt-article-body">${renderHtml(document, { target: "fragment", data: false, metadata: true })}</div>
<div class="foot">云汀市人民政府主办</div></body></html>`;

export const sample = pageOf(
  compose(
    sampleReport("2021", {
      report: { organ: { name: "云汀市档案局" }, title: "云汀市档案局2021年政府信息公开工作年度报告" },
    }) as unknown as Report,
    { data: false },
  ),
);

export const list = JSON.stringify({
  data: {
    ytRows: [
      { bt: "云汀市档案局2022年政府信息公开工作年度报告", dz: "/yt/art/102.shtml", fbsj: "2023-01-17" },
      { bt: "云汀市档案局2021年政府信息公开工作年度报告", dz: "/yt/art/101.shtml", fbsj: "2022-01-18" },
      { bt: "云汀市档案局政府信息公开指南", dz: "/yt/art/9.shtml", fbsj: "2020-03-02" },
    ],
  },
});
