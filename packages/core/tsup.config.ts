import { defineConfig } from "tsup";
import { constants } from "../../scripts/keep-const.mjs";

/** What may be imported by name: the folders of the entries in package.json. */
const entries = [
  "check",
  "editions",
  "reading",
  "rules",
  "rules/figures",
  "rules/recommended",
  "schema",
  "steps",
  "testing",
];
/**
 * Parts of the main entry. Each becomes a chunk, so that a bundler takes from it only the parts that are used. The lexicon
 * is one of its own: words among code make both compress worse.
 */
const parts = [
  "check/check",
  "check/check-with",
  "check/rule",
  "claims/index",
  "claims/lexicon",
  "compose/compose",
  "facts/index",
  "fixes/index",
  "recognise/index",
  "schema/parse-report",
  "similarity/index",
];

const named = {
  index: "src/index.ts",
  ...Object.fromEntries(entries.map((entry) => [`${entry}/index`, `src/${entry}/index.ts`])),
};

export default defineConfig({
  entry: {
    ...named,
    ...Object.fromEntries(parts.map((part) => [`parts/${part.replaceAll("/", "-")}`, `src/${part}.ts`])),
  },
  format: ["esm", "cjs"],
  dts: { entry: named },
  clean: true,
  sourcemap: true,
  splitting: true,
  target: "node20",
  plugins: [constants],
});
