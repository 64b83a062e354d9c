/** `nianbao facts`: one line a cell, in the columns of the facts contract. */
import { type Fact, factColumns, factsOf } from "@nianbao/core";
import { filesOf, parse } from "../args.js";
import type { Io } from "../io.js";
import type { Language } from "../language.js";
import { editionOption, loadReport } from "../load-report.js";
import { emit } from "../output/emit.js";
import { problemLines } from "../output/problems.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

type Line = Fact & { readonly file: string };
const explained = ["reason", "candidates", "place"] as const;

const csvCell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const writers = {
  csv: (lines: readonly Line[], columns: readonly (keyof Line)[]) =>
    `${[columns.join(","), ...lines.map((line) => columns.map((c) => csvCell(line[c])).join(","))].join("\r\n")}\r\n`,
  jsonl: (lines: readonly Line[], columns: readonly (keyof Line)[]) =>
    lines.map((line) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c, line[c]])))}\n`).join(""),
};

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("facts");
  const args = parse(command, argv);
  const format = args.choice("format") as keyof typeof writers;
  const options = editionOption(args);
  const lines: Line[] = [];
  let status = 0;
  for (const file of filesOf(command, args)) {
    const loaded = await loadReport(io, file, options).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      return error;
    });
    if (loaded instanceof UsageError) {
      io.err(`nianbao: ${loaded.text(language)}\n`);
      status = 2;
    } else if (!loaded.ok) {
      io.err(problemLines(file, loaded.problems, language));
      status = 2;
    } else {
      const facts = factsOf(loaded.report, loaded.provenance);
      for (const fact of facts) lines.push({ file, ...fact });
      const incomplete = facts.some(({ status: s }) => s === "ambiguous" || s === "missing");
      if (incomplete) status = Math.max(status, 1);
    }
  }
  const columns = ["file", ...factColumns, ...(args.flag("explain") ? explained : [])] as const;
  if (lines.length > 0 || status < 2) emit(io, args, writers[format](lines, columns));
  return status;
}
