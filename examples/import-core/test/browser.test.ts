import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { fields, validate } from "../src/index.js";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

test("bundled for a browser it needs nothing of Node and says the same", async () => {
  const { outputFiles } = await build({
    entryPoints: [path("../src/index.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "filing",
    tsconfig: path("../../../tsconfig.json"),
  });
  const values = {
    organ: "青禾县水务局",
    year: "2024",
    cells: { ...Object.fromEntries(fields.map(({ name }) => [name, "0"])), "applications/received/total": "1" },
  };
  // 没有 process、require、Buffer、fetch 的环境。 A world without process, require, Buffer and fetch.
  const source = `${outputFiles[0]?.text};JSON.stringify(filing.validate(${JSON.stringify(values)}))`;
  const found: unknown = JSON.parse(runInNewContext(source, { TextEncoder, TextDecoder, URL }) as string);
  expect(found).toEqual(JSON.parse(JSON.stringify(validate(values))));
});
