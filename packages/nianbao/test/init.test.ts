/** What `init` writes: linked to the packages of this repository it compiles, and its own tests pass. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Io, nodeIo } from "../src/io.js";
import { main } from "../src/main.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const built = existsSync(join(root, "packages/core/dist/testing/index.js"));
let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "nianbao-init-")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function init(...args: string[]) {
  let out = "";
  let err = "";
  const io: Io = {
    ...nodeIo(),
    out: (text) => {
      out += String(text);
    },
    err: (text) => {
      err += text;
    },
  };
  return { status: await main(["init", ...args], io), out, err };
}

function link(project: string): void {
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "@nianbao"), { recursive: true });
  mkdirSync(join(modules, "@types"));
  symlinkSync(join(root, "packages/core"), join(modules, "@nianbao/core"));
  symlinkSync(realpathSync(join(root, "node_modules/@types/node")), join(modules, "@types/node"));
}

describe.each(["rule", "renderer", "adapter"])("init %s", (kind) => {
  it("writes a package that leaves nothing open", async () => {
    const { status, out } = await init(kind, join(folder, `our-${kind}`), "--name", `@our/${kind}-pack`);
    expect(status).toBe(0);
    expect(out).toContain("npm test");
    const written = readdirSync(join(folder, `our-${kind}`), { recursive: true, withFileTypes: true });
    const files = written.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.map((file) => file.slice(folder.length + 1))).toContain(`our-${kind}/.gitignore`);
    for (const file of files) expect(readFileSync(file, "utf8"), file).not.toMatch(/__\w+?__/);
    const manifest = JSON.parse(readFileSync(join(folder, `our-${kind}`, "package.json"), "utf8"));
    expect(manifest.name).toBe(`@our/${kind}-pack`);
  });
  it.runIf(built)(
    "whose tests pass at once",
    () => {
      const project = join(folder, `our-${kind}`);
      link(project);
      execFileSync(process.execPath, [join(root, "node_modules/typescript/lib/tsc.js"), "-p", project]);
      const output = execFileSync(process.execPath, ["--test", "--test-reporter=tap", "dist/"], {
        cwd: project,
        encoding: "utf8",
      });
      expect(output).toMatch(/^# fail 0$/m);
      expect(Number(/^# pass (\d+)$/m.exec(output)?.[1])).toBeGreaterThan(3);
    },
    120_000,
  );
  it("overwrites nothing", async () => {
    const file = join(folder, `our-${kind}`, "package.json");
    const before = readFileSync(file, "utf8");
    const again = await init(kind, join(folder, `our-${kind}`));
    expect(again.status).toBe(2);
    expect(again.err).toContain("已存在");
    expect(readFileSync(file, "utf8")).toBe(before);
  });
});

it.each([
  [["plugin", "x"], /rule, renderer, adapter/],
  [["rule"], /文件夹/],
  [["rule", "a", "b"], /文件夹/],
  [["rule", "x", "--name", "Bad Name"], /--name/],
])("%j is wrong usage, told in words, and writes nothing", async (args, pattern) => {
  const { status, err } = await init(...args);
  expect(status).toBe(2);
  expect(err).toMatch(pattern);
});
