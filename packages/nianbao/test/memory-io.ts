import { readFileSync } from "node:fs";
import type { Io } from "../src/io.js";
import { UsageError } from "../src/usage.js";

/** Files and streams in memory; everything behind them is the real thing. */
export function memoryIo(files: Record<string, string | Uint8Array> = {}) {
  const written = new Map<string, string | Uint8Array>();
  let out = "";
  let err = "";
  const io: Io = {
    out: (text) => {
      out += typeof text === "string" ? text : new TextDecoder().decode(text);
    },
    err: (text) => {
      err += text;
    },
    read: (file) => {
      const content = files[file];
      if (content === undefined) throw new UsageError("cannot-read", { file, detail: "no such file" });
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    write: (file, content) => {
      written.set(file, content);
    },
    writeNew: (file, content) => {
      if (written.has(file) || file in files) throw new UsageError("cannot-write", { file, detail: "exists" });
      written.set(file, content);
    },
    list: (path) => Object.keys(files).filter((file) => file.startsWith(`${path}/`)),
    exists: (path) => path in files,
    load: async (path) => JSON.parse(String(files[path.split("/").at(-1) ?? ""])),
    terminal: { out: false, err: false, width: 100, colour: false },
    today: () => "2026-01-31",
  };
  return { io, written, out: () => out, err: () => err };
}

export const example = new Uint8Array(
  readFileSync(new URL("../../../examples/reports/yunqi-2020.txt", import.meta.url)),
);
