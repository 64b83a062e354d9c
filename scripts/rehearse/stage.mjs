/** The packages as a stranger gets them: versioned, built, published to a registry on loopback, installed by npm. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startRegistry } from "./registry.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules/.bin");
/** As it was at the start: Vite's build sets NODE_ENV to production, and npm would then leave out devDependencies. */
const environment = { ...process.env };

/** Runs a command to its end; its output only when it fails. */
export function run(command, args, { cwd = root, env = {}, fails = false, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...environment, PATH: `${bin}${delimiter}${environment.PATH}`, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    if (input !== undefined) child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0 || fails) resolve({ status, output });
      else reject(new Error(`${command} ${args.join(" ")} (in ${cwd}) ended with ${status}\n${output.slice(-4000)}`));
    });
  });
}

/** A folder outside the repository, so that nothing is found in the folders above. */
export const emptyFolder = (name) => realpathSync(mkdtempSync(join(tmpdir(), `nianbao-${name}-`)));

/** What git knows of the tree, as a repository of its own. */
async function copyOfTree(folder) {
  const { output } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  for (const path of output.split("\0").filter((file) => file !== "" && existsSync(join(root, file)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  await run("git", ["init", "-q", "-b", "main"], { cwd: folder });
  await run("git", ["add", "-A"], { cwd: folder });
  const author = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", "-c", "commit.gpgsign=false"];
  await run("git", [...author, "commit", "-q", "-m", "Rehearse"], { cwd: folder });
}

/**
 * Versions, builds and publishes a copy of the tree with the commands of the release.
 * @returns {Promise<{ registry: object, env: object, folder: string, install(folder: string, ...names: string[]): Promise<void>, end(): Promise<void> }>}
 */
export async function publishAll(say = console.log) {
  const upstream = (await run("npm", ["config", "get", "registry"])).output.trim().split("\n").at(-1);
  const registry = await startRegistry(upstream);
  const folder = emptyFolder("release");
  const npmrc = join(folder, ".npmrc-rehearsal");
  const host = new URL(registry.url).host;
  const env = {
    npm_config_registry: registry.url,
    [`npm_config_//${host}/:_authToken`]: "rehearsal",
    TURBO_TELEMETRY_DISABLED: "1",
  };
  const end = async () => {
    await registry.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await copyOfTree(folder);
    writeFileSync(npmrc, `registry=${registry.url}\n//${host}/:_authToken=rehearsal\n`);
    say("版本 version: changeset version");
    await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
    await run("npm", ["run", "version-packages"], { cwd: folder });
    say("构建 build");
    await run("npm", ["run", "build", "--", "--filter=./packages/*"], { cwd: folder });
    say(`发布 publish: changeset publish → ${registry.url}`);
    // Provenance is signed by the CI of the repository; a rehearsal elsewhere cannot have it.
    for (const name of (await run("git", ["ls-files", "packages/*/package.json"], { cwd: folder })).output
      .trim()
      .split("\n"))
      await run("npm", ["pkg", "delete", "publishConfig.provenance"], { cwd: join(folder, dirname(name)) });
    await run(join(folder, "node_modules/.bin/changeset"), ["publish", "--no-git-tag"], {
      cwd: folder,
      env: { ...env, npm_config_userconfig: npmrc, NPM_CONFIG_PROVENANCE: "false" },
    });
  } catch (error) {
    await end();
    throw error;
  }
  const install = (to, ...names) =>
    run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--registry", registry.url, ...names], {
      cwd: to,
    });
  return { registry, env, folder, install, end };
}
