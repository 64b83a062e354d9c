import { it } from "vitest";
import { mutate, readAll, seed, share } from "./mutate.js";
import { json } from "./sources.js";

it(`spoiled JSON, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(10_000), make: (random) => mutate(json, random), options: { format: "json" } }),
);
