import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { host, page, reports } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "list in a script",
    profile: "pc-list",
    page: {
      text: page(
        `<script>var articleList = ${JSON.stringify([2025, 2024].map((y, i) => ({ id: "1934567890123456789", title: `某市某局${y}年政府信息公开工作年度报告`, pubDate: `${y + 1}-01-20 10:00`, urls: JSON.stringify({ pc: `/zfxxgk/${i + 1}.html` }) })))};</script>`,
      ),
      url: `${host}/jxs/zfxxg105/pc/list.html`,
    },
    reports: reports((n) => `${host}/zfxxgk/${n}.html`),
  },
]);
