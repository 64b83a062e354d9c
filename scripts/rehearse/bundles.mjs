/** Bundles for browsers by esbuild and Vite, with ceilings, and what is loaded only when it is used. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { run } from "./stage.mjs";

// The Vite that vitest brings.
const fromVitest = createRequire(createRequire(import.meta.url).resolve("vitest/package.json"));
const { build: viteBuild } = await import(pathToFileURL(fromVitest.resolve("vite")).href);

const kB = 1000;
/**
 * Bytes of gzip. `ceiling`: of what is loaded first, before anything can run; over it the rehearsal fails; it stands a little
 * above what was measured. `inAll`: the same of everything, with what is loaded later by `import()`. `row`: where the README
 * of core promises these figures. `target`: what was aimed at for the first load, said in a row of its own. `never`:
 * packages that must not be in what is loaded first; `lacks`: text that must not. `runs`: the bundle is run, and has to say
 * of reports what `check` says.
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
    row: "只用版式 `editionOf`",
    code: 'import { editionOf } from "@nianbao/core/editions"; export const edition = editionOf("2021");',
    ceiling: 7.5 * kB,
    never: /zod/,
    lacks: aRule,
  },
  {
    name: "editions and the rules of figures",
    code: 'export { editionOf } from "@nianbao/core/editions"; export { figures } from "@nianbao/core/rules/figures";',
    ceiling: 34.5 * kB,
    never: /zod/,
  },
  {
    name: "editionOf and compose of the main entry",
    code: 'import { compose, editionOf } from "@nianbao/core"; export { compose, editionOf };',
    ceiling: 11 * kB,
    never: /zod/,
    lacks: aRule,
  },
  {
    name: "checkWith and a rule of one's own",
    row: "`checkWith` 加自己的规则",
    code: 'import { checkWith, defineRule } from "@nianbao/core/check"; export const run = (report, rule) => checkWith([defineRule(rule)], report);',
    ceiling: 15 * kB,
    never: /zod/,
    lacks: aRule,
  },
  {
    // What the guide tells pages to do: the tables are checked by the first load, the text by what comes after it.
    name: "one edition, recommended in steps",
    row: "`checkInSteps`，全部规则",
    code: 'import { editionOf } from "@nianbao/core/editions"; import { checkInSteps } from "@nianbao/core/steps"; export const edition = editionOf("2021"); export const run = checkInSteps;',
    target: 35 * kB,
    ceiling: 34 * kB,
    inAll: 136 * kB,
    never: /zod/,
    lacks: /["'`](?:narrative|privacy|wording)\//,
    runs: true,
  },
  {
    name: "checkWith and the rules of figures",
    row: "`checkWith` 加 `figures`",
    code: 'import { checkWith } from "@nianbao/core/check"; import { figures } from "@nianbao/core/rules/figures"; export const run = (report) => checkWith(figures, report);',
    ceiling: 40 * kB,
    never: /zod/,
  },
  {
    // For those who must not wait: nothing comes later, so all of it comes first.
    name: "checkWith and recommended, at once",
    row: "`checkWith` 加 `recommended`",
    code: 'import { checkWith } from "@nianbao/core/check"; import { recommended } from "@nianbao/core/rules/recommended"; export const run = (report) => checkWith(recommended, report);',
    ceiling: 132 * kB,
    never: /zod/,
  },
  {
    name: "renderer-html and compose",
    code: 'import { compose } from "@nianbao/core"; import { renderHtml } from "@nianbao/renderer-html"; export const page = (report) => renderHtml(compose(report));',
    ceiling: 33 * kB,
    never: /zod/,
  },
  {
    name: "readReport, loaded first",
    code: 'import { readReport } from "@nianbao/adapters/read"; export const read = (bytes) => readReport({ bytes });',
    // What knows the form, and what tells formats apart; the readers of formats come when a file of theirs does.
    ceiling: 57 * kB,
    inAll: 710 * kB,
    never: /zod|parse5|fflate|saxes|unpdf/,
  },
  {
    name: "readReport of the main entry",
    code: 'import { readReport } from "@nianbao/adapters"; export const read = (bytes) => readReport({ bytes });',
    // It names readers that work without a wait, so esbuild loads parse5 and zod with it.
    ceiling: 168 * kB,
    inAll: 710 * kB,
    never: /fflate|saxes|unpdf/,
  },
];

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const sizeOf = (files) => files.reduce((size, file) => size + (file.length <= 1 ? 0 : gzip(file)), 0);
const inKB = (bytes) => (bytes / kB).toFixed(1);
const row = (name, ...cells) => name.padEnd(38) + cells.map((cell) => cell.padStart(8)).join("");
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
  const inputs = [...first].flatMap((name) =>
    Object.entries(metafile.outputs[name].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput })),
  );
  return {
    size: sizeOf(files.map(({ contents }) => contents)),
    all: sizeOf(outputFiles.map(({ contents }) => contents)),
    outputFiles,
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
  const codes = (files) => [...files].map((chunk) => chunk.code.trim());
  return { size: sizeOf(codes(first)), all: sizeOf(codes(chunks.values())) };
}

const compare = `import { deepStrictEqual } from "node:assert";
import { check, editionIds } from "@nianbao/core";
import { generateReport } from "@nianbao/core/testing";
import { run } from "./ran/stdin.js";
for (const edition of editionIds)
  for (const seed of [1, 2, 3]) {
    const report = generateReport(seed, { edition });
    const previous = generateReport(seed + 9, { edition });
    for (const options of [{}, { preset: "strict", verdicts: true, language: "en" }, { previous }]) {
      let last;
      for await (const result of run(report, options)) last = result;
      deepStrictEqual(last, check(report, options));
    }
  }
`;
/** Runs the bundle of steps beside the package it was made from. */
async function comparedWithCheck(project, outputFiles) {
  mkdirSync(join(project, "ran"), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(project, "ran", path.split("/").at(-1)), contents);
  writeFileSync(join(project, "compare.mjs"), compare);
  await run(process.execPath, ["compare.mjs"], { cwd: project });
}

/** What the README promises in another figure than is held here. */
const promised = (readme) =>
  cases
    .filter(({ row: name }) => name !== undefined)
    .filter(({ row: name, ceiling, inAll = ceiling }) => {
      const [first, all] = readme.match(new RegExp(`^\\| ${name} \\|.*$`, "m"))?.[0].match(/[\d.]+(?= kB)/g) ?? [];
      return first !== String(ceiling / kB) || all !== String(inAll / kB);
    })
    .map(({ row: name }) => `the README of core says other sizes of “${name}”`);

export async function bundles({ project, say }) {
  const readme = readFileSync(join(project, "node_modules/@nianbao/core/README.md"), "utf8");
  const failures = promised(readme);
  say(row("kB gzip: loaded first, in all", "esbuild", "in all", "Vite", "in all", "ceiling", "in all"));
  for (const [i, { name, code, target, ceiling, inAll = ceiling, never, lacks, runs }] of cases.entries()) {
    const { inputs, text, outputFiles, ...esbuild } = await withEsbuild(project, code);
    const vite = await withVite(project, code, i);
    say(row(name, ...[esbuild.size, esbuild.all, vite.size, vite.all, ceiling, inAll].map(inKB)));
    if (target !== undefined) {
      const most = Math.max(esbuild.size, vite.size);
      say(`  first load: target ${inKB(target)}, measured ${inKB(most)}: ${most <= target ? "met" : "missed"}`);
    }
    for (const [by, { size, all }] of Object.entries({ esbuild, Vite: vite })) {
      if (size > ceiling) failures.push(`${name}: ${size} bytes first by ${by}, over the ceiling of ${ceiling}`);
      if (all > inAll) failures.push(`${name}: ${all} bytes in all by ${by}, over the ceiling of ${inAll}`);
    }
    if (esbuild.size > ceiling) {
      const most = inputs.slice(0, 6).map(({ path, bytes }) => `${path.split("node_modules/").at(-1)} ${bytes}`);
      failures.push(`${name}: most of it is ${most.join(", ")}`);
    }
    const carried = inputs.map(({ path }) => packageOf(path)).filter((found) => never.test(found));
    if (lacks?.test(text)) failures.push(`${name}: has ${lacks.exec(text)[0]} in it`);
    if (carried.length > 0) failures.push(`${name}: carries ${[...new Set(carried)].join(", ")}`);
    if (runs) await comparedWithCheck(project, outputFiles);
  }
  return failures;
}
