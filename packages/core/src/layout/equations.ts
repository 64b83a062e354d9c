/** The identities of an edition, written out as equations between cell addresses. */
import type { EditionDef, Identity } from "../editions/define.js";

export interface Equation {
  readonly identity: Identity;
  /** Row or column in which it holds. */
  readonly at: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

const cache = new WeakMap<EditionDef, readonly Equation[]>();

const write = (identity: Identity): Equation[] =>
  identity.each.map((at) => {
    const address = (term: string) =>
      identity.terms === "rows" ? `${identity.table}/${term}/${at}` : `${identity.table}/${at}/${term}`;
    return { identity, at, left: identity.left.map(address), right: identity.right.map(address) };
  });

export function equationsOf(edition: EditionDef): readonly Equation[] {
  let equations = cache.get(edition);
  if (!equations) {
    equations = edition.identities.flatMap(write);
    cache.set(edition, equations);
  }
  return equations;
}
