import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "shaanxi",
    page: { text: within('class="article"'), url: "http://tjj.shaanxi.gov.cn/zfxxgk/nb/2026.html" },
    article,
  },
]);
