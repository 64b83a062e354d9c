import { profileCases } from "@nianbao/adapters/profiles";
import { test } from "vitest";
import { article, items, page, reports, within } from "../../../test/profiles/pages.js";

profileCases(test, [
  { name: "any page", profile: "generic", page: { text: within('class="article"') }, article },
  {
    name: "list of the common template",
    profile: "generic",
    page: { text: page(`<div class="zfxxgk_zdgkc">${items((n) => `/${n}.html`).replace(/span>/g, "b>")}</div>`) },
    reports: reports((n) => `/${n}.html`),
  },
]);
