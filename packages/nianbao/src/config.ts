/**
 * `nianbao.config.ts|mts|mjs|js|json`: preset, severities and options per rule, local overlays, platforms, suppressions.
 */
import { resolve } from "node:path";
import type { Profile } from "@nianbao/adapters/profiles";
import type { CheckOptions, Preset, Settings, Suppression } from "@nianbao/core";
import type { Io } from "./io.js";
import { overlays as known, type Overlay } from "./overlays/index.js";
import { UsageError } from "./usage.js";

/** What people write in the configuration. */
export interface Config {
  readonly $schema?: string;
  readonly preset?: Preset;
  /** By rule id: `off`, a severity, or a severity with the rule's own options. Stronger than overlays. */
  readonly rules?: Settings;
  /** Local requirements: the name of a known one, or data. Later ones are stronger. */
  readonly overlays?: readonly (string | Overlay)[];
  /** Platforms of one's own, told apart beside those of the library (`defineProfile` of `@nianbao/adapters/profiles`). */
  readonly profiles?: readonly Profile[];
  /** Findings that someone has looked at and accepts. */
  readonly suppressions?: readonly Suppression[];
}

/** Returns its argument: types and completion for `nianbao.config.ts`. */
export const defineConfig = (config: Config): Config => config;

const names = ["ts", "mts", "mjs", "js", "json"].map((ending) => `nianbao.config.${ending}`);

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
  const { mistakesOf } = await import("./config-mistakes.js");
  const wrong = mistakesOf(value);
  if (wrong.length > 0) throw new UsageError("bad-config", { file: found, detail: wrong.join("；") });
  return value as Config;
}

const overlayOf = (one: string | Overlay): readonly Overlay[] =>
  typeof one === "string" ? known.filter(({ id }) => id === one) : [one];

const holds = ({ years }: Overlay, year: number | null): boolean =>
  years === undefined || year === null || (year >= years.from && (years.to === null || year <= years.to));

/** What the configuration says of the check of a report of that year. */
export function checkOptionsOf(
  config: Config,
  year: number | null,
): Pick<CheckOptions, "preset" | "settings" | "suppressions"> {
  const local = (config.overlays ?? []).flatMap(overlayOf).filter((overlay) => holds(overlay, year));
  const settings: Settings = Object.assign({}, ...local.map(({ rules }) => rules), config.rules);
  return {
    settings,
    ...(config.preset ? { preset: config.preset } : {}),
    ...(config.suppressions ? { suppressions: config.suppressions } : {}),
  };
}
