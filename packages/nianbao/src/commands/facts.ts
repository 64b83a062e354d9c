/** `nianbao facts`: one line a cell, in the columns of the facts contract. */
import { type Fact, factColumns, factsOf } from "@nianbao/core";
import { type Args, filesOf, parse } from "../args.js";
import { loadConfig } from "../config.js";
import type { Io } from "../io.js";
import type { Language } from "../language.js";
import { readingOptions, reportsOf } from "../load-report.js";
import { emit } from "../output/emit.js";
import { problemLines } from "../output/problems.js";
import { commandOf } from "./index.js";

type Line = Fact & { readonly file: string };
const explained = ["reason", "candidates", "place"] as const;

const csvCell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

interface Writer {
  head(columns: readonly (keyof Line)[]): string;
  lines(lines: readonly Line[], columns: readonly (keyof Line)[]): string;
}
const writers: { readonly csv: Writer; readonly jsonl: Writer } = {
  csv: {
    head: (columns) => `${columns.join(",")}\r\n`,
    lines: (lines, columns) => lines.map((line) => `${columns.map((c) => csvCell(line[c])).join(",")}\r\n`).join(""),
  },
  jsonl: {
    head: () => "",
    lines: (lines, columns) =>
      lines.map((line) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c, line[c]])))}\n`).join(""),
  },
};

/** To the file of -o at the end, else to standard output as it comes: many reports make many lines. */
function sink(io: Io, args: Args) {
  const kept: string[] = [];
  const direct = args.text("output") === undefined;
  return {
    put: (text: string) => {
      if (direct) io.out(text);
      else kept.push(text);
    },
    end: () => {
      if (!direct) emit(io, args, kept.join(""));
    },
  };
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("facts");
  const args = parse(command, argv);
  const write = writers[args.choice("format") as keyof typeof writers];
  const columns = ["file", ...factColumns, ...(args.flag("explain") ? explained : [])] as const;
  const out = sink(io, args);
  const options = {
    ...(await readingOptions(args, await loadConfig(io, args.text("config")))),
    positions: args.flag("explain"),
  };
  let begun = false;
  const begin = (): void => {
    if (!begun) out.put(write.head(columns));
    begun = true;
  };
  let status = 0;
  for await (const { file, loaded } of reportsOf(io, filesOf(command, args), options)) {
    if (!loaded.ok) {
      io.err(problemLines(file, loaded.problems, language));
      status = 2;
      continue;
    }
    begin();
    const facts = factsOf(loaded.report, loaded.provenance);
    out.put(
      write.lines(
        facts.map((fact) => ({ file, ...fact })),
        columns,
      ),
    );
    if (facts.some(({ status: s }) => s === "ambiguous" || s === "missing")) status = Math.max(status, 1);
  }
  if (begun) out.end();
  return status;
}
