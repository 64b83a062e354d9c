/**
 * Rehearses a release: the packages are versioned, built and published to a registry on loopback, installed into empty
 * projects with plain npm, and used there in every way that is promised. `--only NAME` runs one of the checks.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./rehearse/bundles.mjs";
import { compilers } from "./rehearse/compilers.mjs";
import { newcomer } from "./rehearse/newcomer.mjs";
import { runtimes } from "./rehearse/runtimes.mjs";
import { scaffolds } from "./rehearse/scaffolds.mjs";
import { emptyFolder, publishAll, root } from "./rehearse/stage.mjs";

const checks = { runtimes, compilers, bundles, scaffolds, newcomer };
const at = process.argv.indexOf("--only");
const chosen = at < 0 ? Object.keys(checks) : [process.argv[at + 1]];
for (const name of chosen)
  if (!checks[name]) throw new Error(`no check ${name}; there are ${Object.keys(checks).join(", ")}`);

const started = performance.now();
const release = await publishAll();
const names = [...release.registry.published.keys()].sort();
const project = emptyFolder("project");
const failures = [];
try {
  const versions = names.map((name) => `${name} ${release.registry.published.get(name)["dist-tags"].latest}`);
  console.log(`已发布 published: ${versions.join(", ")}`);
  const expected = [
    "@nianbao/adapters",
    "@nianbao/conformance",
    "@nianbao/core",
    "@nianbao/renderer-docx",
    "@nianbao/renderer-html",
    "@nianbao/renderer-markdown",
    "nianbao",
  ];
  if (names.join() !== expected.join()) failures.push(`published are ${names.join(", ")}`);
  for (const name of names) {
    const [manifest] = Object.values(release.registry.published.get(name).versions);
    if (JSON.stringify(manifest.dependencies ?? {}).includes("workspace:"))
      failures.push(`${name} depends on workspace:`);
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  await release.install(project, ...names, "unpdf@1");
  for (const name of names)
    for (const file of ["LICENSE", "README.md"])
      if (!existsSync(join(project, "node_modules", name, file))) failures.push(`${name} comes without ${file}`);
  const report = readFileSync(join(root, "examples/reports/yunqi-2020.txt"));
  writeFileSync(join(project, "report.txt"), report);
  mkdirSync(join(project, "src"));
  for (const name of chosen) {
    console.log(`\n${name}`);
    const said = (line) => console.log(`  ${line}`);
    try {
      failures.push(
        ...(await checks[name]({ project, names, release, say: said })).map((failure) => `${name}: ${failure}`),
      );
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
  }
} finally {
  await release.end();
  rmSync(project, { recursive: true, force: true });
}
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
for (const failure of failures) console.error(`失败 failed: ${failure}`);
console.log(failures.length === 0 ? "全部通过 all passed" : `${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
