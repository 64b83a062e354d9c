/** `nianbao preview`: the page of a report in a browser of this machine, anew whenever the file changes. */
import { unwatchFile, watchFile } from "node:fs";
import type { ReadReportOptions } from "@nianbao/adapters";
import { type AnyRenderer, check, compose } from "@nianbao/core";
import { escapeText } from "@nianbao/renderer-html";
import { type Args, filesOf, parse } from "../args.js";
import { loadConfig } from "../config.js";
import type { Io } from "../io.js";
import { type Language, say } from "../language.js";
import { knownOf, loadReport, readingOptions } from "../load-report.js";
import { problemLines } from "../output/problems.js";
import { type PreviewServer, servePage } from "../preview/server.js";
import { renderers } from "../renderers/index.js";
import { checkOptions, givenOptions, optionsOf } from "../renderers/options.js";
import { UsageError } from "../usage.js";
import { commandOf } from "./index.js";

/** How often the file is looked at, milliseconds: works on network drives and with editors that replace files. */
const INTERVAL = 300;

const failed = (text: string): string =>
  `<pre style="white-space:pre-wrap;font:1rem/1.6 sans-serif">${escapeText(text)}</pre>`;

function portOf(args: Args): number {
  const text = args.text("port");
  const port = Number(text ?? 0);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError("bad-value", { option: "--port", value: text ?? "", allowed: "0–65535" });
}

/** Reads the file anew; what cannot be read is told on the page. */
function pageOf(
  io: Io,
  file: string,
  renderer: AnyRenderer,
  options: object,
  args: Args,
  reading: ReadReportOptions,
  language: Language,
) {
  return async (): Promise<string> => {
    try {
      const loaded = await loadReport(io, file, reading);
      if (!loaded.ok) return failed(problemLines(file, loaded.problems, language));
      const { report, provenance, problems } = loaded;
      const findings = args.flag("check")
        ? check(report, { provenance, problems, language, today: io.today() }).findings
        : undefined;
      return String(await renderer.render(compose(report), { ...options, ...(findings ? { findings } : {}) }));
    } catch (error) {
      return failed(error instanceof UsageError ? error.text(language) : String((error as Error).message));
    }
  };
}

export interface Preview extends PreviewServer {
  readonly file: string;
}

/** Starts the server and the watch; both end with `close`. */
export async function startPreview(argv: readonly string[], io: Io, language: Language): Promise<Preview> {
  const renderer = (await renderers.html?.()) as AnyRenderer;
  const pageOptions = optionsOf(renderer);
  const base = commandOf("preview");
  const args = parse({ ...base, options: [...base.options, ...pageOptions.map(({ def }) => def)] }, argv);
  const [file = "", second] = filesOf(base, args);
  if (second !== undefined) throw new UsageError("one-file", { command: "preview" });
  if (file === "-") throw new UsageError("no-stdin", {});
  io.read(file);
  const config = await loadConfig(io, args.text("config"));
  const reading = await readingOptions(args, config);
  const known = await knownOf(config);
  const options = await givenOptions(args, pageOptions, {}, async (name) => {
    const read = await loadReport(io, name, known);
    if (read.ok) return read.report;
    throw new UsageError("cannot-read", { file: name, detail: read.problems[0].message[language] });
  });
  await checkOptions(renderer, options);
  const port = portOf(args);
  const server = await servePage(pageOf(io, file, renderer, options, args, reading, language), port).catch(
    (error: Error) => {
      throw new UsageError("cannot-listen", { port: String(port), detail: error.message });
    },
  );
  const changed = (now: { readonly mtimeMs: number }, before: { readonly mtimeMs: number }): void => {
    if (now.mtimeMs !== before.mtimeMs) server.reload();
  };
  watchFile(file, { interval: INTERVAL }, changed);
  return {
    ...server,
    file,
    close: async () => {
      unwatchFile(file, changed);
      await server.close();
    },
  };
}

export async function run(argv: readonly string[], io: Io, language: Language): Promise<number> {
  const preview = await startPreview(argv, io, language);
  const how = say(language, "文件保存后页面自动刷新，按 Ctrl-C 结束。", "The page follows the file. Ctrl-C ends.");
  io.out(`${preview.url}\n`);
  io.err(`${how}\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await preview.close();
  return 0;
}
