/** TypeScript of a consumer: every module setting, nothing skipped; and what it costs beside an empty project. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesIn } from "./entries.mjs";
import { root, run } from "./stage.mjs";

const tsc = join(root, "node_modules/typescript/lib/tsc.js");
const ceiling = 1.5;
const rounds = 5;
const strict = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
};
const settings = {
  node16: { module: "Node16", moduleResolution: "Node16" },
  nodenext: { module: "NodeNext", moduleResolution: "NodeNext" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
};

const consumer = `import { readReport } from "@nianbao/adapters";
import { type CellAddress, check, compose, defineRule, type Report } from "@nianbao/core";
import { renderHtml } from "@nianbao/renderer-html";

export const address: CellAddress<"2021"> = "applications/received/total";
// @ts-expect-error no such row
export const wrong: CellAddress<"2021"> = "applications/recieved/total";
export const titleOf = (report: Report): string => report.title;
export async function page(bytes: Uint8Array): Promise<string> {
  const read = await readReport({ bytes });
  if (!read.ok) return read.problems[0].message["zh-CN"];
  const { findings } = check(read.report, { provenance: read.provenance });
  return renderHtml(compose(read.report), { findings });
}
export const fetched = ({ body }: Response, { signal }: AbortController) =>
  body && readReport({ stream: body, name: "report.docx" }, { signal });
export const dropped = (file: File) => readReport({ stream: file.stream(), name: file.name });
export const rule = defineRule({
  id: "local/example",
  severity: "info",
  basis: "practice",
  title: { "zh-CN": "示例", en: "example" },
  source: { "zh-CN": "本单位", en: "ours" },
  recommended: true,
  messages: { found: { "zh-CN": "{count}件", en: "{count}" } },
  *check({ report }) {
    if (report.sections.length === 0) yield { messageId: "found", data: { count: 1 } };
  },
});
`;
/** What a consumer of the model imports, for the measure. */
const model = `import { check, type Report } from "@nianbao/core";
export const messages = (report: Report): string[] => check(report).findings.map(({ message }) => message);
`;

function lay(folder, project, files, compilerOptions) {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  return folder;
}

/** Seconds of processor time, which other work on the machine does not lengthen much. */
async function cost(folder, counter) {
  const { output } = await run(process.execPath, ["-r", counter, tsc, "-p", folder]);
  return Number(/cpu=([\d.]+)/.exec(output)[1]);
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

export async function compilers({ project, names, say }) {
  const failures = [];
  const entries = entriesIn(project, names);
  const importAll = (list) => list.map(({ specifier }, i) => `export * as entry${i} from "${specifier}";\n`).join("");
  for (const [name, setting] of Object.entries(settings)) {
    const files = { "consumer.ts": consumer, "all.ts": importAll(entries) };
    if (name !== "bundler") files["required.cts"] = importAll(entries.filter(({ cjs }) => cjs));
    const folder = lay(join(project, "types", name), project, files, { ...strict, ...setting });
    const { status, output } = await run(process.execPath, [tsc, "-p", folder], { fails: true });
    say(`${name}, skipLibCheck false: ${status === 0 ? "compiles" : "does not compile"}`);
    if (status !== 0) failures.push(`${name}: ${output.slice(0, 1500)}`);
  }
  const counter = join(project, "cpu.cjs");
  writeFileSync(
    counter,
    'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log("cpu=" + (user + system) / 1e6); });',
  );
  const options = { ...strict, ...settings.nodenext };
  const empty = lay(join(project, "types/empty"), project, { "index.ts": "export {};\n" }, options);
  const using = lay(join(project, "types/model"), project, { "index.ts": model }, options);
  const times = { empty: [], using: [] };
  for (let round = 0; round < rounds; round++) {
    times.empty.push(await cost(empty, counter));
    times.using.push(await cost(using, counter));
  }
  const ratio = median(times.using) / median(times.empty);
  say(
    `type-checking a consumer of core / an empty project: ${ratio.toFixed(2)} (ceiling ${ceiling}; medians of ${rounds}, processor time)`,
  );
  if (ratio > ceiling) failures.push(`type-checking costs ${ratio.toFixed(2)} times an empty project`);
  return failures;
}
