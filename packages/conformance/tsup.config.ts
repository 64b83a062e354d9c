import { defineConfig } from "tsup";
import { constants } from "../../scripts/keep-const.mjs";

export default defineConfig({
  entry: ["src/index.ts", "src/main.ts"],
  format: ["esm"],
  dts: { entry: "src/index.ts" },
  clean: true,
  sourcemap: true,
  target: "node20",
  plugins: [constants],
});
