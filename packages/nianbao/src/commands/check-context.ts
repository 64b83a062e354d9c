/** What `check` is given beside the files: reports to compare with, and lists that they should stand in. */
import { resolve } from "node:path";
import {
  type AnyReport,
  anyReport,
  type CheckContext,
  createProseIndex,
  type ListedReport,
  type ProseIndex,
  type RosterUnit,
} from "@nianbao/core";
import type { Args } from "../args.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { filesBelow, type Known, loadReport, reportsOf } from "../load-report.js";
import { UsageError } from "../usage.js";

async function reportAt(io: Io, file: string, language: Language, known: Known): Promise<AnyReport> {
  const loaded = await loadReport(io, file, known);
  if (loaded.ok) return anyReport(loaded.report);
  throw new UsageError("cannot-read", { file, detail: loaded.problems[0].message[language] });
}

const reportsAt = (io: Io, path: string, language: Language, known: Known): Promise<AnyReport[]> =>
  Promise.all(filesBelow(io, path).map((file) => reportAt(io, file, language, known)));

const textAt = (io: Io, file: string): string => new TextDecoder().decode(io.read(file)).replace(/^\ufeff/, "");

/** JSON where it is a JSON list, else one entry a line. */
function entriesAt<T>(
  io: Io,
  file: string,
  isEntry: (value: unknown) => value is T,
  entryOf: (line: string) => T,
): T[] {
  const text = textAt(io, file);
  if (!text.trimStart().startsWith("[")) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== "" && !line.startsWith("#")).map(entryOf);
  }
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list) && list.every(isEntry)) return list;
  } catch {
    // Told below.
  }
  throw new UsageError("cannot-read", { file, detail: "不是规定的 JSON 清单 (not a list of the known shape)" });
}

const has = (value: unknown, key: string): boolean =>
  typeof value === "object" && value !== null && typeof (value as { [key: string]: unknown })[key] === "string";

function unitOf(line: string): RosterUnit {
  const [name = "", code = ""] = line.split(/[,，\t]/).map((part) => part.trim());
  return code === "" ? { name } : { name, code };
}

function listedOf(line: string): ListedReport {
  const [title = "", url = ""] = line.split("\t").map((part) => part.trim());
  return url === "" ? { title } : { title, url };
}

const isUnit = (value: unknown): value is RosterUnit => has(value, "name");
const isListed = (value: unknown): value is ListedReport => has(value, "title");

/** What the options of this page give. */
export async function givenContext(io: Io, args: Args, language: Language, known: Known): Promise<CheckContext> {
  const [roster, before, copies, archived] = ["roster", "previous-children", "copies", "archived"].map((name) =>
    args.text(name),
  );
  const [column, platform] = ["column", "platform"].map((name) => args.text(name));
  return {
    ...(roster ? { roster: entriesAt(io, roster, isUnit, unitOf) } : {}),
    ...(before ? { previousChildren: await reportsAt(io, before, language, known) } : {}),
    ...(copies ? { copies: await reportsAt(io, copies, language, known) } : {}),
    ...(archived ? { archived: await reportAt(io, archived, language, known) } : {}),
    ...(column ? { column: entriesAt(io, column, isListed, listedOf) } : {}),
    ...(platform ? { platform: entriesAt(io, platform, isListed, listedOf) } : {}),
  };
}

/** The other reports of the batch, for each file of it; what cannot be read is told and left out. */
export async function batchOf(
  io: Io,
  args: Args,
  language: Language,
  known: Known,
): Promise<(file: string) => Pick<CheckContext, "others">> {
  const path = args.text("batch");
  if (path === undefined) return () => ({});
  const index: ProseIndex = createProseIndex();
  for await (const { file, loaded } of reportsOf(io, [path], known)) {
    if (loaded.ok) index.add(resolve(file), loaded.report);
    else io.err(say(language, `${file}：未计入同批比较\n`, `${file}: left out of the batch\n`));
  }
  return (file) => ({
    others: { similar: (report, options) => index.similar(report, { ...options, except: [resolve(file)] }) },
  });
}
