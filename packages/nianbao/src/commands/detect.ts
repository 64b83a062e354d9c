/** `nianbao detect`: format and platform of a file, and why. */
import { detect, isArchive, isBeside, type ReadReportOptions } from "@nianbao/adapters";
import type { Problem, Source } from "@nianbao/core";
import { filesOf, parse } from "../args.js";
import { loadConfig } from "../config.js";
import { type Io, nameOf } from "../io.js";
import { type Language, say } from "../language.js";
import { filesBelow, readingOptions } from "../load-report.js";
import { emit } from "../output/emit.js";
import { problemLines } from "../output/problems.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

interface Detected {
  readonly file: string;
  /** `null`: not known, or known to two alike; see `problems`. */
  readonly format: string | null;
  /** Of pages and of the data of platforms. */
  readonly profile?: string;
  readonly because: readonly string[];
  readonly problems: readonly Problem[];
}

async function detected(
  file: string,
  source: Source,
  language: Language,
  reading: ReadReportOptions,
): Promise<Detected> {
  const found = detect(source);
  if (!found.ok) return { file, format: null, because: [], problems: found.problems };
  const base = { file, format: found.format, because: [found.because[language]] };
  if (found.format !== "html" && found.format !== "platform") return { ...base, problems: [] };
  const { detectSourceProfile } = await import("@nianbao/adapters/profiles");
  const platform = detectSourceProfile(source, reading.limits, reading.known);
  if (!platform.ok) return { ...base, problems: platform.problems };
  const reasons = platform.reasons.map(({ because }) => because[language]);
  return { ...base, profile: platform.profile.id, because: [...base.because, ...reasons], problems: [] };
}

/** The files of an argument, of folders and archives those in them. */
async function* sourcesOf(
  io: Io,
  path: string,
  { limits = {} }: ReadReportOptions,
): AsyncGenerator<readonly [file: string, Source] | Problem> {
  for (const file of filesBelow(io, path, limits.files)) {
    const source = { bytes: io.read(file), name: nameOf(file) };
    if (!isArchive(source)) {
      yield [file, source];
      continue;
    }
    const { archiveItems } = await import("@nianbao/adapters/zip");
    for (const item of archiveItems(source.bytes, { limits })) {
      if (item.kind === "problem") yield item.problem;
      else if (!isBeside(item.name)) yield [`${file}/${item.name}`, { bytes: item.bytes, name: item.name }];
    }
  }
}

const line = ({ file, format, profile, because }: Detected, language: Language): string =>
  `${file}: ${[format, profile].filter((id) => id !== undefined && id !== "generic").join(" · ")} — ${because.join(say(language, "；", "; "))}\n`;

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const command = commandOf("detect");
  const args = parse(command, argv);
  const options = await readingOptions(args, await loadConfig(io, args.text("config")));
  const all: Detected[] = [];
  for (const path of filesOf(command, args)) {
    try {
      for await (const item of sourcesOf(io, path, options)) {
        if (Array.isArray(item)) all.push(await detected(item[0], item[1], language, options));
        else all.push({ file: path, format: null, because: [], problems: [item as Problem] });
      }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const message = { "zh-CN": error.text("zh-CN"), en: error.text("en") };
      all.push({
        file: path,
        format: null,
        because: [],
        problems: [{ code: "damaged-file", severity: "error", message }],
      });
    }
  }
  for (const { file, problems } of all) io.err(problemLines(file, problems, language));
  const known = all.filter(({ problems }) => problems.length === 0);
  if (args.choice("format") === "json") emit(io, args, `${JSON.stringify(all, null, 2)}\n`);
  else if (known.length > 0) emit(io, args, known.map((d) => line(d, language)).join(""));
  return known.length < all.length ? 2 : 0;
}
