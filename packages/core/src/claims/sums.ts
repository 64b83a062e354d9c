/** Figures that are said to add up: 共…件，其中…、…；…，合计…件. */
import type { Figure, SumClaim } from "./claim.js";
import { endsInside } from "./completed.js";
import { isChange, kindOf, senseOf, textOf } from "./features.js";
import { added } from "./figures.js";
import { numeralAt } from "./numerals.js";
import { takenAway } from "./power-items.js";
import { halfStep } from "./rounding.js";
import type { Item, ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const has = (item: Item, mark: string) => item.features.marks.includes(mark);
const comparable = (a: Item, b: Item) =>
  a.kind !== "percent" && b.kind !== "percent" && a.figure.unit === b.figure.unit;
/** 三期分别有42人、35人，共77人次: those of a bare list, and not 专职2人、兼职5人，共培训60人次. */
const takesPart = (part: Item, total: Item): boolean =>
  comparable(part, total) ||
  (part.figure.unit === "人" &&
    total.figure.unit === "人次" &&
    (part.before.length === 0 || has(part, "respectively")));
const changed = (item: Item) =>
  has(item, "compare") ||
  has(item, "exclude") ||
  item.features.tokens.some(isChange) ||
  takenAway.test(textOf(item.before));

const figuresOf = (items: readonly Item[]): Figure[] => items.map(({ figure }) => figure);
const isAll = (t: Token): boolean => t.type === "word" && t.word === "累计";
/** 每月2至7件 is no total. */
const isRangeOf = ({ figure }: Item): boolean => figure.min !== figure.max && /[至到—–~～-]/.test(figure.text);

/** Nothing but 合计, 共 stands before the figure. */
export const bareTotal = (item: Item) =>
  (has(item, "total") || item.before.some(isAll)) &&
  item.before.every(
    (t) =>
      isAll(t) ||
      senseOf(t) === "total" ||
      senseOf(t) === "is" ||
      senseOf(t) === "this" ||
      senseOf(t) === "several" ||
      (t.type === "word" && /^(?:了|达|有|数)$/.test(t.word)),
  );

/** 三个渠道合计: how many things the total is of; 0 where it is not said. */
function ofSeveral(item: Item): number {
  const several = item.before.find((t) => senseOf(t) === "several");
  return several?.type === "word" ? (numeralAt(several.word, 0)?.value ?? 0) : 0;
}

/** What is published is counted in a measure of its own by each channel. */
const posts = /^[条篇则期]$/;

/** 网站412条，公众号287篇，两个渠道合计699条: the parts where it is said how many they are. */
function severalBefore(items: readonly Item[], at: number): Item[] {
  const item = items[at] as Item;
  const count = ofSeveral(item);
  const run = items.slice(Math.max(0, at - count), at);
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
  const verbs = item.before.filter((t) => t.type === "gap" || !["mark", "time", "fn"].includes(kindOf(t)));
  return verbs.length > 0 && verbs.every((t) => said.some((words) => words.includes(textOf([t]))));
}

/** 在12件新收申请中，有18件…: the second is among the first. */
const inside = (item: Item, next: Item, clauses: ReadSentence["clauses"]): boolean => {
  return next.clause === item.clause + 1 && endsInside(clauses[item.clause]?.tokens ?? []);
};

/** 主要包括工作动态312条、通知公告120条等: there is more than is told. */
const openEnded = (parts: readonly Item[], clauses: ReadSentence["clauses"]): boolean => {
  const end = parts.at(-1);
  const next = end && clauses[end.clause]?.tokens.find((t) => t.start >= end.end);
  const etc = next?.type === "word" ? next.word === "等" : next?.type === "gap" && next.text.startsWith("等");
  return etc === true || end?.features.tokens.some((t) => t.type === "word" && t.word === "等") === true;
};

/** 同一信息经不同渠道发布的不重复计算: the parts may overlap, and then add up to more than the whole. */
const overlaps = ({ clauses }: ReadSentence): boolean => clauses.some(({ tokens }) => tokens.some(saysOverlap));
const saysOverlap = (t: Token): boolean => t.type === "gap" && /重复|重叠|交叉|同时/.test(t.text);

function claim(total: Item, parts: readonly Item[], complete: boolean, context: SentenceContext): SumClaim {
  const start = Math.min(total.start, ...parts.map((p) => p.start));
  const end = Math.max(total.end, ...parts.map((p) => p.end));
  return {
    kind: "sum",
    total: total.figure,
    parts: figuresOf(parts),
    complete,
    certainty: complete ? "likely" : "unsure",
    span: context.span(start, end),
  };
}

/** Figures behind `from` that are its parts: to the end of its bracket or its ；, else of the sentence. */
function partsAfter(items: readonly Item[], from: number): Item[] | undefined {
  const total = items[from] as Item;
  const lead = items[from + 1];
  // 近40件，不到上年（57件）的七成
  if (!lead || (lead.scope === "previous" && total.scope !== "previous")) return undefined;
  const inBracket = lead.depth > total.depth;
  const parts: Item[] = [];
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (inBracket ? item.depth < lead.depth : item.depth < total.depth) break;
    if (item.depth > lead.depth) continue;
    if (!inBracket && i > from + 1 && item.mark === "；" && lead.mark !== "；" && has(total, "among")) break;
    if (item.kind === "percent" || changed(item)) continue;
    if (i > from + 1 && has(item, "among")) {
      if (item.mark !== "（") return undefined;
      continue;
    }
    if (i > from + 1 && (bareTotal(item) || has(item, "another"))) break;
    // 其中有效诉求480件，办结470件: what became of them is told, not who else there was.
    if (item.mark === "，" && has(lead, "among") && settles(item) && !settles(lead)) break;
    // 4个流域管理局合计26件: how many organs those are of.
    if (item.figure.unit === "个" && item.clause === items[i + 1]?.clause) continue;
    if (!comparable(total, item)) return tooMany(total, parts);
    parts.push(item);
  }
  return parts;
}

/** 培训168人次，其中第一期96人次、第二期82人次；发放资料54份: more than the whole already, whatever comes behind. */
function tooMany(total: Item, parts: readonly Item[]): Item[] | undefined {
  const end = parts.findIndex(({ mark }, i) => i > 0 && mark !== "、");
  const run = end < 0 ? [...parts] : parts.slice(0, end);
  return run.length > 1 && least(run) > total.figure.max ? run : undefined;
}

const least = (items: readonly Item[]): number => added(figuresOf(items)).min;

/** 27件，包括A2件、B25件；无法提供44件: to the ； where the parts then make the total. */
function cutAt(total: Item, parts: Item[] | undefined, clauses: ReadSentence["clauses"]): Item[] | undefined {
  if (!parts || agrees(total.figure, figuresOf(parts))) return parts;
  for (let end = parts.length - 1; end > 0; end--) {
    const cut = parts.slice(0, end);
    const apart = (parts[end]?.clause ?? 0) - (parts[end - 1]?.clause ?? 0) > 1;
    if ((apart || /[；，]/.test(parts[end]?.mark ?? "")) && agrees(total.figure, figuresOf(cut))) return cut;
  }
  // 审结85件，其中涉及政府信息公开的12件；审查草案21件，办理援助案件418件: more than all, with what is behind ；.
  const first = parts.findIndex((part, i) => i > 0 && isApart(parts[i - 1] as Item, part, clauses));
  return first > 0 && least(parts.slice(0, first)) <= total.figure.max ? parts.slice(0, first) : parts;
}

/** A ； stands between; a few words may stand behind it. */
function isApart(one: Item, other: Item, clauses: ReadSentence["clauses"]): boolean {
  for (let at = one.clause + 1; at <= other.clause; at++) if (clauses[at]?.mark === "；") return true;
  return false;
}

/** The list that begins here ends with 其他, and is of all. */
function closes(items: readonly Item[], from: number): boolean {
  let end = from;
  while (items[end + 1]?.mark === "、") end++;
  const last = items[end];
  return end > from && last?.before.length === 1 && /^其[他它]$/.test(last.features.gaps.join(""));
}

const settles = ({ features }: Item): boolean =>
  features.roles.some((role) => role === "concluded" || role === "answered");

/** So many parts after 其中： are a list of all, not a few examples. */
const manyParts = 4;
const listWords = /^(?:包括|分为|具体为|由(?!此)|即|分别为|分别是)/;

/** 网上占50%，邮寄占30%，当面占30%: shares of one whole, which cannot be more than it. */
function shareRuns(items: readonly Item[], context: SentenceContext): SumClaim[] {
  if (items.length < 3) return [];
  const runs: Item[][] = [];
  for (const item of items) {
    if (item.kind !== "percent") continue;
    const share = has(item, "share") && !changed(item) && item.scope === "year";
    const before = runs.at(-1)?.at(-1);
    // 自然人占77.6%，企业占22.4%；网上提交的占九成: after a whole another begins.
    const told = (runs.at(-1) ?? []).reduce((sum, { figure }) => sum + figure.max, 0);
    if (share && before && told < 100 && before.depth === item.depth && !has(item, "among")) runs.at(-1)?.push(item);
    else if (share) runs.push([item]);
    else runs.push([]);
  }
  return runs.flatMap((run): SumClaim[] => {
    if (run.length < 3) return [];
    const parts = run.map(({ figure }): Figure => {
      const half = halfStep(figure);
      return { ...figure, min: figure.min - half, max: figure.max + half };
    });
    const whole: Figure = { min: 100, max: 100, unit: "%", text: "100%" };
    const span = context.span(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
    return [{ kind: "sum", total: whole, parts, complete: false, certainty: "unsure", span }];
  });
}

const isAmong = (t: Token): boolean => t.type === "word" && t.word.startsWith("其中");
const lists = (t: Token, i: number): boolean =>
  t.type === "word" && listWords.test(t.word) && (i === 0 || !t.word.startsWith("分别"));
/** 其中：… the word stands in a clause of its own before the first part. */
const announced = (item: Item, next: Item, clauses: ReadSentence["clauses"]): boolean =>
  next.mark === "：" &&
  next.clause === item.clause + 2 &&
  (clauses[next.clause - 1]?.tokens.some((t) => senseOf(t) === "among") ?? false);

/** 建议42件、提案57件，其中主办61件、会办38件: of all that the list names, where it is too much for the last of it. */
function withListed(items: readonly Item[], at: number): Item {
  const item = items[at] as Item;
  let from = at;
  while (items[from]?.mark === "、" && from > 0 && comparable(items[from - 1] as Item, item)) from--;
  const run = items.slice(from, at + 1);
  return run.length > 1 ? { ...item, start: run[0]?.start ?? item.start, figure: added(figuresOf(run)) } : item;
}

/** 按渠道分; not 按其他处理办结, where a result is told. */
const dividesBy = (tokens: readonly Token[] = []): boolean => tokens.some(isBy) && !tokens.some(isRow);
const isBy = (t: Token): boolean => t.type === "word" && t.word === "按";
const isRow = (t: Token): boolean => t.kind === "row";

export function sumsOf(read: ReadSentence, context: SentenceContext): SumClaim[] {
  const { items, clauses } = read;
  if (items.length < 2 || overlaps(read)) return [];
  const sums: SumClaim[] = shareRuns(items, context);
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (next && comparable(item, next) && !isRangeOf(item) && !changed(item)) {
      const colon = announced(item, next, clauses);
      const among = colon || inside(item, next, clauses) || has(next, "among") || next.features.tokens.some(isAmong);
      const listed = next.mark !== "、" && next.before.some(lists) && next.depth === item.depth;
      // 共收到申请12件：网上8件，信函3件
      const spelled =
        next.mark === "：" &&
        item.figure.unit !== null &&
        items[i + 2]?.kind === "quantity" &&
        next.clause === item.clause + 1 &&
        next.depth === item.depth;
      // 新收申请12件，与上年（16件）持平
      const ofAnother = clauses[next.clause - 1]?.tokens.some((t) => senseOf(t) === "compare") ?? false;
      const bracket = next.depth > item.depth && next.mark === "（" && !has(next, "include") && !ofAnother;
      // 新收申请19件，按内容分，土地类8件、规划类6件
      const divided =
        next.clause === item.clause + 2 &&
        (clauses[next.clause - 1]?.mark !== "；" || item.placed[0]?.topic === "received") &&
        dividesBy(clauses[next.clause - 1]?.tokens) &&
        !has(next, "among");
      // 收到申请14件，涉及征地6件、规划4件、其他4件
      const subjects = next.features.steps.includes("subject") && closes(items, i + 1);
      if (subjects || among || listed || bracket || spelled || divided) {
        const parts = cutAt(item, partsAfter(items, i), clauses);
        // 新收9件，上年结转1件，其中4件…: of both.
        const more = parts !== undefined && least(parts) > item.figure.max;
        if (item.placed[0]?.role === "carriedOver" && more) return;
        // 新收118件，…结转6件；其中网上70件、信函48件: of which of the figures, ； does not say.
        if (next.mark === "；" && has(next, "among") && parts && !agrees(item.figure, figuresOf(parts))) return;
        const rest = parts?.some((p) => has(p, "rest")) ?? false;
        const told = new Set(parts?.filter((p) => !has(p, "rest")).map((p) => p.placed[0]?.topic));
        const mixed =
          parts?.some((p) => p.placed.length > 0) &&
          (told.size > 1 ||
            parts.some(
              (p) =>
                ["concluded", "carriedForward", "disputes"].includes(p.placed[0]?.topic ?? "") &&
                p.placed[0]?.topic !== item.placed[0]?.topic,
            ));
        const flow = told.size === 2 && told.has("received") && told.has("carriedOver");
        if (parts && parts.length > 0 && (!mixed || flow))
          sums.push(
            claim(
              more ? withListed(items, i) : item,
              parts,
              !openEnded(parts, clauses) &&
                ((listed && parts.length > 1) ||
                  subjects ||
                  rest ||
                  flow ||
                  (colon && parts.length >= manyParts) ||
                  (bracket && parts.length > 1)),
              context,
            ),
          );
      }
    }
    if (i >= 2 && (bareTotal(item) || totalAgain(items, i))) {
      const run: Item[] = severalBefore(items, i);
      for (let k = run.length > 0 ? -1 : i - 1; k >= 0; k--) {
        const part = items[k] as Item;
        // 通报366期、知识212条，共计578条: the total is of things told in other measures too.
        if (!takesPart(part, item) && run[0]?.mark === "、") return;
        if (!takesPart(part, item) || changed(part) || bareTotal(part) || part.depth !== item.depth) break;
        run.unshift(part);
        // 网站412条，其中要闻88条，公众号36条，合计448条: of what stands before 其中, and what no longer belongs to it.
        const outer = has(part, "among") ? items[k - 1] : undefined;
        if (outer && run.some((_, n) => agrees(item.figure, figuresOf([outer, ...run.slice(n)])))) return;
        if (has(part, "among") || has(part, "total")) break;
      }
      const fits = run.some((_, k) => run.length - k >= 2 && agrees(item.figure, figuresOf(run.slice(k))));
      if (run.length >= 2)
        sums.push(
          claim(
            item,
            fits ? run.slice(run.findIndex((_, k) => agrees(item.figure, figuresOf(run.slice(k))))) : run,
            true,
            context,
          ),
        );
    }
  });
  return sums;
}

export const agrees = (total: Figure, parts: readonly Figure[]): boolean => {
  const min = parts.reduce((sum, f) => sum + f.min, 0);
  const max = parts.reduce((sum, f) => sum + f.max, 0);
  return max >= total.min - 1e-9 && min <= total.max + 1e-9;
};
