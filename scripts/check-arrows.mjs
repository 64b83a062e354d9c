// Holds every import of the packages' sources against scripts/arrows.mjs, and the drawing in docs/architecture.md too.
// `node scripts/check-arrows.mjs` names what offends; `--write` draws the arrows anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { core, onNode, packages } from "./arrows.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = join(root, "docs/architecture.md");

/** Sources of a package, without tests: paths relative to its src. */
const sourcesOf = (name) =>
  readdirSync(join(root, "packages", name, "src"), { recursive: true })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .sort();

const importsOf = (name, path) => {
  const text = readFileSync(join(root, "packages", name, "src", path), "utf8");
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
};

/** The folder of a package of this repository that a specifier names. */
const packageOf = (specifier) =>
  /^@nianbao\/([^/]+)/.exec(specifier)?.[1] ?? (/^nianbao(\/|$)/.test(specifier) ? "nianbao" : undefined);

const isBuiltin = (specifier) => specifier.startsWith("node:") || builtinModules.includes(specifier);

/** The part of core that a path under its src belongs to. */
function partOf(path) {
  const fits = Object.entries(core).flatMap(([part, { paths }]) =>
    paths
      .filter((own) => (own.endsWith("/") ? path.startsWith(own) : path === own))
      .map((own) => ({ part, length: own.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.part;
}

/** Names on a cycle, in order, or nothing. */
function cycleIn(graph) {
  const done = new Set();
  const walk = (name, trail) => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph[name] ?? []) {
      const found = walk(next, [...trail, name]);
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  return Object.keys(graph)
    .map((name) => walk(name, []))
    .find(Boolean);
}

const coreArrows = Object.fromEntries(Object.entries(core).map(([part, { imports }]) => [part, imports]));

function offences() {
  const found = [];
  const used = new Set();
  const known = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "package.json")),
  );
  for (const name of known) if (!packages[name]) found.push(`packages/${name} 不在 scripts/arrows.mjs 中 is not in it`);
  for (const name of Object.keys(packages)) {
    for (const path of sourcesOf(name)) {
      const file = `packages/${name}/src/${path}`;
      const from = name === "core" ? partOf(path) : undefined;
      if (name === "core" && from === undefined) found.push(`${file} 不属于任何部分 belongs to no part of core`);
      for (const specifier of importsOf(name, path)) {
        const say = (why) => found.push(`${file}: import "${specifier}" — ${why}`);
        if (isBuiltin(specifier)) {
          if (!onNode.includes(name)) say(`${name} 不得依赖 Node / runs in browsers too`);
        } else if (specifier.startsWith(".")) {
          const target = posix.normalize(posix.join(posix.dirname(path), specifier)).replace(/\.js$/, ".ts");
          if (target.startsWith("..") && !target.endsWith("package.json")) say(`出了 ${name}/src / leaves the sources`);
          else if (from !== undefined) {
            const to = partOf(target);
            if (to === undefined) say("不属于任何部分 / belongs to no part of core");
            else if (to !== from && !core[from].imports.includes(to)) say(`${from} → ${to} 不在箭头之列 / is no arrow`);
            else used.add(`core: ${from} → ${to}`);
          }
        } else if (packageOf(specifier) !== undefined) {
          const to = packageOf(specifier);
          if (!packages[name].includes(to)) say(`${name} → ${to} 不在箭头之列 / is no arrow`);
          else used.add(`${name} → ${to}`);
        }
      }
    }
  }
  const written = [
    ...Object.entries(packages).flatMap(([from, to]) => to.map((name) => `${from} → ${name}`)),
    ...Object.entries(coreArrows).flatMap(([from, to]) => to.map((name) => `core: ${from} → ${name}`)),
  ];
  for (const arrow of written) if (!used.has(arrow)) found.push(`${arrow} 没有用到，请删去 is used by nothing`);
  for (const graph of [packages, coreArrows]) {
    const cycle = cycleIn(graph);
    if (cycle) found.push(`环 cycle: ${cycle.join(" → ")}`);
  }
  return found;
}

/** Without the arrows that others already lead to: the same order, and a drawing that can be read. */
function reduced(graph) {
  const reaches = (from, to) => graph[from].some((next) => next === to || reaches(next, to));
  return Object.entries(graph).flatMap(([from, all]) =>
    all.filter((to) => !all.some((other) => other !== to && reaches(other, to))).map((to) => [from, to]),
  );
}

const mermaid = (graph) =>
  [
    "```mermaid",
    "flowchart BT",
    ...Object.keys(graph).map((name) => `  ${name}`),
    ...reduced(graph).map(([from, to]) => `  ${from} --> ${to}`),
    "```",
  ].join("\n");

const drawings = () => ({
  packages: mermaid(packages),
  core: [
    mermaid(coreArrows),
    "",
    "| 部分 part | 内容 what | 引用 imports |",
    "| --- | --- | --- |",
    ...Object.entries(core).map(
      ([part, { zh, en, imports }]) => `| ${part} | ${zh}<br>${en} | ${imports.join("、") || "—"} |`,
    ),
  ].join("\n"),
});

const drawn = (text) =>
  Object.entries(drawings()).reduce(
    (current, [name, drawing]) =>
      current.replace(
        new RegExp(`(<!-- ${name}:[^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}${drawing}\n${end}`,
      ),
    text,
  );

const found = offences();
const text = readFileSync(page, "utf8");
if (process.argv.includes("--write")) writeFileSync(page, drawn(text));
else if (drawn(text) !== text)
  found.push("docs/architecture.md 与箭头不符 is out of date: node scripts/check-arrows.mjs --write");
for (const line of found) console.error(line);
if (found.length > 0) process.exit(1);
console.log(
  `依赖方向无误 imports follow the arrows: ${Object.keys(packages).length} packages, ${Object.keys(core).length} parts of core`,
);
