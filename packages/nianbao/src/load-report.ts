/** A file as the commands see it: the report that was read, or why none could be. */
import { createHash } from "node:crypto";
import { isBeside, type ReadReportOptions, readReport, readReports } from "@nianbao/adapters";
import type { EditionId, Problem } from "@nianbao/core";
import { editionIds } from "@nianbao/core";
import type { Args } from "./args.js";
import type { Config } from "./config.js";
import { type Io, nameOf } from "./io.js";
import { UsageError } from "./usage.js";

export type Loaded = Awaited<ReturnType<typeof readReport>>;

export function editionOption(args: Args): { readonly edition?: EditionId } {
  const edition = args.text("edition");
  if (edition === undefined) return {};
  if (!(editionIds as readonly string[]).includes(edition)) {
    throw new UsageError("bad-value", { option: "--edition", value: edition, allowed: editionIds.join(", ") });
  }
  return { edition: edition as EditionId };
}

function positive(args: Args, name: string): number | undefined {
  const value = args.text(name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,9}$/.test(value))
    throw new UsageError("bad-value", { option: `--${name}`, value, allowed: "1, 2, 3 …" });
  return Number(value);
}

const MEBI = 1024 * 1024;

export type Known = Pick<ReadReportOptions, "known">;
/** The platforms of the library and those of the configuration. */
export async function knownOf({ profiles: own = [] }: Config): Promise<Known> {
  if (own.length === 0) return {};
  const { profiles } = await import("@nianbao/adapters/profiles");
  return { known: [...profiles, ...own] };
}

/** What the command line and the configuration say of how files are to be read. */
export async function readingOptions(args: Args, config: Config): Promise<ReadReportOptions> {
  const profile = args.text("profile");
  const size = positive(args, "max-size");
  const unpacked = positive(args, "max-unpacked");
  const files = positive(args, "max-files");
  return {
    ...editionOption(args),
    ...(await knownOf(config)),
    ...(profile === undefined ? {} : { profile }),
    limits: {
      ...(size === undefined ? {} : { bytes: size * MEBI }),
      ...(unpacked === undefined ? {} : { unpacked: unpacked * MEBI }),
      ...(files === undefined ? {} : { files }),
    },
  };
}

export const loadReport = (io: Io, file: string, options: ReadReportOptions = {}): Promise<Loaded> =>
  readReport({ bytes: io.read(file), name: nameOf(file) }, options);

export interface LoadedReport {
  /** The file as given; of an archive or a folder followed by the path in it. */
  readonly file: string;
  readonly loaded: Loaded;
  /** SHA-256 of the file's bytes; absent for a file in an archive. */
  readonly sha256?: string;
}

const failed = (problem: Problem): Loaded => ({ ok: false, problems: [problem] });

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What only this file suffers from: the others are read nevertheless. */
function unreadable(error: unknown): Loaded {
  if (!(error instanceof UsageError) || error.code !== "cannot-read") throw error;
  const message = { "zh-CN": error.text("zh-CN"), en: error.text("en") };
  return failed({ code: "damaged-file", severity: "error", message });
}

/** The files that an argument names: itself, or what stands below the folder, pictures and the like left out. */
export function filesBelow(io: Io, path: string, most = 10_000): readonly string[] {
  if (path === "-" || io.exists(path)) return [path];
  const all = io.list(path);
  if (all.length > most) throw new UsageError("too-many-files", { file: path, most: String(most) });
  const files = all.filter((file) => !isBeside(file));
  return files.length > 0 ? files : [path];
}

/**
 * Every report that the arguments name, one after the other: files, folders, and the files in archives. Only one file
 * is held at a time.
 */
export async function* reportsOf(
  io: Io,
  paths: readonly string[],
  options: ReadReportOptions = {},
): AsyncGenerator<LoadedReport> {
  for (const path of paths) {
    try {
      for (const file of filesBelow(io, path, options.limits?.files)) yield* reportsIn(io, file, options);
    } catch (error) {
      yield { file: path, loaded: unreadable(error) };
    }
  }
}

async function* reportsIn(io: Io, file: string, options: ReadReportOptions): AsyncGenerator<LoadedReport> {
  let bytes: Uint8Array;
  try {
    bytes = io.read(file);
  } catch (error) {
    yield { file, loaded: unreadable(error) };
    return;
  }
  for await (const { path, result } of readReports({ bytes, name: nameOf(file) }, options))
    yield path === "" ? { file, loaded: result, sha256: sha256Of(bytes) } : { file: `${file}/${path}`, loaded: result };
}
