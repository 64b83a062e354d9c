import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "shanghai",
    page: {
      text: within('class="Article_content"'),
      url: "https://www.shanghai.gov.cn/nw12344/20260120/0123456789abcdef0123456789abcdef.html",
    },
    article,
  },
]);
