/** `nianbao convert`: reads a report and writes it in another format. */
import { type AnyRenderer, check, compose, type Finding, type Report } from "@nianbao/core";
import { filesOf, parse } from "../args.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { loadReport, readingOptions } from "../load-report.js";
import { emit } from "../output/emit.js";
import { problemLines } from "../output/problems.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

const renderers: { readonly [format: string]: () => Promise<AnyRenderer> } = {
  html: async () => (await import("@nianbao/renderer-html")).htmlRenderer,
  docx: async () => (await import("@nianbao/renderer-docx")).docxRenderer,
  markdown: async () => (await import("@nianbao/renderer-markdown")).markdownRenderer,
};

function optionsOf(text: string | undefined): object {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // reported below
  }
  throw new UsageError("bad-value", { option: "--options", value: text, allowed: '{"key": value}' });
}

async function render(format: string, report: Report, options: object, findings: readonly Finding[] | undefined) {
  const renderer = await renderers[format]?.();
  if (!renderer) return { content: `${JSON.stringify(report, null, 2)}\n`, losses: [] };
  const document = compose(report);
  const all = { ...options, ...(findings ? { findings } : {}) };
  return { content: await renderer.render(document, all), losses: renderer.losses?.(document, all) ?? [] };
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("convert");
  const args = parse(command, argv);
  const to = args.choice("to");
  if (to === undefined) {
    throw new UsageError("bad-value", { option: "--to", value: "", allowed: "html, docx, markdown, json" });
  }
  const [file = "", second] = filesOf(command, args);
  if (second !== undefined) throw new UsageError("one-file", { command: "convert" });
  if (to === "docx" && args.text("output") === undefined && io.terminal.out) {
    throw new UsageError("binary-to-terminal", {});
  }
  const options = optionsOf(args.text("options"));
  const loaded = await loadReport(io, file, readingOptions(args));
  if (!loaded.ok) {
    io.err(problemLines(file, loaded.problems, language));
    return 2;
  }
  const { report, provenance, problems } = loaded;
  const findings = args.flag("annotate") ? check(report, { provenance, problems, language }).findings : undefined;
  const { content, losses } = await render(to, report, options, findings);
  for (const loss of losses) {
    const where = loss.where ? ` (${loss.where})` : "";
    io.err(`${file}: ${say(language, "该格式无法保留", "this format cannot hold")} ${loss.what}${where}\n`);
  }
  emit(io, args, content);
  return 0;
}
