/** The known editions, by id: those of the library, and those registered. */
import type { EditionDef } from "./define.js";

const known = new Map<string, EditionDef>();

/** Ids, the earliest edition first. */
export const ids: string[] = [];

/** Grows when editions come or go: what is derived from all of them is derived again. */
export const registry = { revision: 0 };

function changed(): void {
  const from = (id: string): number => known.get(id)?.years.from ?? 0;
  ids.splice(0, ids.length, ...[...known.keys()].sort((a, b) => from(a) - from(b)));
  registry.revision++;
}

export const find = (id: string): EditionDef | undefined => known.get(id);

export function put(...editions: readonly EditionDef[]): void {
  for (const edition of editions) known.set(edition.id, edition);
  changed();
}

export function take(id: string): void {
  known.delete(id);
  changed();
}
