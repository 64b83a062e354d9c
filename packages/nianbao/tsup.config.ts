import { defineConfig } from "tsup";
import { constants } from "../../scripts/keep-const.mjs";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  dts: true,
  clean: true,
  sourcemap: true,
  splitting: true,
  target: "node20",
  plugins: [constants],
});
