/** The only place that touches files, streams and the terminal. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { loadModule } from "./load-module.js";
import { UsageError } from "./usage.js";

export interface Io {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** `-` is standard input. */
  read(file: string): Uint8Array;
  write(file: string, content: string | Uint8Array): void;
  /** Writes a file that is not there yet, with the folders above it. */
  writeNew(file: string, content: string): void;
  /** Files below a folder, sorted, hidden ones left out; a file is itself. */
  list(path: string): readonly string[];
  exists(path: string): boolean;
  /** Default export of a module, or the parsed JSON. */
  load(path: string): Promise<unknown>;
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly width: number; readonly colour: boolean };
  /** Today, `YYYY-MM-DD`. */
  today(): string;
}

const reason = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "ENOENT") return "文件不存在 (no such file)";
  if (code === "EACCES") return "没有权限 (permission denied)";
  if (code === "EISDIR") return "文件夹中没有年报文件 (the folder holds no file of a report)";
  return message ?? String(error);
};

/** Writes everything even to a slow pipe: output must not be cut off when the process ends. */
function writeAll(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

const attempt = <T>(code: "cannot-read" | "cannot-write", file: string, action: () => T): T => {
  try {
    return action();
  } catch (error) {
    throw new UsageError(code, { file, detail: reason(error) });
  }
};

const walk = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => !name.startsWith("."))
        .sort()
        .flatMap((name) => walk(join(path, name)))
    : [path];

export const nodeIo = (): Io => ({
  out: (text) => writeAll(1, text),
  err: (text) => writeAll(2, text),
  read: (file) => attempt("cannot-read", file, () => new Uint8Array(readFileSync(file === "-" ? 0 : file))),
  write: (file, content) => attempt("cannot-write", file, () => writeFileSync(file, content)),
  writeNew: (file, content) =>
    attempt("cannot-write", file, () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content, { flag: "wx" });
    }),
  list: (path) => attempt("cannot-read", path, () => walk(path)),
  exists: (path) => {
    try {
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  load: loadModule,
  terminal: {
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
    width: process.stdout.columns ?? 100,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  },
  today: () => new Date().toISOString().slice(0, 10),
});

export const nameOf = (file: string): string => (file === "-" ? "stdin" : basename(file));
