/** Totals behind their parts: 网站412条，公众号287篇，两个渠道合计699条; 分别公开300条、120条，全年共公开420条. */
import type { SumClaim } from "./claim.js";
import { textOf } from "./features.js";
import { numeralAt } from "./numerals.js";
import type { Item, SentenceContext } from "./sentence.js";
import { agrees, changed, claim, comparable, figuresOf, has } from "./sum-claim.js";
import type { Token } from "./tokens.js";

/** 三期分别有42人、35人，共77人次: those of a bare list, and not 专职2人、兼职5人，共培训60人次. */
const takesPart = (part: Item, total: Item): boolean =>
  comparable(part, total) ||
  (part.figure.unit === "人" &&
    total.figure.unit === "人次" &&
    (part.before.length === 0 || has(part, "respectively")));
const isAll = (t: Token): boolean => t.word === "累计";

/** Nothing but 合计, 共 stands before the figure. */
export const bareTotal = (item: Item) =>
  (has(item, "total") || item.before.some(isAll)) &&
  item.before.every(
    (t) =>
      isAll(t) ||
      t.value === "total" ||
      t.value === "is" ||
      t.value === "this" ||
      t.value === "several" ||
      (t.type === "word" && /^(?:了|达|有|数|上述|以上)$/.test(t.word)),
  );

/** 三个渠道合计: how many things the total is of; 0 where it is not said. */
function ofSeveral(item: Item): number {
  const several = item.before.find((t) => t.value === "several");
  return several?.type === "word" ? (numeralAt(several.word, 0)?.value ?? 0) : 0;
}

/** What is published is counted in a measure of its own by each channel. */
const posts = /^[条篇则期]$/;

/** 网站412条，公众号287篇，两个渠道合计699条: the parts where it is said how many they are. */
function severalBefore(items: readonly Item[], at: number): Item[] {
  const item = items[at] as Item;
  const count = ofSeveral(item);
  const told = items.slice(0, at).filter((p) => p.kind !== "percent");
  const run = told.slice(Math.max(0, told.length - count));
  const alike = (p: Item): boolean =>
    comparable(p, item) || (posts.test(p.figure.unit ?? "") && posts.test(item.figure.unit ?? ""));
  const plain = run.every(
    (p) => alike(p) && !changed(p) && !bareTotal(p) && p.depth === item.depth && !has(p, "among"),
  );
  return count > 1 && run.length === count && plain ? run : [];
}

/** 分别公开信息300条、120条，全年共公开475条: the total repeats what was done. */
function totalAgain(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (!has(item, "total") || item.placed.length > 0) return false;
  const last = items.slice(0, at).findLastIndex((p) => p.before.length > 0);
  const told = items.slice(Math.min(last, at - ofSeveral(item)), last + 1);
  if (last < 0 || items[last]?.placed.length !== 0) return false;
  const said = told.flatMap((p) => p.before.map((t) => textOf([t])));
  const verbs = item.before.filter((t) => t.type === "gap" || !["mark", "time", "fn"].includes(t.kind));
  const again = verbs.length > 0 && verbs.every((t) => said.some((words) => words.includes(textOf([t]))));
  return again || (ofSeveral(item) === 0 && ofOutlets(items.slice(at - 2, at), item, verbs));
}

const outlet = /网站|微信|微博|公众号|抖音|新媒体/;
const isPublished = (t: Token): boolean =>
  /^(?:主动)?(?:发布|公开|推送|更新)?(?:各类|政务|政府)?(?:信息)?$/.test(textOf([t]));
/** 微信推送310条，网站更新425条，总计发布信息735条: each in a word of its own, and one for all. */
const ofOutlets = (parts: readonly Item[], { before }: Item, verbs: readonly Token[]): boolean =>
  parts.every((part) => part.placed.length === 0 && outlet.test(textOf(part.before))) &&
  before.some((t) => t.value === "total" && textOf([t]).endsWith("计")) &&
  verbs.every(isPublished);

const people = /^[人名位元户家]|元$/;
const isExact = ({ kind, figure }: Item): boolean => kind === "quantity" && figure.min === figure.max;

/** 图解12篇、短视频5个、问答8期，各类产品合计26件: in the measures of each, and one for all. */
function ofMeasures(items: readonly Item[], at: number, context: SentenceContext): SumClaim | undefined {
  const item = items[at] as Item;
  const end = item.before.at(-1);
  if (!isExact(item) || item.placed.length > 0 || end === undefined || end.value !== "total") return undefined;
  let from = at - 1;
  while (from > 0 && items[from]?.mark === "、") from--;
  // With more figures before it, the total may be of those too.
  if (from > 0) return undefined;
  const run = items.slice(0, at);
  const plain = run.every(
    (p) => isExact(p) && !changed(p) && p.placed.length === 0 && !people.test(p.figure.unit ?? "") && !has(p, "among"),
  );
  const next = item.clause === (run.at(-1)?.clause ?? 0) + 1 && item.depth === run[0]?.depth;
  const mixed = new Set(run.map(({ figure }) => figure.unit)).size > 1;
  if (run.length < 3 || !plain || !next || !mixed) return undefined;
  return claim(item, run, true, context);
}

/** The sum that the figure at this place is the total of. */
export function totalBehind(items: readonly Item[], at: number, context: SentenceContext): SumClaim | undefined {
  const item = items[at] as Item;
  if (at < 2) return undefined;
  if (!(bareTotal(item) || totalAgain(items, at))) return ofMeasures(items, at, context);
  const run: Item[] = severalBefore(items, at);
  for (let k = run.length > 0 ? -1 : at - 1; k >= 0; k--) {
    const part = items[k] as Item;
    // 通报366期、知识212条，共计578条: the total is of things told in other measures too.
    if (!takesPart(part, item) && run[0]?.mark === "、") return undefined;
    if (!takesPart(part, item) || changed(part) || bareTotal(part) || part.depth !== item.depth) break;
    run.unshift(part);
    // 网站412条，其中要闻88条，公众号36条，合计448条: of what stands before 其中, and what no longer belongs to it.
    const outer = has(part, "among") ? items[k - 1] : undefined;
    if (outer && run.some((_, n) => agrees(item.figure, figuresOf([outer, ...run.slice(n)])))) return undefined;
    if (has(part, "among") || has(part, "total")) break;
  }
  if (run.length < 2) return undefined;
  const from = run.findIndex((_, k) => agrees(item.figure, figuresOf(run.slice(k))));
  return claim(item, from >= 0 && run.length - from >= 2 ? run.slice(from) : run, true, context);
}
