/** A source that may hold several reports (an archive, an import file of a platform) → each report, one after the other. */
import type { Problem, Provenance, Source } from "@nianbao/core";
import { detect } from "../detect/index.js";
import { detectOffice, looksLikeOffice } from "../ooxml/detect.js";
import { extensionOf } from "../shared/peek.js";
import { aborted, fail, problem } from "../shared/problems.js";
import { looksLikeZip } from "../zip/directory.js";
import { type ReadReport, type ReadReportOptions, readReport, recogniseIn, unexpected } from "./read.js";
import { collect, type StreamSource } from "./stream.js";

/** One report, or why it could not be read. */
export interface ReportRead {
  /** Path inside the source: `2025/年报.html`, `article[3]`; `""` where the source is the report. */
  readonly path: string;
  readonly result: ReadReport;
}

/** What stands beside reports in archives and folders: pictures, the parts of a saved page. */
const beside = new Set(
  ".css .js .mjs .map .png .jpg .jpeg .gif .bmp .tif .tiff .svg .ico .webp .woff .woff2 .ttf .eot .otf .mp3 .mp4 .avi .mov .wmv .exe .dll .lnk .url .ini .db .log".split(
    " ",
  ),
);
/** By its name a picture, a style or a script: never a report. */
export const isBeside = (name: string): boolean => beside.has(extensionOf(name) ?? "");

/** Whether a source is an archive of files rather than a file. */
export const isArchive = (source: Source): boolean =>
  looksLikeZip(source.bytes) &&
  !looksLikeOffice(source.bytes) &&
  !detectOffice(source, "docx") &&
  !detectOffice(source, "xlsx");

const placedIn = (file: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((p) => ({ ...p, place: { ...p.place, file: p.place?.file ?? file } }));

/** Everything that has a place gets the path of the file it stands in. */
function inFile(file: string, result: ReadReport): ReadReport {
  if (!result.ok) return fail(...(placedIn(file, result.problems) as [Problem, ...Problem[]]));
  const provenance: Provenance = Object.fromEntries(
    Object.entries(result.provenance).map(([address, origin]) => [
      address,
      { ...origin, place: { file, ...origin.place } },
    ]),
  );
  return { ...result, problems: placedIn(file, result.problems), provenance };
}

async function* ofArchive(source: Source, options: ReadReportOptions): AsyncGenerator<ReportRead> {
  const { archiveItems } = await import("../zip/index.js");
  let files = 0;
  for (const item of archiveItems(source.bytes, options)) {
    if (options.signal?.aborted) {
      yield { path: "", result: fail(aborted()) };
      return;
    }
    if (item.kind === "problem") {
      files++;
      yield { path: item.problem.place?.file ?? "", result: fail(item.problem) };
    } else if (!isBeside(item.name)) {
      files++;
      const { name, bytes } = item;
      for await (const { path, result } of ofFile({ bytes, name }, options)) {
        const whole = path === "" ? name : `${name}/${path}`;
        yield { path: whole, result: inFile(whole, result) };
      }
    }
  }
  if (files === 0)
    yield {
      path: "",
      result: fail(problem("empty-input", "error", "压缩包内没有年报文件。", "the archive holds no file of a report")),
    };
}

async function* ofAnswer(source: Source, options: ReadReportOptions): AsyncGenerator<ReportRead> {
  const { articlesIn, articleDocument } = await import("../platform/index.js");
  const found = articlesIn(source, options);
  if (!found.ok) {
    yield { path: "", result: found };
    return;
  }
  const { articles, profile } = found;
  for (const { number, article } of articles) {
    const path = articles.length > 1 ? `article[${number}]` : "";
    const read = articleDocument(article, options);
    const result = recogniseIn(read.ok ? { ...read, format: "platform", profile } : read, options);
    yield { path, result: path === "" ? result : inFile(path, result) };
  }
}

async function* ofFile(source: Source, options: ReadReportOptions): AsyncGenerator<ReportRead> {
  const format = options.format ?? formatIn(source);
  if (format === "platform") yield* ofAnswer(source, options);
  else yield { path: "", result: await readReport(source, options) };
}

const formatIn = (source: Source): string | undefined => {
  const found = detect(source);
  return found.ok ? found.format : undefined;
};

/**
 * Every report of a source: of a zip archive each file in it (archives in it too), of a platform's import file each
 * article that is an annual report, else the one report. Files are unpacked and read as they are asked for; pictures,
 * styles and scripts are passed over. Never throws: what cannot be read is a result that says so, with its path.
 */
export async function* readReports(
  input: Source | StreamSource,
  options: ReadReportOptions = {},
): AsyncGenerator<ReportRead> {
  try {
    const collected = await collect(input, options);
    if (!collected.ok) {
      yield { path: "", result: collected };
      return;
    }
    const { source } = collected;
    if (options.format === undefined && isArchive(source)) yield* ofArchive(source, options);
    else yield* ofFile(source, options);
  } catch (error) {
    yield { path: "", result: fail(unexpected(error)) };
  }
}
