import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, body, host, page, reports } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "kaipuyun",
    page: {
      text: page(`<ucapcontent>${body}</ucapcontent>`),
      url: `${host}/gknb/202601/0123456789abcdef0123456789abcdef.shtml`,
    },
    article,
  },
  {
    name: "search answer",
    profile: "kaipuyun",
    page: {
      text: JSON.stringify({
        data: {
          total: 2,
          results: [2025, 2024].map((y, i) => ({
            title: `某市某局${y}年政府信息公开工作年度报告`,
            url: `//www.example.gov.cn/${i + 1}`,
            publishedTimeStr: `${y + 1}-01-20 10:00:00`,
          })),
        },
      }),
      url: "https://www.example.gov.cn/common/search/1",
    },
    reports: reports((n) => `https://www.example.gov.cn/${n}`),
  },
]);
