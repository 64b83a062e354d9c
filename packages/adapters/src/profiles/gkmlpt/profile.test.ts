import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { body, holds, host, page, reports, title } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article in a script",
    profile: "gkmlpt",
    page: {
      text: page(
        `<script>window._CONFIG = {SID: '1', DETAIL: ${JSON.stringify({ title, content: body, publisher: "某局", identifier: "114/2026-00001", display_publish_time: 1768870800 }).replaceAll("<", "\\u003C")}, x: 1};</script>`,
      ),
      url: `${host}/gkmlpt/content/4/4321/post_4321000.html`,
    },
    article: { holds, metadata: { indexNumber: "114/2026-00001", date: "2026-01-20", source: "某局" } },
  },
  {
    name: "API list",
    profile: "gkmlpt",
    page: {
      text: JSON.stringify({
        classify: { id: 1 },
        articles: [2025, 2024].map((y, i) => ({
          title: `某市某局${y}年政府信息公开工作年度报告`,
          url: `${host}/gkmlpt/${i + 1}`,
          date: Date.UTC(y + 1, 0, 19, 20) / 1000,
        })),
      }),
    },
    reports: reports((n) => `${host}/gkmlpt/${n}`),
  },
]);
