/** Reads the published cases. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RuleFile } from "./case.js";

const own = new URL("../cases/", import.meta.url);

/**
 * The files of the set, by rule.
 * @param folder another set of the same layout; default: the one of this package
 */
export function readCases(folder: string = fileURLToPath(own)): RuleFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return files.sort().map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as RuleFile);
}
