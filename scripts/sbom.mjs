/**
 * Writes a bill of materials (CycloneDX 1.6, JSON) for each published package into out/sbom: what is installed with it,
 * at the versions of the lock file, with licences, integrity and who needs whom. Optional peers are not installed with it
 * and not listed. The same lock file gives the same bytes.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { pnpm } from "./pnpm.mjs";
import { manifestAt, published, root } from "./published.mjs";

const out = join(root, "out/sbom");
const lock = readFileSync(join(root, "pnpm-lock.yaml"), "utf8");
const { Builders, Factories, Utils } = Contrib.FromNodePackageJson;
// Licences are single identifiers or stand as they are written: no parser of expressions is needed.
const licences = new Contrib.License.Factories.LicenseFactory(() => {
  throw new Error("not parsed");
});
const builder = new Builders.ComponentBuilder(new Factories.ExternalReferenceFactory(), licences);

const purlOf = (name, version) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** As the lock file has it; packages of this repository have none before they are published. */
function integrityOf(name, version) {
  const at = lock.indexOf(`\n  ${name.startsWith("@") ? `'${name}@${version}'` : `${name}@${version}`}:\n`);
  return at < 0 ? undefined : /integrity: ([^,}\s]+)/.exec(lock.slice(at, at + 500))?.[1];
}

function componentOf(manifest) {
  const { name, version } = manifest;
  const component = builder.makeComponent(manifest, Enums.ComponentType.Library);
  component.purl = purlOf(name, version);
  component.bomRef.value = component.purl;
  const integrity = integrityOf(name, version);
  if (integrity) component.hashes.set(...Utils.parsePackageIntegrity(integrity));
  return component;
}

/** The bill of one package from its tree in pnpm's list. */
function billOf({ manifest }, tree) {
  const known = new Map();
  const add = (own, node) => {
    const component = known.get(own.name + own.version) ?? componentOf(own);
    known.set(own.name + own.version, component);
    for (const child of Object.values(node.dependencies ?? {}))
      component.dependencies.add(add(manifestAt(child.path), child).bomRef);
    return component;
  };
  const component = add(manifest, tree);
  known.delete(manifest.name + manifest.version);
  const components = new Models.ComponentRepository(known.values());
  return new Models.Bom({ metadata: new Models.Metadata({ component }), components });
}

const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
const trees = pnpm("list", "-r", "--prod", "--depth", "Infinity");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const own of published()) {
  const { name } = own.manifest;
  const bill = billOf(
    own,
    trees.find((tree) => tree.name === name),
  );
  const file = `${name.replace("@", "").replace("/", "-")}.cdx.json`;
  writeFileSync(join(out, file), `${serializer.serialize(bill, { sortLists: true, space: 2 })}\n`);
  console.log(`out/sbom/${file}: ${bill.components.size} 个组件 components`);
}
