// Says which dependencies of the published packages come under a licence that is not allowed here.
import { join } from "node:path";
import { pnpm } from "./pnpm.mjs";
import { manifestAt, published } from "./published.mjs";

/** Licences that ask for no more than to be named, so that whoever builds on the packages may do so under any terms. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
]);

/** `(MIT OR GPL-3.0)`: one is enough; `MIT AND ISC`: each must be allowed. */
const isAllowed = (expression) =>
  expression
    .replace(/^\((.*)\)$/, "$1")
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((id) => allowed.has(id.trim())));

const installed = Object.values(pnpm("licenses", "list", "--prod"))
  .flat()
  .map(({ name, versions, license }) => ({ name: `${name} ${versions.join(", ")}`, license }));
/** Peers are installed by whoever uses the package; here they are there for its tests. */
const peers = published().flatMap(({ folder, manifest }) =>
  Object.keys(manifest.peerDependencies ?? {}).map((peer) => {
    const { name, version, license } = manifestAt(join(folder, "node_modules", peer));
    return { name: `${name} ${version}`, license };
  }),
);
const own = published().map(({ manifest: { name, license } }) => ({ name, license }));

const all = [...own, ...installed, ...peers];
const refused = all.filter(({ license }) => !isAllowed(license ?? ""));
for (const { name, license } of refused)
  console.error(`${name}: 许可 ${license ?? "未注明 none stated"} 不在允许之列 is not an allowed licence`);
if (refused.length > 0) process.exit(1);
console.log(
  `许可无误 licences are allowed: ${all.length} packages, ${[...new Set(all.map(({ license }) => license))].sort().join(", ")}`,
);
