/** `nianbao convert`: reads a report and writes it in another format. */
import { check, compose, type Document, type Finding, type Loss, lossText } from "@nianbao/core";
import { type Args, filesOf, parse } from "../args.js";
import { loadConfig } from "../config.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { editionOption, knownOf, loadReport, readingOptions } from "../load-report.js";
import { emit } from "../output/emit.js";
import { problemLines } from "../output/problems.js";
import { renderers } from "../renderers/index.js";
import { checkOptions, givenOptions, optionsOf } from "../renderers/options.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

function jsonOptions(text: string | undefined): object {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // reported below
  }
  throw new UsageError("bad-value", { option: "--options", value: text, allowed: '{"key": value}' });
}

/** The format decides which options there are, so it is looked for first. */
function formatIn(argv: readonly string[]): string {
  const at = argv.findIndex((arg) => arg === "--to" || arg.startsWith("--to="));
  return (at < 0 ? undefined : argv[at]?.includes("=") ? argv[at]?.slice(5) : argv[at + 1]) ?? "";
}

async function blankForm(args: Args, options: object): Promise<Uint8Array> {
  const { edition } = editionOption(args);
  if (edition === undefined) throw new UsageError("no-edition", {});
  const { renderForm } = await import("@nianbao/renderer-docx");
  return renderForm(edition, options);
}

interface Written {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

async function render(
  to: string,
  document: Document,
  options: object,
  findings: readonly Finding[] | undefined,
): Promise<Written> {
  const renderer = await renderers[to]?.();
  if (!renderer) return { content: `${JSON.stringify(document.data, null, 2)}\n`, losses: [] };
  const all = { ...options, ...(findings ? { findings } : {}) };
  return { content: await renderer.render(document, all), losses: renderer.losses?.(document, all) ?? [] };
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const renderer = await renderers[formatIn(argv)]?.();
  const rendererOptions = renderer ? optionsOf(renderer) : [];
  const base = commandOf("convert");
  const command = { ...base, options: [...base.options, ...rendererOptions.map(({ def }) => def)] };
  const args = parse(command, argv);
  const to = args.choice("to");
  if (to === undefined) {
    const allowed = base.options.find(({ name }) => name === "to")?.choices?.join(", ") ?? "";
    throw new UsageError("bad-value", { option: "--to", value: "", allowed });
  }
  const template = args.text("template");
  if ((template !== undefined || args.flag("form")) && to !== "docx") throw new UsageError("no-template", {});
  if (to === "docx" && args.text("output") === undefined && io.terminal.out) {
    throw new UsageError("binary-to-terminal", {});
  }
  const config = await loadConfig(io, args.text("config"));
  const known = await knownOf(config);
  const other = async (file: string): Promise<unknown> => {
    const read = await loadReport(io, file, known);
    if (read.ok) return read.report;
    throw new UsageError("cannot-read", { file, detail: read.problems[0].message[language] });
  };
  const options = await givenOptions(args, rendererOptions, jsonOptions(args.text("options")), other);
  if (renderer) await checkOptions(renderer, options);
  if (args.flag("form")) {
    emit(io, args, await blankForm(args, options));
    return 0;
  }
  const [file = "", second] = filesOf(command, args);
  if (second !== undefined) throw new UsageError("one-file", { command: "convert" });
  const loaded = await loadReport(io, file, await readingOptions(args, config));
  if (!loaded.ok) {
    io.err(problemLines(file, loaded.problems, language));
    return 2;
  }
  const { report, provenance, problems } = loaded;
  const document = compose(report);
  if (template !== undefined) {
    const { fillTemplate } = await import("@nianbao/renderer-docx");
    const filled = fillTemplate(io.read(template), document, options);
    if (filled.problems.length > 0) io.err(problemLines(template, filled.problems, language));
    if (!filled.ok) return 2;
    emit(io, args, filled.bytes);
    return 0;
  }
  const findings = args.flag("annotate") ? check(report, { provenance, problems, language }).findings : undefined;
  const { content, losses } = await render(to, document, options, findings);
  for (const loss of losses) {
    const cannot = say(language, "该格式无法保留：", "this format cannot hold: ");
    io.err(`${file}: ${cannot}${lossText(loss, language)}\n`);
  }
  emit(io, args, content);
  return 0;
}
