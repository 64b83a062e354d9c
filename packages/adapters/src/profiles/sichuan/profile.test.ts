import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "sichuan",
    page: {
      text: within('class="detail"'),
      url: "https://www.sc.gov.cn/10462/zfxxgk/2026/1/20/0123456789abcdef0123456789abcdef.shtml",
    },
    article,
  },
]);
