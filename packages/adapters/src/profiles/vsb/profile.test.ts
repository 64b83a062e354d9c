import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, host, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  {
    name: "article",
    profile: "vsb",
    page: { text: within('id="vsb_content_2"'), url: `${host}/info/204302/1240682.htm` },
    article,
  },
]);
