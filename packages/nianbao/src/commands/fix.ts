/** `nianbao fix`: form only, never figures. Edits the source where it is text, else writes the report anew. */
import { decode, readReport } from "@nianbao/adapters";
import {
  type AnyReport,
  anyReport,
  cellsOf,
  compose,
  editionOf,
  type FixedReport,
  fixForm,
  type Report,
  valueAt,
} from "@nianbao/core";
import { type Args, filesOf, parse } from "../args.js";
import { checkOptionsOf, loadConfig } from "../config.js";
import { carriesData, withData, withoutData } from "../fix/carried-data.js";
import { type Change, changesOf } from "../fix/changes.js";
import { patchSource } from "../fix/in-place.js";
import { findingLines, kindsText, leftLines, patch } from "../fix/preview.js";
import { type Io, nameOf } from "../io.js";
import { type Language, say } from "../language.js";
import { type Loaded, readingOptions } from "../load-report.js";
import { problemLines } from "../output/problems.js";
import { renderers } from "../renderers/index.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

type Read = Extract<Loaded, { readonly ok: true }>;
type Reading = Awaited<ReturnType<typeof readingOptions>>;

/** Formats whose source is edited in place, and the endings of their files. */
const texts: { readonly [format: string]: RegExp } = {
  text: /\.(?:txt|text)$/i,
  markdown: /\.(?:md|markdown)$/i,
  html: /\.(?:html?|xhtml)$/i,
};
const endings: readonly (readonly [RegExp, string])[] = [
  [/\.html?$/i, "html"],
  [/\.docx$/i, "docx"],
  [/\.(?:md|markdown)$/i, "markdown"],
  [/\.json$/i, "json"],
];

interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: Read;
}
interface Outcome {
  /** Before and after, as texts for the preview. */
  readonly before: string;
  readonly after: string;
  readonly content: string | Uint8Array;
  readonly left: readonly Change[];
}

/** Figures of the tables, by address. */
const figuresOf = (report: AnyReport): string =>
  JSON.stringify([
    ...cellsOf(editionOf(report.edition)).map(({ address }) => valueAt(report, address) ?? null),
    report.foreign ?? {},
    report.extra?.map(({ label, cells }) => [label, cells]) ?? [],
  ]);

/** The figures that the edited source has to hold: those of before, but for cells that were given their 0. */
function expectedFigures(before: AnyReport, changes: readonly Change[], left: readonly Change[]): string {
  const tables = JSON.parse(JSON.stringify(before.tables));
  for (const change of changes) {
    if (change.kind !== "blank" || left.includes(change)) continue;
    const [table = "", row = "", column = ""] = change.address.split("/");
    tables[table][row][column] = 0;
  }
  return figuresOf({ ...before, tables });
}

/** The source edited; what comes out is read again, and must hold the same figures. */
async function inPlace({ file, bytes, read }: Source, fixed: FixedReport, reading: Reading): Promise<Outcome> {
  const decoded = decode({ bytes, name: nameOf(file) });
  if (!decoded.ok) throw new UsageError("not-editable", { file });
  const before = anyReport(read.report);
  const changes = changesOf(before, fixed.report, fixed.fixes);
  const carries = carriesData(decoded.text);
  const patched = patchSource(
    carries ? withoutData(decoded.text) : decoded.text,
    read.format,
    read.provenance,
    changes,
  );
  const { left } = patched;
  // Data that says more than the page could be made to say would disagree with it.
  if (carries && left.length > 0) throw new UsageError("not-editable", { file });
  const text = carries ? withData(patched.text, fixed.report as unknown as Report) : patched.text;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
  const content = new TextEncoder().encode(mark + text);
  const again = await readReport({ bytes: content, name: nameOf(file) }, { ...reading, format: read.format });
  const same = again.ok && figuresOf(anyReport(again.report)) === expectedFigures(before, changes, left);
  if (!same) throw new UsageError("not-editable", { file });
  return { before: decoded.text, after: text, content, left };
}

/** The report written anew; the preview shows it as Markdown. */
async function anew(format: string, { read }: Source, fixed: FixedReport): Promise<Outcome> {
  const markdown = await renderers.markdown!();
  const shown = async (report: Report) => String(await markdown.render(compose(report, { data: false })));
  const report = fixed.report as unknown as Report;
  const renderer = await renderers[format]?.();
  return {
    before: await shown(read.report),
    after: await shown(report),
    content: renderer ? await renderer.render(compose(report)) : `${JSON.stringify(report, null, 2)}\n`,
    left: [],
  };
}

function outcomeOf(source: Source, fixed: FixedReport, args: Args, reading: Reading): Promise<Outcome> {
  const { file, bytes, read } = source;
  const out = args.text("output");
  const ending = out === undefined ? undefined : endings.find(([pattern]) => pattern.test(out))?.[1];
  const editable = texts[read.format];
  if (editable && (out === undefined || editable.test(out) || ending === undefined)) {
    const decoded = decode({ bytes, name: nameOf(file) });
    if (args.flag("write") && decoded.ok && decoded.encoding !== "utf-8") {
      throw new UsageError("other-encoding", { file, encoding: decoded.encoding });
    }
    return inPlace(source, fixed, reading);
  }
  if (args.flag("write")) throw new UsageError("write-anew", { file });
  if (out !== undefined && ending === undefined) {
    throw new UsageError("bad-value", { option: "--output", value: out, allowed: ".html, .docx, .md, .json" });
  }
  return anew(ending ?? "markdown", source, fixed);
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("fix");
  const args = parse(command, argv);
  const [file = "", second] = filesOf(command, args);
  if (second !== undefined) throw new UsageError("one-file", { command: "fix" });
  const out = args.text("output");
  const dry = args.flag("dry-run") || (out === undefined && !args.flag("write"));
  if (args.flag("write") && file === "-") throw new UsageError("write-anew", { file });
  const config = await loadConfig(io, args.text("config"));
  const reading = await readingOptions(args, config);
  const bytes = io.read(file);
  const read = await readReport({ bytes, name: nameOf(file) }, { ...reading, positions: true });
  if (!read.ok) {
    io.err(problemLines(file, read.problems, language));
    return 2;
  }
  const { provenance, problems } = read;
  const fixed = fixForm(read.report, {
    ...checkOptionsOf(config, read.report.year),
    language,
    provenance,
    problems,
    blankAsZero: args.flag("blank-as-zero"),
    preset: "strict",
  });
  if (fixed.fixes.length === 0) {
    io.err(say(language, `${file}：没有可自动修正的格式问题\n`, `${file}: nothing about form that can be fixed\n`));
    if (out !== undefined && !dry) io.write(out, bytes);
    return 0;
  }
  const outcome = await outcomeOf({ file, bytes, read }, fixed, args, reading);
  const kinds = kindsText(fixed.fixes, language);
  const left = leftLines(outcome.left, language);
  if (dry) {
    const lines = [
      say(
        language,
        `${file}：可自动修正（只改格式，不改数字）：${kinds}`,
        `${file}: can be fixed (form only): ${kinds}`,
      ),
      ...findingLines(fixed.findings),
      ...left,
      "",
    ];
    io.out(`${lines.join("\n")}\n${patch(file, outcome.before, outcome.after, io.terminal.colour, language)}`);
    io.err(
      say(
        language,
        "以上为预览，未写文件。改写原文件用 --write，另存用 -o。\n",
        "A preview; nothing was written. --write overwrites the file, -o writes another.\n",
      ),
    );
    return 1;
  }
  const target = out ?? file;
  io.write(target, outcome.content);
  io.err(`${[say(language, `已写入 ${target}：${kinds}`, `written ${target}: ${kinds}`), ...left].join("\n")}\n`);
  return outcome.left.length > 0 ? 1 : 0;
}
