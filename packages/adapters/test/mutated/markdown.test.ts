import { it } from "vitest";
import { mutate, readAll, seed, share } from "./mutate.js";
import { markdown, piece } from "./sources.js";

it(`spoiled Markdown, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({
    count: share(20_000),
    make: (random, n) => mutate(markdown, random, piece(n)),
    options: { format: "markdown" },
  }),
);
