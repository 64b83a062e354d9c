/** The API reference, from the docstrings of every public entry point. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { root, site } from "./sources.mjs";

const packages = ["core", "adapters", "renderer-html", "renderer-docx", "renderer-markdown"];

/** `@nianbao/core/check` → its source file, by the rule that the builds follow: `dist/x/index.js` or `dist/x.js`. */
function entryPoints(name) {
  const { exports } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  return Object.entries(exports).flatMap(([, target]) => {
    const file = typeof target === "object" ? target.import?.default : undefined;
    if (!file) return [];
    const inner = file.replace(/^\.\/dist\//, "").replace(/(\/?index)?\.js$/, "");
    return [join(root, "packages", name, "src", inner, "index.ts")];
  });
}

/**
 * VitePress compiles pages as Vue templates: the whole page is kept from that, and outside code a `<` that is no markup of
 * the reference is text.
 */
function forVue(markdown) {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "API";
  const body = markdown
    .split(/(^```[\s\S]*?^```|`[^`\n]*`)/m)
    .map((part, i) => (i % 2 ? part : part.replace(/<(?!\/?(?:a|br|p|code)\b)/g, "&lt;")))
    .join("");
  return `---\ntitle: ${JSON.stringify(title)}\neditLink: false\n---\n\n::::: v-pre\n\n${body}\n\n:::::\n`;
}

export async function writeApi(out) {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: packages.flatMap(entryPoints),
    tsconfig: join(site, "tsconfig.api.json"),
    basePath: join(root, "packages"),
    displayBasePath: join(root, "packages"),
    plugin: ["typedoc-plugin-markdown"],
    router: "module",
    out,
    name: "API",
    readme: "none",
    cleanOutputDir: true,
    skipErrorChecking: true,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    githubPages: false,
    entryFileName: "index.md",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    sanitizeComments: true,
    useHTMLEncodedBrackets: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    enumMembersFormat: "table",
    validation: false,
    logLevel: "Error",
  });
  const project = await app.convert();
  if (!project) throw new Error("typedoc found errors");
  // Modules under the names by which they are imported.
  for (const child of project.children ?? [])
    child.name = `@nianbao/${child.name.replace(/\/src$/, "").replace("/src/", "/")}`;
  await app.generateOutputs(project);
  for (const name of readdirSync(out, { recursive: true }).filter((file) => file.endsWith(".md"))) {
    const file = join(out, name);
    writeFileSync(file, forVue(readFileSync(file, "utf8")));
  }
}
