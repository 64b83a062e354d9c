import { compose } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { renderHtml } from "@nianbao/renderer-html";
import { it } from "vitest";
import { pageOf } from "../pages.js";
import { mutate, readAll, seed, share } from "./mutate.js";
import { piece } from "./sources.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const sources = [
  pageOf(generateReport(3)),
  pageOf(generateReport(5), { wordPaste: true }),
  renderHtml(compose(generateReport(6))),
  renderHtml(compose(generateReport(7), { data: false }), { target: "fragment" }),
].map(utf8);

it(`spoiled pages, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({
    count: share(26_000),
    make: (random, n) => mutate(sources, random, piece(n)),
    options: { format: "html" },
  }),
);
