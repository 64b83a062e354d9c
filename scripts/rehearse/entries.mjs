/** What an installed package may be imported by: the keys of its `exports` that are code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const manifestIn = (project, name) =>
  JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8"));

/** @returns {{ specifier: string, cjs: boolean }[]} */
export const entriesIn = (project, names) =>
  names.flatMap((name) =>
    Object.entries(manifestIn(project, name).exports)
      .filter(([key, value]) => !key.includes("*") && key !== "./package.json" && typeof value === "object")
      .map(([key, value]) => ({ specifier: key === "." ? name : `${name}/${key.slice(2)}`, cjs: "require" in value })),
  );
