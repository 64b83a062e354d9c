import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, host, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "lonsun",
    page: { text: within('class="j-fontContent wzcon"'), url: `${host}/public/6600101/1234567.html` },
    article,
  },
]);
