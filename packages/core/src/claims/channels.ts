/** Ways in: 现场提交5件、邮寄4件、网上提交6件. */
import type { CountClaim } from "./claim.js";
import { countOf } from "./count-claim.js";
import { added } from "./figures.js";
import type { Item, SentenceContext } from "./sentence.js";

/** 网上提交6件, 通过信函提交申请8件: what came in by one way, and nothing else is said of it. */
export const isByChannel = ({ kind, figure, features, placed, scope }: Item): boolean =>
  kind === "quantity" &&
  figure.unit === "件" &&
  scope === "year" &&
  placed.length === 0 &&
  features.gaps.length === 0 &&
  features.steps.length === features.others.length &&
  features.steps.length > 0 &&
  features.steps.every((step) => step === "channel");

/** 现场提交5件、邮寄4件、网上提交6件: each came in by one way, and all of them are no more than what came in. */
export function byChannels(all: readonly Item[], context: SentenceContext): CountClaim[] {
  const items = all.filter(({ kind }) => kind !== "percent");
  const claims: CountClaim[] = [];
  for (let from = 0; from < items.length; from++) {
    let to = from;
    while (items[to] && isByChannel(items[to] as Item) && (to === from || follows(items[to - 1], items[to]))) to++;
    if (to - from < 2) continue;
    const run = items.slice(from, to);
    const [whole] = run.flatMap((item) => item.partOf).filter(({ topic }) => topic === "received");
    const [head] = run;
    if (!head || !whole) continue;
    const span = context.span(head.start, run.at(-1)?.end ?? head.end);
    claims.push({ ...countOf(whole, added(run.map(({ figure }) => figure)), span), atMost: true });
    from = to - 1;
  }
  return claims;
}

/** 网站36件、信函8件; 通过网站提交36件，通过信函提交8件 */
const follows = (one: Item | undefined, next: Item | undefined): boolean =>
  next?.mark === "、" ||
  (/^[，；]$/.test(next?.mark ?? "") &&
    (next?.clause ?? 0) - (one?.clause ?? 0) < 3 &&
    !next?.features.marks.includes("among"));
