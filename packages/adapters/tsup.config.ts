import { defineConfig } from "tsup";
import { constants } from "../../scripts/keep-const.mjs";

const parts = [
  "html",
  "text",
  "markdown",
  "json",
  "docx",
  "xlsx",
  "pdf",
  "zip",
  "mappings",
  "profiles",
  "read",
  "write",
];

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(parts.map((part) => [part, `src/${part}/index.ts`])),
  },
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  sourcemap: true,
  target: "node20",
  plugins: [constants],
});
