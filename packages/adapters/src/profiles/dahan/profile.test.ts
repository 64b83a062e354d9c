import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, body, host, items, page, reports } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "dahan",
    page: {
      text: page(
        `<!--ZJEG_RSS.content.begin--><div id="zoom">${body}</div>`,
        "<meta name='Generator' content='大汉版通'>",
      ),
      url: `${host}/art/2026/1/20/art_1229_5812.html`,
    },
    article,
  },
  {
    name: "dataproxy answer",
    profile: "dahan",
    page: {
      text: `<?xml version="1.0"?><datastore><totalrecord>2</totalrecord><recordset>${[2025, 2024].map((y, i) => `<record><![CDATA[<li><a href="/art/${i + 1}.html" title="某市某局${y}年政府信息公开工作年度报告">…</a><span>${y + 1}-01-20</span></li>]]></record>`).join("")}</recordset></datastore>`,
      url: `${host}/module/web/jpage/dataproxy.jsp`,
    },
    reports: reports((n) => `${host}/art/${n}.html`),
  },
  {
    name: "jpaas answer",
    profile: "dahan",
    page: { text: JSON.stringify({ data: { html: items((n) => `/col/${n}.html`) } }) },
    reports: reports((n) => `/col/${n}.html`),
  },
]);
