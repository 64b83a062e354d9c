import { it } from "vitest";
import { mutate, readAll, seed, share } from "./mutate.js";
import { piece, text } from "./sources.js";

it(`spoiled text, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(20_000), make: (random, n) => mutate(text, random, piece(n)), options: { format: "text" } }),
);
