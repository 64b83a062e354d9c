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

const flags = ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope | ts.TypeFormatFlags.WriteArrowStyleSignature;

const longest = 240;
const shortened = (line) => {
  const plain = line.replace(/\\u([0-9A-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

/**
 * One line: kind, name, and what a caller sees first (signature, members, type). Types of constants and aliases that go
 * on for long end in `…`.
 */
function lineOf(checker, name, exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const at = symbol.declarations?.[0];
  if (at === undefined) throw new Error(`${name} is declared nowhere`);
  const parameters = at.typeParameters?.map((parameter) => parameter.getText()).join(", ");
  const generic = parameters === undefined ? name : `${name}<${parameters}>`;
  if (symbol.flags & ts.SymbolFlags.Class) return `class ${generic}`;
  if (symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable)) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, at);
    const signatures = type.getCallSignatures();
    if (signatures.length === 0) return shortened(`const ${name}: ${checker.typeToString(type, at, flags)}`);
    return signatures
      .map((signature) => `function ${name}${checker.signatureToString(signature, at, flags).replace(" => ", ": ")}`)
      .join("\n");
  }
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (symbol.flags & ts.SymbolFlags.Interface) {
    const members = type
      .getProperties()
      .map((member) => member.name + (member.flags & ts.SymbolFlags.Optional ? "?" : ""));
    return `interface ${generic} { ${members.join("; ")} }`;
  }
  return shortened(`type ${generic} = ${checker.typeToString(type, at, flags | ts.TypeFormatFlags.InTypeAlias)}`);
}

function report(own) {
  const entries = entriesOf(own);
  const missing = entries.find(({ file }) => !existsSync(file));
  if (missing) throw new Error(`${relative(root, missing.file)} 不存在，请先构建 is missing: npm run build`);
  const parsed = program(entries.map(({ file }) => file));
  const checker = parsed.getTypeChecker();
  const parts = entries.map(({ specifier, file }) => {
    const names = checker.getExportsOfModule(checker.getSymbolAtLocation(parsed.getSourceFile(file)));
    const lines = names.map((symbol) => lineOf(checker, symbol.name, symbol)).sort((a, b) => (a < b ? -1 : 1));
    return `## ${specifier}\n\n\`\`\`ts\n${lines.join("\n")}\n\`\`\`\n`;
  });
  return `<!-- 由 scripts/api-report.mjs 生成 generated. -->\n# ${own.manifest.name}\n\n${parts.join("\n")}`;
}

const fileOf = ({ manifest }) => `${manifest.name.replace("@", "").replace("/", "-")}.md`;
const written = new Map(published().map((own) => [fileOf(own), report(own)]));

function write(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of written) writeFileSync(join(folder, file), text);
}

if (process.argv.includes("--check")) {
  const kept = existsSync(out) ? readdirSync(out) : [];
  const same =
    kept.length === written.size && kept.every((file) => readFileSync(join(out, file), "utf8") === written.get(file));
  if (!same) {
    const now = mkdtempSync(join(tmpdir(), "nianbao-api-"));
    write(now);
    spawnSync("git", ["--no-pager", "diff", "--no-index", "--unified=0", "--no-color", out, now], { stdio: "inherit" });
    rmSync(now, { recursive: true, force: true });
    console.error("对外接口与 docs/api 不符；确要改变，请运行 the public names differ; if that is meant: npm run api");
    process.exit(1);
  }
  console.log(`对外接口与 docs/api 一致 the public names are as reported: ${written.size} packages`);
} else write(out);
