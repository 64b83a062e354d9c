import { it } from "vitest";
import { mutate, readAll, seed, share } from "./mutate.js";
import { json, markdown, piece, text } from "./sources.js";

it(`spoiled files of whatever format, seed ${seed}`, { timeout: 900_000 }, () =>
  readAll({ count: share(10_000), make: (random, n) => mutate([...text, ...markdown, ...json], random, piece(n)) }),
);
