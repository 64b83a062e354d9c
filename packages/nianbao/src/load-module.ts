/** Default export of a module, TypeScript included; what a JSON file holds. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

export async function loadModule(path: string): Promise<unknown> {
  if (path.endsWith(".json")) return JSON.parse(readFileSync(path, "utf8"));
  const { createJiti } = await import("jiti");
  // The configuration may say `import { defineConfig } from "nianbao"` where nianbao is not installed (npx).
  const { defineConfig } = await import("./config.js");
  const { overlays } = await import("./overlays/index.js");
  const profiles = await import("@nianbao/adapters/profiles");
  const jiti = createJiti(pathToFileURL(path).href, {
    fsCache: false,
    moduleCache: false,
    virtualModules: { nianbao: { defineConfig, overlays }, "@nianbao/adapters/profiles": { ...profiles } },
  });
  return (await jiti.import<{ readonly default?: unknown }>(path)).default;
}
