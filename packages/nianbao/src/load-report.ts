/** A file as the commands see it: the report that was read, or why none could be. */
import { readReport } from "@nianbao/adapters";
import type { EditionId } from "@nianbao/core";
import { editionIds } from "@nianbao/core";
import type { Args } from "./args.js";
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

export const loadReport = (io: Io, file: string, options: { readonly edition?: EditionId } = {}): Promise<Loaded> =>
  readReport({ bytes: io.read(file), name: nameOf(file) }, options);
