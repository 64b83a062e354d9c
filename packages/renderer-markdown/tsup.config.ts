import { defineConfig } from "tsup";
import { constants } from "../../scripts/keep-const.mjs";

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  plugins: [constants],
});
