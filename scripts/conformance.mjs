// The cases of the rules' own tests as plain JSON, one file a rule: what the package @nianbao/conformance publishes.
// `node scripts/conformance.mjs DIR` writes them there; tests call `collectCases`.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// The bundler that tsup brings.
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");
const core = fileURLToPath(new URL("../packages/core", import.meta.url));
const rulesDir = join(core, "src/rules");

const folders = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const testFiles = () =>
  folders(rulesDir).flatMap((category) =>
    folders(join(rulesDir, category))
      .map((name) => join(rulesDir, category, name, "rule.test.ts"))
      .filter((file) => existsSync(file)),
  );

/** In place of the test runner: tests register nothing, rule cases are taken. */
const stub = `
  const skip = () => {};
  const collected = (globalThis[Symbol.for("nianbao.cases")] ??= []);
  export const it = Object.assign(() => {}, { each: () => skip, collectRuleCases: (rule, cases) => collected.push([rule, cases]) });
  export const test = it;
  export const describe = Object.assign(skip, { each: () => skip });
  export const expect = skip;
  export const beforeAll = skip;
  export const afterAll = skip;
`;

const runner = {
  name: "runner",
  setup(bundler) {
    bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "runner" }));
    bundler.onLoad({ filter: /.*/, namespace: "runner" }, () => ({ contents: stub, loader: "js" }));
  },
};

/** `category/name` → its cases, in the order of the tests. */
export async function collectCases() {
  const folder = mkdtempSync(join(core, "node_modules/.conformance-"));
  const outfile = join(folder, "cases.mjs");
  const imports = testFiles().map((file) => `import ${JSON.stringify(file)};`);
  const contents = `${imports.join("\n")}\nexport { conformanceCases } from ${JSON.stringify(join(core, "src/testing/conformance.ts"))};\nexport { rules } from ${JSON.stringify(join(rulesDir, "index.ts"))};`;
  try {
    await build({
      stdin: { contents, resolveDir: core, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      // The package says it has no side effects; its tests have.
      ignoreAnnotations: true,
      plugins: [runner],
      logLevel: "error",
    });
    const key = Symbol.for("nianbao.cases");
    globalThis[key] = [];
    const { conformanceCases, rules } = await import(pathToFileURL(outfile).href);
    const byRule = new Map();
    for (const [rule, cases] of globalThis[key]) {
      const { title, basis, source, codes } = rules.find(({ id }) => id === rule.id);
      const entry = byRule.get(rule.id) ?? { rule: rule.id, title, basis, source, codes, cases: [] };
      const more = conformanceCases(rule, cases).map((item, i) => ({
        ...item,
        id: `${rule.id}#${entry.cases.length + i + 1}`,
      }));
      byRule.set(rule.id, { ...entry, cases: [...entry.cases, ...more] });
    }
    return new Map([...byRule].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    delete globalThis[Symbol.for("nianbao.cases")];
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = process.argv[2];
  if (!target) throw new Error("usage: node scripts/conformance.mjs DIR");
  rmSync(target, { recursive: true, force: true });
  const rules = await collectCases();
  for (const [id, file] of rules) {
    const path = join(target, `${id}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(file)}\n`);
  }
  const count = [...rules.values()].reduce((sum, { cases }) => sum + cases.length, 0);
  console.log(`${rules.size} rules, ${count} cases`);
}
