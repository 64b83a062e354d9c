import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, host, items, page, reports, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "trs",
    page: {
      text: within('class="view TRS_UEDITOR trs_paper_default"'),
      url: `${host}/zfxxgk/202601/t20260120_1234.html`,
    },
    article,
  },
  {
    name: "static list",
    profile: "trs",
    page: { text: page(items((n) => `./202601/t20260120_${n}.html`)), url: `${host}/zfxxgknb/202601/t20260120_9.html` },
    reports: reports((n) => `${host}/zfxxgknb/202601/202601/t20260120_${n}.html`),
  },
]);
