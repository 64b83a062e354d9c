/** Two figures of one sentence for the same cells: one may be told twice, or of a part. */
import type { CountClaim } from "./claim.js";

const isBareCarry = ({ topic, readings }: CountClaim): boolean =>
  topic === "carriedForward" && readings.some(({ weak }) => weak);

/** 新收47件；结转5件；…；转下年3件: beside what is carried forward, what is carried is carried over. */
function oneOfEach(claims: CountClaim[]): CountClaim[] {
  const forward = claims.some((claim) => claim.topic === "carriedForward" && !isBareCarry(claim));
  if (!forward || !claims.some(isBareCarry)) return claims;
  return claims.map((claim): CountClaim => {
    if (!isBareCarry(claim)) return claim;
    const readings = claim.readings.flatMap(({ cells, weak }) => (weak ? [{ cells }] : []));
    return { ...claim, topic: "carriedOver", certainty: "likely", readings };
  });
}

/** Two figures of one sentence for the same cells and not the same: it speaks of parts, or one is wrong. */
export function doubtDiffering(all: CountClaim[]): CountClaim[] {
  if (all.length < 2) return all;
  const claims = oneOfEach(all);
  const key = (claim: CountClaim) => JSON.stringify(claim.readings[0]?.cells);
  const seen = new Map<string, { readonly min: number; readonly max: number }>();
  for (const claim of claims) {
    const { min, max } = seen.get(key(claim)) ?? claim.quantity;
    // 突破45件，达47件: the same figure, told twice.
    seen.set(key(claim), { min: Math.max(min, claim.quantity.min), max: Math.min(max, claim.quantity.max) });
  }
  return claims.map((claim) => {
    const common = seen.get(key(claim));
    return common && common.min > common.max ? { ...claim, certainty: "unsure" as const } : claim;
  });
}
