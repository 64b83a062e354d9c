/** `nianbao.config.json|js|mjs`: preset, severities and options per rule, suppressions. */
import { resolve } from "node:path";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

/** What people write in the configuration. */
export interface Config {
  readonly preset?: "recommended" | "strict";
  /** `off`, a severity, or a severity with options, by rule id. */
  readonly rules?: { readonly [id: string]: unknown };
  readonly suppressions?: readonly {
    readonly fingerprint: string;
    readonly reason: string;
    readonly author?: string;
    readonly until?: string;
  }[];
}

const names = ["nianbao.config.json", "nianbao.config.mjs", "nianbao.config.js"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every mistake of a configuration, in words. */
function mistakes(value: unknown): string[] {
  if (!isRecord(value)) return ["应为对象 (must be an object)"];
  const known = ["$schema", "preset", "rules", "suppressions"];
  const out = Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `未知的键 ${key} (unknown key)`);
  if (value.preset !== undefined && value.preset !== "recommended" && value.preset !== "strict") {
    out.push("preset 应为 recommended 或 strict");
  }
  if (value.rules !== undefined && !isRecord(value.rules)) out.push("rules 应为对象");
  if (value.suppressions !== undefined && !Array.isArray(value.suppressions)) out.push("suppressions 应为数组");
  for (const [i, item] of (Array.isArray(value.suppressions) ? value.suppressions : []).entries()) {
    if (!isRecord(item) || typeof item.fingerprint !== "string" || typeof item.reason !== "string") {
      out.push(`suppressions[${i}] 须有 fingerprint 和 reason`);
    }
  }
  return out;
}

/** The named configuration, or the one in this folder, or an empty one. */
export async function loadConfig(io: Io, file: string | undefined): Promise<Config> {
  const found = file ?? names.find((name) => io.exists(name));
  if (found === undefined) return {};
  let value: unknown;
  try {
    value = await io.load(resolve(found));
  } catch (error) {
    throw new UsageError("bad-config", { file: found, detail: (error as Error).message });
  }
  const wrong = mistakes(value);
  if (wrong.length > 0) throw new UsageError("bad-config", { file: found, detail: wrong.join("；") });
  return value as Config;
}
