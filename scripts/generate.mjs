// Writes what is derived from the sources: the list of rules, docs/rules.md, the JSON Schemas of core, the pages
// that the command prints.
// `node scripts/generate.mjs` writes; `--check` only says what is out of date.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { answers, candidates, leftOut, notBuilt, series } from "./candidates.mjs";

// The bundler that tsup brings.
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild");
const root = fileURLToPath(new URL("..", import.meta.url));
const rulesDir = join(root, "packages/core/src/rules");

const folders = (path) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** `category/name` of every folder that holds a rule. */
export function ruleIds() {
  return folders(rulesDir).flatMap((category) =>
    folders(join(rulesDir, category))
      .filter((name) => readdirSync(join(rulesDir, category, name)).includes("rule.ts"))
      .map((name) => `${category}/${name}`),
  );
}

const camel = (id) => id.replace(/[-/]([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** As the formatter has it. */
function importOf(names, path) {
  const line = `import { ${names.join(", ")} } from "${path}";`;
  return line.length <= 120 ? line : `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${path}";`;
}

export function ruleIndex(ids) {
  const imported = {
    "shared/catalogued": ["catalogued"],
    ...Object.fromEntries(ids.map((id) => [`${id}/rule`, [`rule as ${camel(id)}`, `entry as ${camel(id)}Entry`]])),
  };
  const imports = Object.keys(imported)
    .sort()
    .map((path) => importOf(imported[path], `./${path}.js`));
  const entries = ids.map((id) => `  catalogued(${camel(id)}, ${camel(id)}Entry),`);
  return `// Written by scripts/generate.mjs from the folders beside this file. Do not edit.
import type { CataloguedRule } from "../check/rule.js";
${imports.join("\n")}

/** Every rule of the library with what a catalogue tells of it, by id. */
export const rules: readonly CataloguedRule[] = [
${entries.join("\n")}
];
`;
}

/** Categories whose rules read the tables and the outline: what a form can check while it is being filled in. */
const ofFigures = ["arithmetic", "cell", "cross-year", "roll-up", "structure"];
/**
 * All rules in three parts, by what they look at: `checkInSteps` loads one after the other. A category stands in one part;
 * a rule that reads other things than its category does is named beside. The list of a part begins with those of the parts
 * before it: so whatever is loaded at first is needed by all, and a bundler can put it into one file, which compresses best.
 */
const parts = {
  form: ["arithmetic", "cell", "cross-year", "structure"],
  around: ["batch", "date", "roll-up", "web", "cross-year/changed-after-publication", "cross-year/similar-text"],
  prose: [
    ...["narrative", "privacy", "wording"],
    ...["aspects", "claimed-parts", "government-duties", "lead-basis"].map((name) => `structure/${name}`),
  ],
};
const partOf = ({ id }) => {
  const naming = (what) => Object.keys(parts).find((name) => parts[name].includes(what));
  return naming(id) ?? naming(id.split("/")[0]);
};
/** A category that stands in no part would be left out of a check without a word. */
function inParts(rules) {
  const left = rules.filter((rule) => partOf(rule) === undefined);
  if (left.length > 0) throw new Error(`in none of the parts of a check: ${left.map(({ id }) => id).join(", ")}`);
}
const part = (name, looksAt, after) => ({
  about: `${after ? `After those of \`${after}\`, the` : "The"} rules that look at ${looksAt} (${parts[name].join(", ")}).`,
  holds: (rule) => partOf(rule) === name,
  after,
});
const lists = {
  form: part("form", "the tables and the outline of the report, and at those of the year before"),
  around: part("around", "what comes with the report: other reports, its page, its day", "form"),
  prose: part("prose", "the text", "around"),
  recommended: {
    about: "The rules of the preset `recommended`, for `checkWith`.",
    holds: ({ recommended }) => recommended,
  },
  figures: {
    about: `The recommended rules that look at figures and outline (${ofFigures.join(", ")}): small enough for a form.`,
    holds: ({ recommended, id }) => recommended && ofFigures.includes(id.split("/")[0]),
  },
};

export function ruleList(name, rules) {
  const { about, holds, after } = lists[name];
  const ids = rules.filter(holds).map(({ id }) => id);
  const line = [
    ...(after ? [[after, `import { ${after} } from "../${after}/index.js";`]] : []),
    ...ids.map((id) => [id, `import { rule as ${camel(id)} } from "../${id}/rule.js";`]),
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
  return `// Written by scripts/generate.mjs from the folders beside this one. Do not edit.
import type { AnyRule } from "../../check/rule.js";
${line.join("\n")}

/** ${about} */
export const ${name}: readonly AnyRule[] = ${after ? `/* @__PURE__ */ ${after}.concat([` : "["}
${ids.map((id) => `  ${camel(id)},`).join("\n")}
${after ? "])" : "]"};
`;
}

const bases = {
  printed: "表内印明",
  notice: "通知",
  regulation: "法规",
  logic: "逻辑推得",
  practice: "实践所见",
  memory: "凭记忆，待核",
};
const severities = { error: "错误", warning: "警告", info: "提示" };

export function rulesPage(rules) {
  const rows = rules.map(
    ({ id, title, severity, editions, basis, codes, recommended }) =>
      `| [${id}](../packages/core/src/rules/${id}/README.md) | ${title["zh-CN"]} | ${severities[severity]}${recommended ? "" : "（仅 strict）"} | ${editions ? editions.join("、") : "全部"} | ${bases[basis]} | ${codes.join("、")} |`,
  );
  return `<!-- 由 scripts/generate.mjs 生成，请勿手改。 -->
# 规则一览

共 ${rules.length} 条。依据一栏：表内印明（法定表格自身印有）、通知（国务院办公厅及其公开办的通知）、法规、逻辑推得、实践所见、凭记忆待核；后三种不是官方规定。
级别可在配置中逐条调整；同一条规则在把握不足时会降为提示或“待核”。

| 规则 | 内容 | 级别 | 版式 | 依据 | 编号 |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

${candidatesPart(rules)}`;
}

/** Every candidate with the rules that answer it, or the reason why none does. */
function candidatesPart(rules) {
  const byCode = answers(rules);
  const built = candidates.filter((code) => byCode.get(code).length > 0);
  const link = (id) => `[${id}](../packages/core/src/rules/${id}/README.md)`;
  const rowsOf = ({ letter }) =>
    built
      .filter((code) => code.startsWith(letter))
      .map((code) => `| ${code} | ${byCode.get(code).map(link).join("、")} | ${leftOut[code] ?? ""} |`);
  const parts = series
    .filter((part) => rowsOf(part).length > 0)
    .map(
      (part) =>
        `### ${part.letter} ${part.about}\n\n| 编号 | 规则 | 不判断的部分 |\n| --- | --- | --- |\n${rowsOf(part).join("\n")}`,
    );
  const excused = Object.entries(notBuilt).map(([code, { about, why }]) => `| ${code} | ${about} | ${why} |`);
  return `## 候选规则对照

编号是整理资料时给候选规则的编号，共 ${candidates.length} 条：${built.length} 条已有规则，${excused.length} 条没有。

${parts.join("\n\n")}

## 没有做成规则的

| 编号 | 内容 | 原因 |
| --- | --- | --- |
${excused.join("\n")}
`;
}

/** The rules' pages as a module, so that `nianbao rules ID` can print them. */
export function rulePages(ids) {
  const pages = ids.flatMap((id) => {
    try {
      return [`  ${JSON.stringify(id)}: ${JSON.stringify(readFileSync(join(rulesDir, id, "README.md"), "utf8"))},`];
    } catch {
      return []; // the rules' own test says which page is missing
    }
  });
  return `// Written by scripts/generate.mjs from the rules' pages. Do not edit.
export const rulePages: { readonly [id: string]: string } = {
${pages.join("\n")}
};
`;
}

/** Imports a module of the sources, bundled. */
async function sources(entry) {
  const folder = mkdtempSync(join(root, "packages/core/node_modules/.generate-"));
  try {
    const outfile = join(folder, "core.mjs");
    await build({
      entryPoints: [join(root, entry)],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      packages: "external",
      // The sources, not what was built of them some time ago.
      alias: { "@nianbao/core": join(root, "packages/core/src/index.ts") },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Path from the root → content, for everything that is generated. The list of rules comes first: the rest imports it. */
export async function generate(write) {
  write("packages/core/src/rules/index.ts", ruleIndex(ruleIds()));
  const { rules, jsonSchemas } = await sources("packages/core/src/generated-from.ts");
  inParts(rules);
  for (const name of Object.keys(lists)) write(`packages/core/src/rules/${name}/index.ts`, ruleList(name, rules));
  write("docs/rules.md", rulesPage(rules));
  for (const [name, schema] of Object.entries(jsonSchemas()))
    write(`packages/core/schema/${name}.schema.json`, json(schema));
  const { mappingJsonSchema } = await sources("packages/adapters/src/mappings/json-schema.ts");
  write("packages/adapters/schema/mapping.schema.json", json(mappingJsonSchema()));
  const { configJsonSchema } = await sources("packages/nianbao/src/config-json-schema.ts");
  write("packages/nianbao/schema/config.schema.json", json(configJsonSchema()));
  write("packages/nianbao/src/generated/rule-pages.ts", rulePages(ruleIds()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const onlyCheck = process.argv.includes("--check");
  const stale = [];
  await generate((path, content) => {
    const file = join(root, path);
    let before = "";
    try {
      before = readFileSync(file, "utf8");
    } catch {
      // Not there yet.
    }
    if (before === content) return;
    stale.push(path);
    if (onlyCheck) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  });
  for (const path of stale) console.log(onlyCheck ? `out of date: ${path}` : `written: ${path}`);
  if (onlyCheck && stale.length > 0) process.exitCode = 1;
}
