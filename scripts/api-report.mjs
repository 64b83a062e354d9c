/**
 * Writes docs/api/: what each published package offers by name, from the declarations that it ships (needs a build).
 * `--check` prints what differs instead, and ends with 1: a change of what others build on is then part of the change.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import ts from "typescript";
import { published, root } from "./published.mjs";

const out = join(root, "docs/api");

/** Entries that are code: specifier and declarations. */
const entriesOf = ({ folder, manifest }) =>
  Object.entries(manifest.exports)
    .map(([key, target]) => ({
      specifier: key === "." ? manifest.name : `${manifest.name}/${key.slice(2)}`,
      types: target.types ?? target.import?.types,
    }))
    .filter(({ types }) => types !== undefined)
    .map(({ specifier, types }) => ({ specifier, file: join(folder, types) }));

const program = (files) =>
  ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  });

const printer = ts.createPrinter({ removeComments: true });
/** Chinese as it is, names without the number that bundling puts behind them, and half the indent. */
const plain = (text) =>
  text
    .replace(/\b(\w+)\$\d+\b/g, "$1")
    .replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/^ +/gm, (indent) => " ".repeat(indent.length / 2));

const longest = 120;
/** On one line where that is short; else a member a line, so that a change of one is a line of the difference. */
function laidOut(text) {
  const line = text.replace(/\s*\n\s*/g, " ");
  return line.length <= longest ? line : text;
}

/** The declaration as the package ships it, whole, without its comments. */
function declarationOf(name, at) {
  const statement = ts.isVariableDeclaration(at) ? at.parent.parent : at;
  const text = plain(printer.printNode(ts.EmitHint.Unspecified, statement, at.getSourceFile()));
  const inside = plain(at.name.getText());
  const own = inside === name ? text : text.replace(inside, name);
  return laidOut(own.replace(/^(?:export )?(?:declare )?/, "").replace(/;$/, ""));
}

const declarationsOf = (checker, exported) => {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  if (symbol.declarations === undefined) throw new Error(`${exported.name} is declared nowhere`);
  return symbol.declarations;
};

function report(own) {
  const entries = entriesOf(own);
  const missing = entries.find(({ file }) => !existsSync(file));
  if (missing) throw new Error(`${relative(root, missing.file)} 不存在，请先构建 is missing: npm run build`);
  const parsed = program(entries.map(({ file }) => file));
  const checker = parsed.getTypeChecker();
  /** Declaration → the entry that has it written out; later entries name that one. */
  const first = new Map();
  const parts = entries.map(({ specifier, file }) => {
    const again = new Map();
    const lines = checker
      .getExportsOfModule(checker.getSymbolAtLocation(parsed.getSourceFile(file)))
      .flatMap((symbol) =>
        declarationsOf(checker, symbol).flatMap((at) => {
          const known = first.get(at);
          if (known === undefined) {
            first.set(at, specifier);
            return [declarationOf(symbol.name, at)];
          }
          again.set(known, [...(again.get(known) ?? []), symbol.name]);
          return [];
        }),
      );
    const same = [...again].map(([from, names]) => `// ${from}\nexport { ${[...new Set(names)].sort().join(", ")} }`);
    const text = [...lines.sort((a, b) => (a < b ? -1 : 1)), ...same].join("\n");
    return `## ${specifier}\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
  });
  return `<!-- 由 scripts/api-report.mjs 生成 generated. -->\n# ${own.manifest.name}\n\n${parts.join("\n")}`;
}

const fileOf = ({ manifest }) => `${manifest.name.replace("@", "").replace("/", "-")}.md`;
const reports = new Map(published().map((own) => [fileOf(own), report(own)]));

function write(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of reports) writeFileSync(join(folder, file), text);
}

if (process.argv.includes("--check")) {
  const kept = existsSync(out) ? readdirSync(out) : [];
  const same =
    kept.length === reports.size && kept.every((file) => readFileSync(join(out, file), "utf8") === reports.get(file));
  if (!same) {
    const now = mkdtempSync(join(tmpdir(), "nianbao-api-"));
    write(now);
    spawnSync("git", ["--no-pager", "diff", "--no-index", "--unified=0", "--no-color", out, now], { stdio: "inherit" });
    rmSync(now, { recursive: true, force: true });
    console.error("对外接口与 docs/api 不符；确要改变，请运行 the public names differ; if that is meant: npm run api");
    process.exit(1);
  }
  console.log(`对外接口与 docs/api 一致 the public names are as reported: ${reports.size} packages`);
} else write(out);
