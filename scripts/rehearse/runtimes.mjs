/** import and require of every entry, the whole way through, and the command; Deno and Bun where they are at hand. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesIn } from "./entries.mjs";
import { run } from "./stage.mjs";

const way = `
const read = await adapters.readReport({ bytes: new Uint8Array(readFileSync("report.txt")), name: "report.txt" });
if (!read.ok) throw new Error(read.problems[0].message.en);
const { findings } = core.check(read.report, { provenance: read.provenance, problems: read.problems });
const document = core.compose(read.report);
const word = docx.renderDocx(document);
const again = await adapters.readReport({ bytes: word, name: "report.docx" });
if (!again.ok || JSON.stringify(again.report.tables) !== JSON.stringify(read.report.tables)) throw new Error("DOCX does not read back");
console.log(findings.length, html.renderHtml(document).length, word.length, markdown.renderMarkdown(document).length);
`;
const packages = {
  core: "@nianbao/core",
  adapters: "@nianbao/adapters",
  html: "@nianbao/renderer-html",
  docx: "@nianbao/renderer-docx",
  markdown: "@nianbao/renderer-markdown",
};

export async function runtimes({ project, names, say }) {
  const failures = [];
  const entries = entriesIn(project, names);
  writeFileSync(
    join(project, "esm.mjs"),
    `import { readFileSync } from "node:fs";
const seen = {};
for (const name of ${JSON.stringify(entries.map(({ specifier }) => specifier))}) seen[name] = Object.keys(await import(name)).length;
for (const [name, count] of Object.entries(seen)) if (count === 0) throw new Error(name + " exports nothing");
${Object.entries(packages)
  .map(([name, from]) => `import * as ${name} from "${from}";`)
  .join("\n")}
${way}`,
  );
  writeFileSync(
    join(project, "cjs.cjs"),
    `const { readFileSync } = require("node:fs");
for (const name of ${JSON.stringify(entries.filter(({ cjs }) => cjs).map(({ specifier }) => specifier))})
  if (Object.keys(require(name)).length === 0) throw new Error(name + " exports nothing");
${Object.entries(packages)
  .map(([name, from]) => `const ${name} = require("${from}");`)
  .join("\n")}
(async () => {${way}})().catch((error) => { console.error(error); process.exitCode = 1; });`,
  );
  const esm = (await run(process.execPath, ["esm.mjs"], { cwd: project })).output.trim();
  say(`Node ${process.versions.node} import ${entries.length} entries: findings, HTML, DOCX, Markdown = ${esm}`);
  const cjs = (await run(process.execPath, ["cjs.cjs"], { cwd: project })).output.trim();
  say(`Node ${process.versions.node} require ${entries.filter((entry) => entry.cjs).length} entries: ${cjs}`);
  if (esm !== cjs) failures.push(`import and require differ: ${esm} / ${cjs}`);
  const version = (
    await run(join(project, "node_modules/.bin/nianbao"), ["--version"], { cwd: project })
  ).output.trim();
  const manifest = JSON.parse(readFileSync(join(project, "node_modules/nianbao/package.json"), "utf8"));
  if (version !== manifest.version)
    failures.push(`nianbao --version says ${version}, the package is ${manifest.version}`);
  const checked = await run(join(project, "node_modules/.bin/nianbao"), ["check", "report.txt"], {
    cwd: project,
    fails: true,
  });
  if (checked.status !== 1) failures.push(`nianbao check ended with ${checked.status}: ${checked.output.slice(-500)}`);
  say(`nianbao ${version}: check ends with ${checked.status}`);
  for (const [name, args] of [
    ["deno", ["run", "--allow-read", "--node-modules-dir=manual"]],
    ["bun", ["run"]],
  ]) {
    const found = await run("which", [name], { fails: true });
    if (found.status !== 0) say(`${name}: not at hand, left out`);
    else {
      const output = (await run(name, [...args, "esm.mjs"], { cwd: project })).output.trim();
      say(`${name}: ${output}`);
      if (output !== esm) failures.push(`${name} and Node differ: ${output} / ${esm}`);
    }
  }
  return failures;
}
