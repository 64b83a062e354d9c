/** `nianbao init`: a package of one's own, for a rule, a renderer or an adapter, whose tests pass at once. */
import { basename, join, relative, resolve } from "node:path";
import { parse } from "../args.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { templatesFolder } from "../templates.js";
import { UsageError } from "../usage.js";
import { version } from "../version.js";
import { commandOf } from "./index.js";

const kinds = ["rule", "renderer", "adapter"] as const;
type Kind = (typeof kinds)[number];
const isKind = (word: string | undefined): word is Kind => (kinds as readonly (string | undefined)[]).includes(word);

/** The name of a package, by the rules of npm: lower case, a scope or none. */
const packageName = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z][a-z0-9._-]*$/;

function nameFor(folder: string, asked: string | undefined): string {
  const name = asked ?? basename(resolve(folder)).toLowerCase();
  if (packageName.test(name)) return name;
  throw new UsageError("bad-value", {
    option: asked === undefined ? "DIR" : "--name",
    value: name,
    allowed: "小写字母、数字、- (lower-case letters, digits, -)；--name @scope/name",
  });
}

/** What a template leaves open. */
const valuesFor = (name: string): { readonly [key: string]: string } => ({
  name,
  id: (name.split("/").at(-1) ?? name).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""),
  version,
});
const filled = (text: string, values: { readonly [key: string]: string }): string =>
  text.replace(/__(\w+?)__/g, (whole, key: string) => values[key] ?? whole);

/**
 * Path in the new folder → path of its template. A leading `_` stands for the dot that npm would not pack; `.template`
 * keeps tools from taking a template's manifest for one of a package inside this one.
 */
function filesOf(io: Io, kind: Kind): readonly (readonly [string, string])[] {
  return ["shared", kind].flatMap((part) => {
    const folder = join(templatesFolder, part);
    const target = (file: string) =>
      relative(folder, file)
        .replace(/(^|[\\/])_/, "$1.")
        .replace(/\.template$/, "");
    return io.list(folder).map((file) => [target(file), file] as const);
  });
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("init");
  const args = parse(command, argv);
  const [kind, folder, more] = args.files;
  if (!isKind(kind))
    throw new UsageError("bad-value", { option: "init", value: kind ?? "", allowed: kinds.join(", ") });
  if (folder === undefined || more !== undefined) throw new UsageError("one-folder", { kind });
  const values = valuesFor(nameFor(folder, args.text("name")));
  const decoder = new TextDecoder();
  const files = filesOf(io, kind).map(([path, template]) => ({
    path: join(folder, path),
    content: filled(decoder.decode(io.read(template)), values),
  }));
  const there = files.find(({ path }) => io.exists(path));
  if (there) throw new UsageError("exists-already", { file: there.path });
  for (const { path, content } of files) io.writeNew(path, content);
  io.out(`${files.map(({ path }) => `  ${path}\n`).join("")}\n`);
  io.out(
    say(
      language,
      `已生成。接下来：\n  cd ${folder}\n  npm install\n  npm test\n`,
      `Done. Next:\n  cd ${folder}\n  npm install\n  npm test\n`,
    ),
  );
  return 0;
}
