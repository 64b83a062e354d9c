/** Asks the pnpm of this repository something that it answers in JSON, from what is installed. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./published.mjs";

export const pnpm = (...args) =>
  JSON.parse(
    execFileSync(join(root, "node_modules/.bin/pnpm"), [...args, "--json", "--filter", "./packages/*"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 2 ** 20,
    }),
  );
