import type { AnyReport } from "../model/report.js";
import type { Claim, ClaimOf } from "./claim.js";
import type { Prose } from "./prose.js";
import { readClaims } from "./read.js";

const read = new WeakMap<Prose, readonly Claim[]>();

/**
 * What the prose of a report claims, read once for all rules. A rule asks for it (`claimsOf(context)`), so that a check
 * with rules that read tables alone neither takes the time nor carries the lexicon.
 */
export function claimsOf({ prose, report }: { readonly prose: Prose; readonly report: AnyReport }): readonly Claim[] {
  const known = read.get(prose);
  if (known) return known;
  const claims = readClaims(prose, report);
  read.set(prose, claims);
  return claims;
}

export const claimsOfKind = <K extends Claim["kind"]>(
  context: { readonly prose: Prose; readonly report: AnyReport },
  kind: K,
): readonly ClaimOf<K>[] => claimsOf(context).filter((claim): claim is ClaimOf<K> => claim.kind === kind);
