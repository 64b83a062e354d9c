/** Bundles for browsers by esbuild and Vite, with ceilings, and what is loaded only when it is used. */

import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

// The Vite that vitest brings.
const fromVitest = createRequire(createRequire(import.meta.url).resolve("vitest/package.json"));
const { build: viteBuild } = await import(pathToFileURL(fromVitest.resolve("vite")).href);

const kB = 1000;
/**
 * Bytes of gzip. `ceiling`: over it the rehearsal fails; it stands a little above what was measured. `target`: what was
 * aimed at, said in a row of its own. `never`: packages that must not be in what is loaded first; `lacks`: text that must
 * not.
 */
const aRule = /["'`](?:arithmetic|cell|narrative|structure|web)\//;
export const cases = [
  {
    name: "types of core",
    code: 'import type { CellAddress, Report } from "@nianbao/core"; export type A = CellAddress; export type R = Report;',
    ceiling: 0,
    never: /./,
  },
  {
    name: "one edition",
    code: 'import { editionOf } from "@nianbao/core/editions"; export const edition = editionOf("2021");',
    ceiling: 12 * kB,
    never: /zod/,
    lacks: aRule,
  },
  {
    name: "editions and the rules of figures",
    code: 'export { editionOf } from "@nianbao/core/editions"; export { figures } from "@nianbao/core/rules/figures";',
    ceiling: 35 * kB,
    never: /zod/,
  },
  {
    name: "editionOf and compose of the main entry",
    code: 'import { compose, editionOf } from "@nianbao/core"; export { compose, editionOf };',
    ceiling: 16 * kB,
    never: /zod/,
    lacks: aRule,
  },
  {
    name: "checkWith and a rule of one's own",
    code: 'import { checkWith, defineRule } from "@nianbao/core/check"; export const run = (report, rule) => checkWith([defineRule(rule)], report);',
    ceiling: 17 * kB,
    never: /zod/,
    lacks: aRule,
  },
  {
    name: "recommended in steps, loaded first",
    code: 'import { checkInSteps } from "@nianbao/core/steps"; export const run = (report) => checkInSteps(report);',
    ceiling: 35 * kB,
    never: /zod/,
  },
  {
    name: "checkWith and the rules of figures",
    code: 'import { checkWith } from "@nianbao/core/check"; import { figures } from "@nianbao/core/rules/figures"; export const run = (report) => checkWith(figures, report);',
    ceiling: 43 * kB,
    never: /zod/,
  },
  {
    name: "checkWith and recommended, at once",
    code: 'import { checkWith } from "@nianbao/core/check"; import { recommended } from "@nianbao/core/rules/recommended"; export const run = (report) => checkWith(recommended, report);',
    target: 35 * kB,
    ceiling: 89 * kB, // the reader of claims is half of it, and its words grew
    never: /zod/,
  },
  {
    name: "renderer-html and compose",
    code: 'import { compose } from "@nianbao/core"; import { renderHtml } from "@nianbao/renderer-html"; export const page = (report) => renderHtml(compose(report));',
    ceiling: 45 * kB,
    never: /zod/,
  },
  {
    name: "readReport, loaded first",
    code: 'import { readReport } from "@nianbao/adapters/read"; export const read = (bytes) => readReport({ bytes });',
    // What knows the form, and what tells formats apart; the readers of formats come when a file of theirs does.
    ceiling: 56 * kB,
    never: /zod|parse5|fflate|saxes|unpdf/,
  },
  {
    name: "readReport of the main entry",
    code: 'import { readReport } from "@nianbao/adapters"; export const read = (bytes) => readReport({ bytes });',
    // It names readers that work without a wait, so esbuild loads parse5 and zod with it.
    ceiling: 168 * kB,
    never: /fflate|saxes|unpdf/,
  },
];

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const inKB = (bytes) => (bytes / kB).toFixed(1);
const row = (name, ...cells) => name.padEnd(38) + cells.map((cell) => cell.padStart(9)).join("");
const packageOf = (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? path;

async function withEsbuild(project, code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: project },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "browser",
    splitting: true,
    outdir: join(project, "bundle"),
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const outputs = Object.entries(metafile.outputs);
  // What is loaded by import() is an entry point to esbuild too.
  const open = [outputs.find(([, output]) => output.entryPoint === "<stdin>")[0]];
  const first = new Set();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (first.has(name)) continue;
    first.add(name);
    open.push(
      ...metafile.outputs[name].imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
    );
  }
  const files = [...first].map((name) => outputFiles.find(({ path }) => path.endsWith(`/${name.split("/").at(-1)}`)));
  const sizes = files.map(({ contents }) => (contents.length <= 1 ? 0 : gzip(contents)));
  const inputs = [...first].flatMap((name) =>
    Object.entries(metafile.outputs[name].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput })),
  );
  return {
    size: sizes.reduce((a, b) => a + b, 0),
    inputs: inputs.sort((a, b) => b.bytes - a.bytes),
    text: files.map(({ text }) => text).join("\n"),
  };
}

async function withVite(project, code, number) {
  const folder = join(project, "vite", String(number));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "entry.ts"), code);
  const { output } = await viteBuild({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      rollupOptions: { input: join(folder, "entry.ts"), preserveEntrySignatures: "strict" },
      modulePreload: false,
      target: "es2022",
      write: false,
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  for (const { imports } of first) for (const name of imports) if (chunks.has(name)) first.add(chunks.get(name));
  return [...first].reduce((size, { code }) => size + (code.trim() === "" ? 0 : gzip(code)), 0);
}

export async function bundles({ project, say }) {
  const failures = [];
  say(row("kB gzip, loaded first", "esbuild", "Vite", "ceiling"));
  for (const [i, { name, code, target, ceiling, never, lacks }] of cases.entries()) {
    const { size, inputs, text } = await withEsbuild(project, code);
    const vite = await withVite(project, code, i);
    say(row(name, inKB(size), inKB(vite), inKB(ceiling)));
    if (target !== undefined)
      say(`  target ${inKB(target)}, measured ${inKB(size)}: ${size <= target ? "met" : "missed"}`);
    for (const [by, bytes] of [
      ["esbuild", size],
      ["Vite", vite],
    ])
      if (bytes > ceiling) failures.push(`${name}: ${bytes} bytes by ${by}, over the ceiling of ${ceiling}`);
    if (size > ceiling) {
      const most = inputs.slice(0, 6).map(({ path, bytes }) => `${path.split("node_modules/").at(-1)} ${bytes}`);
      failures.push(`${name}: most of it is ${most.join(", ")}`);
    }
    const carried = inputs.map(({ path }) => packageOf(path)).filter((found) => never.test(found));
    if (lacks?.test(text)) failures.push(`${name}: has ${lacks.exec(text)[0]} in it`);
    if (carried.length > 0) failures.push(`${name}: carries ${[...new Set(carried)].join(", ")}`);
  }
  return failures;
}
