import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, host, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "openness",
    page: { text: within('class="g-detailbox"'), url: `${host}/XxgkAnnualReport/show/6587.html` },
    article,
  },
  {
    name: "article of the PHP branch",
    profile: "openness",
    page: {
      text: within('id="zoom" class="is-newscontnet"'),
      url: `${host}/openness/detail/annual_report/0123456789abcdef01234567.html`,
    },
    article,
  },
]);
