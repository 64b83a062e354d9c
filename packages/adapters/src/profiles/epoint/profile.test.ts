import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, body, page, reports } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "epoint",
    page: {
      text: page(
        `<div class="ewb-info"><div id="webeditorview"><div id="ivs_content">${body}</div></div></div><script src="/js/webBuilderCommon.js"></script>`,
      ),
    },
    article,
  },
  {
    name: "answer",
    profile: "epoint",
    page: {
      text: JSON.stringify({
        custom: {
          total: 2,
          data: [2025, 2024].map((y, i) => ({
            title: `某市某局${y}年政府信息公开工作年度报告`,
            infourl: `/${i + 1}.html`,
            infodate: `${y + 1}-01-20`,
          })),
        },
      }),
    },
    reports: reports((n) => `/${n}.html`),
  },
]);
