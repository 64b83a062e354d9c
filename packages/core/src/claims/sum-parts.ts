/** The parts of a figure that stand behind it: 共…件，其中…、…；…. */
import { isEnded } from "./carry.js";
import type { Item, ReadSentence } from "./sentence.js";
import { agrees, changed, comparable, figuresOf, has, least } from "./sum-claim.js";
import { bareTotal } from "./sum-totals.js";

/** 27件，满意率100%，其中A类22件: the first figure behind that is no percentage. */
export const partBehind = (items: readonly Item[], from: number): Item | undefined =>
  items.find(({ kind }, i) => i > from && kind !== "percent");

/** Figures behind `from` that are its parts: to the end of its bracket or its ；, else of the sentence. */
export function partsAfter(items: readonly Item[], from: number): Item[] | undefined {
  const total = items[from] as Item;
  const lead = partBehind(items, from);
  // 近40件，不到上年（57件）的七成
  if (!lead || (lead.scope === "previous" && total.scope !== "previous")) return undefined;
  const inBracket = lead.depth > total.depth;
  const parts: Item[] = [];
  for (let i = from + 1; i < items.length; i++) {
    const item = items[i] as Item;
    if (inBracket ? item.depth < lead.depth : item.depth < total.depth) break;
    if (item.depth > lead.depth) continue;
    if (!inBracket && item !== lead && item.mark === "；" && lead.mark !== "；" && has(total, "among")) break;
    if (item.kind === "percent" || changed(item)) continue;
    if (item !== lead && has(item, "among")) {
      if (item.mark !== "（") return undefined;
      continue;
    }
    if (item !== lead && (bareTotal(item) || has(item, "another") || pointsBack(item))) break;
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
  const end = parts.findIndex(({ mark }, i) => i > 0 && !/[、）]/.test(mark));
  const run = end < 0 ? [...parts] : parts.slice(0, end);
  return run.length > 1 && least(run) > total.figure.max ? run : undefined;
}

/** 27件，包括A2件、B25件；无法提供44件: to the ； where the parts then make the total. */
export function cutAt(total: Item, parts: Item[] | undefined, clauses: ReadSentence["clauses"]): Item[] | undefined {
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
export function isApart(one: Item, other: Item, clauses: ReadSentence["clauses"]): boolean {
  for (let at = one.clause + 1; at <= other.clause; at++) if (clauses[at]?.mark === "；") return true;
  return false;
}

/** 涉及不动产登记的12件，而这12件中又有9件来自自然人 */
const pointsBack = ({ before }: Item): boolean => {
  const end = before.at(-1);
  return end?.type === "word" && /^(?:这|该|上述)$/.test(end.word);
};

const settles = ({ features }: Item): boolean => features.roles.some(isEnded);
