import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, host, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "hunan",
    page: { text: within('class="article"'), url: `${host}/c1234/20260120/i2345678.html` },
    article,
  },
]);
