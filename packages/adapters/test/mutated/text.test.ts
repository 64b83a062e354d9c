import { compose } from "@nianbao/core";
import { flatten, generateReport, layouts } from "@nianbao/core/testing";
import { renderMarkdown } from "@nianbao/renderer-markdown";
import { it } from "vitest";
import { mutate, readAll, seed, share } from "./mutate.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const markdown = [2, 3, 4].map((n) => utf8(renderMarkdown(compose(generateReport(n), { data: n === 2 }))));
const text = layouts.map((layout, i) =>
  utf8(
    flatten(compose(generateReport(i + 10), { data: false }), layout)
      .children.map((block) =>
        "children" in block ? block.children.map((c) => ("value" in c ? c.value : "")).join("") : "",
      )
      .join("\n"),
  ),
);
const json = [4, 5].map((n) => utf8(JSON.stringify(generateReport(n))));
const piece = (n: number): number | undefined => (n % 8 === 0 ? undefined : 4000);

it(`spoiled text, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(20_000), make: (random, n) => mutate(text, random, piece(n)), options: { format: "text" } }),
);
it(`spoiled Markdown, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({
    count: share(20_000),
    make: (random, n) => mutate(markdown, random, piece(n)),
    options: { format: "markdown" },
  }),
);
it(`spoiled JSON, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(10_000), make: (random) => mutate(json, random), options: { format: "json" } }),
);
it(`spoiled files of whatever format, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(10_000), make: (random, n) => mutate([...text, ...markdown, ...json], random, piece(n)) }),
);
