import { existsSync, readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
// Tests run on the sources: no build is needed, and a stack trace points at the file one edits.
const alias = [
  { find: /^@nianbao\/([^/]+)\/(.+)$/, replacement: `${root}packages/$1/src/$2/index.ts` },
  { find: /^@nianbao\/([^/]+)$/, replacement: `${root}packages/$1/src/index.ts` },
];

const packagesIn = (folder: string): string[] =>
  readdirSync(root + folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => existsSync(`${root}${path}/package.json`));

export default defineConfig({
  test: {
    // Small machines too: two cores, two workers. Files of a worker share the modules they import, which hold no state
    // (an edition that a test registers, it takes back): to load them anew for each file took longer than the tests.
    maxWorkers: "100%",
    isolate: false,
    projects: [...packagesIn("packages"), ...packagesIn("examples"), "site"].map((path) => ({
      extends: true as const,
      root: root + path,
      resolve: { alias },
      test: {
        name: basename(path),
        include: ["src/**/*.test.ts", "test/**/*.test.ts"],
        testTimeout: process.env.NIANBAO_LONG === "1" ? 1_800_000 : 30_000,
      },
    })),
    reporters: ["default", `${root}scripts/plain-reporter.mjs`],
  },
});
