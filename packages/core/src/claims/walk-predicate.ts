/** What is said of all: 均予以公开; 属于复议后起诉; 全部办结. */

import { isEnded, resolveCarry } from "./carry.js";
import type { Reading, Span } from "./claim.js";
import { type Features, featuresOf, isApplication, isNegative } from "./features.js";
import { added } from "./figures.js";
import type { Placed } from "./frame.js";
import { isFeeNotice, isInTime, unknownGaps, withoutExamples } from "./hints.js";
import { isContent } from "./of-some.js";
import { place } from "./place.js";
import type { Item } from "./sentence.js";
import type { Token } from "./tokens.js";
import { emit, first, last, noFee, none, type Walk, zero } from "./walk.js";

/** What may be said to be dealt with as a whole. */
const incoming = new Set(["received", "any", "new", "accepted", "workload", "handled", "due"]);

const isAllOrIs = (t: Token): boolean => saysAll(t) || t.value === "is";
/** 均, 均为; 其他均, which says 其他 and 均 in one word. */
const saysAll = (t: Token): boolean =>
  (t.kind === "mark" && (t.value === "all" || t.word === "其他均")) || (t.value === "is" && t.word.startsWith("均"));
export const isOnly = (t: Token): boolean => t.word === "仅" || t.word === "只";
/** 仅有自然人提出申请, 只有自然人和企业提出申请: no other kind. */
const saysOnly = (words: readonly Token[]): boolean =>
  words.some((t, i) => {
    const next = words[i + 1];
    const has = next?.type === "word" && (next.word === "有" || next.value === "is");
    return isOnly(t) && has && words[i + 2]?.kind === "col";
  });
const isShareOrMost = (t: Token): boolean =>
  t.kind === "mark" && (t.value === "majority" || t.value === "share" || t.value === "most");
const isMainly = (t: Token): boolean => t.word === "主要";
const isApplicant = (t: Token): boolean => t.word === "申请人";
const isOutcome = (t: Token): boolean => t.kind === "outcome";
/** 法院尚未审结 */
const isCourt = (t: Token): boolean => t.type === "gap" && /^(?:人民)?法院$/.test(t.text);
const isOfDecision = (t: Token): boolean => t.kind === "outcome" || t.kind === "fn" || t.kind === "time" || isCourt(t);
/** 无法提供8件（7件为不掌握）: in a bracket, what the bracket counts. */
const isCounted = (item: Item, depth: number): boolean =>
  item.kind !== "percent" && (item.depth === 0 || item.depth === depth);

/** 申请人均为自然人: at most three words of the subject before 为. */
function beginsWithSubject(words: readonly Token[]): boolean {
  for (let i = 0; i < 4; i++) {
    const word = words[i];
    if (i > 0 && word?.value === "is") return true;
    if (word?.kind !== "fn" && word?.kind !== "mark" && word?.kind !== "col") return false;
  }
  return false;
}

const isDone = (t: Token): boolean => t.type === "word" && /^(?:已|已经|答复完毕|已答复|已答复完毕)$/.test(t.word);
const isEnd = (t: Token): boolean => t.kind === "outcome" && t.value === "closed";

/** Whether the words said something of the kind. */
export function readPredicate(walk: Walk, said: readonly Token[]): boolean {
  if (walk.items.length === 0 && !said.some(isAllOrIs) && !saysOnly(said)) return false;
  const words = withoutExamples(said);
  const only = saysOnly(words);
  const all = only || words.some(saysAll);
  // 来自个人的申请占绝大多数
  if (!only && words.some(isShareOrMost)) return false;
  // 主要原因是本机关不掌握
  if (!all && words.some(isMainly)) return false;
  const is = words[0]?.value === "is";
  const subjectIs = beginsWithSubject(words);
  const beside = walk.items.findLast((item) => isCounted(item, walk.depth));
  const group =
    beside?.placed[0]?.heads?.includes("litigation") === true &&
    words.some((t) => t.kind === "head" && /^litigation./.test(t.value));
  // 复议后起诉的1件案件，年内已审结
  const decided = beside?.placed[0]?.domain === "disputes" && words.some(isOutcome) && words.every(isOfDecision);
  if (!all && !is && !subjectIs && !group && !decided) return false;
  // 自然人、企业均有: each of them is among it.
  const ending = words.at(-1);
  if (ending?.word === "有") return false;
  const f = featuresOf(words.some(isNegative) ? words.filter((t) => !isNegative(t)) : words);
  // 申请人均按期足额缴纳: none ended for not paying.
  if (all && walk.scope === "year" && words.some((t) => t.kind === "fee") && walk.tokens.some(isFeeNotice)) {
    noFee(walk, words, last(words));
    return true;
  }
  if (all && f.outcomes.includes("won") && walk.scope === "year" && f.others.length === 0) {
    // 全部审结且均胜诉: that all have ended is told besides.
    const ended = words.findIndex(isEnd);
    if (ended > 0) readPredicate(walk, words.slice(0, ended + 1));
    return readWon(walk, f, words);
  }
  if (
    f.others.length > 0 ||
    f.negative ||
    f.conditional ||
    walk.scope !== "year" ||
    unknownGaps(words).some((t) => !isCourt(t)) ||
    f.marks.includes("rate")
  )
    return false;
  // 申请人均为自然人: of all, whatever stands before.
  const ofAll = f.columns.length > 0 && words.some(isApplicant);
  const previous = ofAll && beside?.placed.length === 0 ? undefined : beside;
  if (ofAll && walk.frame.domain === "other") walk.frame = { ...walk.frame, domain: "applications" };
  const start = first(words);
  const end = last(words);
  if (f.rows.length + f.columns.length + f.outcomes.length > 0 || f.heads.some((h) => h.startsWith("litigation"))) {
    return readOfRow(walk, words, start, end) || readAll(walk, f, previous, start, end);
  }
  const role = resolveCarry(f, walk.frame.year).at(-1);
  // 累计收到15件，均为本年新收
  if (all && role === "new" && previous?.placed.some(({ topic, role }) => topic === "received" && role !== "new")) {
    const placed = place(f, { ...zero, unit: "件" }, { ...walk.frame, domain: "applications" }, walk.cells);
    emit(walk, placed, previous.figure, start, end);
    return true;
  }
  if (all && isEnded(role)) {
    const came = (item: Item) => item.placed.some((p) => incoming.has(p.role ?? ""));
    // 新收申请31件，上年结转1件，已全部办结: all of both.
    // 本年新收的31件、上年结转的1件申请已悉数办结
    const one = walk.items.at(-2);
    const listed = one?.placed[0]?.role === "new" && (previous?.mark === "、" || previous?.clause === one.clause);
    const beside = previous && (previous.end < start || listed);
    // 本年受理47件，办结44件；上年结转5件，全部办结: of the carried ones alone.
    const apart = previous?.mark === "；";
    const both = beside && !apart && previous.placed[0]?.role === "carriedOver";
    const joint = both && !previous.features.marks.includes("among") && walk.items.some(came);
    if (previous && !came(previous) && !joint) return false;
    if (walk.frame.domain !== "applications" && walk.frame.place !== "applications") return false;
    walk.claims.push({
      kind: "all",
      part: walk.cells.role("concluded", []),
      whole: walk.cells.role("workload", []),
      // 均按时答复: of what was due; 已全部答复: of all.
      certainty: role === "concluded" || (words.some(isDone) && !words.some(isInTime)) ? "likely" : "unsure",
      span: walk.span(start, end),
    });
    return true;
  }
  return false;
}

/** 行政诉讼案件全部胜诉: none was corrected. */
function readWon(walk: Walk, f: Features, words: readonly Token[]): boolean {
  const about = f.topic || walk.frame.topic || walk.frame.domain === "disputes";
  none(
    walk,
    "disputes",
    walk.cells.disputes(["litigation"], ["corrected"]),
    about ? "likely" : "unsure",
    first(words),
    last(words),
  );
  return true;
}

/** 行政复议7件、行政诉讼9件，均获维持: all of both. */
function joinedDisputes(walk: Walk, last: Item | undefined): readonly Item[] | undefined {
  const at = last ? walk.items.indexOf(last) : -1;
  const one = walk.items[at - 1];
  const kinds = [one, last].map((item) => (item?.placed[0]?.domain === "disputes" ? item.placed[0].heads?.join() : ""));
  // 行政复议7件，行政诉讼9件，均获维持
  const beside = one?.features.outcomes.length === 0 && last?.features.outcomes.length === 0 && last.mark === "，";
  const listed = beside || last?.mark === "、";
  return one && last && listed && kinds[0] && kinds[1] && kinds[0] !== kinds[1] ? [one, last] : undefined;
}

/** 除2件由企业提出外，其余申请均为自然人提出: both together put forward all. */
function readBesidesApplicants(
  cells: Walk["cells"],
  claims: Walk["claims"],
  f: Features,
  { features, scope }: Item,
  span: Span,
): boolean {
  const part = cells.role("any", [...features.columns, ...f.columns]);
  if (f.columns.length === 0 || scope !== "year" || part.length === 0) return false;
  claims.push({ kind: "all", part, whole: cells.role("any", []), certainty: "likely", span });
  return true;
}

/** 除2件因本机关不掌握无法提供外，其余申请均予以公开: both together are all that ended. */
function readBesides({ cells, claims, span }: Walk, f: Features, besides: Item, start: number, end: number): boolean {
  const [placed] = besides.placed;
  if (placed?.topic === "applicants") return readBesidesApplicants(cells, claims, f, besides, span(start, end));
  if (placed?.topic !== "results" || f.rows.length === 0 || !placed.rows || besides.scope !== "year") return false;
  const part = cells.rows([...placed.rows, ...f.rows], []);
  const whole = cells.role("concluded", []);
  if (part.length === 0 || whole.length === 0) return false;
  claims.push({ kind: "all", part, whole, certainty: "unsure", span: span(start, end) });
  return true;
}

/** 政府信息公开行政复议均维持原答复: all of them, or all that have ended. */
function readAllDisputes({ cells, claims, frame }: Walk, f: Features, span: Span): boolean {
  const heads = f.heads.length > 0 ? f.heads : (frame.heads ?? []);
  const part = [...cells.disputes(heads, f.outcomes), ...cells.disputes(heads, [...f.outcomes, "pending"])];
  const [whole] = cells.disputes(heads, []);
  const about = f.topic || frame.topic || frame.section === "disputes";
  if (whole && part.length > 0)
    claims.push({ kind: "all", part, whole: part.map(() => whole), certainty: about ? "likely" : "unsure", span });
  return true;
}

/** 不予公开的均为过程性信息, 无法提供的申请均因需另行制作: of what came out so, all for that reason. */
function readOfRow({ cells, claims, span, items }: Walk, words: readonly Token[], start: number, end: number): boolean {
  const at = words.findIndex(saysAll);
  const subject = featuresOf(words.slice(0, Math.max(at, 0)));
  const reason = featuresOf(words.slice(at + 1));
  const alone = subject.rows.length === 1 && subject.columns.length + subject.gaps.length === 0;
  if (at < 1 || items.length > 0 || !alone || !cells.under(subject.rows, reason.rows)) return false;
  const [part, whole] = [cells.rows(reason.rows, []), cells.rows(subject.rows, [])];
  if (part.length > 0 && whole.length > 0)
    claims.push({ kind: "all", part, whole, certainty: "likely", span: span(start, end) });
  return true;
}

function readAll(walk: Walk, f: Features, previous: Item | undefined, start: number, end: number): boolean {
  const rest = f.marks.includes("rest");
  const placed = place(f, { ...zero, unit: "件" }, walk.frame, walk.cells);
  if (placed.length === 0) return false;
  if (rest) {
    const total = walk.items.find((i) => i.placed.some((p) => p.topic !== "applicants" && p.topic !== "results"));
    const parts = walk.items.filter((i) => i !== total && i.kind !== "percent" && i.placed.length > 0);
    if (!total && parts.length === 1) return readBesides(walk, f, parts[0] as Item, start, end);
    if (!total || parts.length === 0) return false;
    const min = total.figure.min - parts.reduce((sum, i) => sum + i.figure.max, 0);
    const max = total.figure.max - parts.reduce((sum, i) => sum + i.figure.min, 0);
    if (min >= 0)
      emit(walk, placed, { min, max, unit: "件", text: String(min) }, Math.min(start, parts[0]?.start ?? start), end);
    return true;
  }
  const both = joinedDisputes(walk, previous);
  if (both && f.outcomes.length > 0) {
    const heads = both.flatMap((item) => item.placed[0]?.heads ?? []);
    const ended = walk.cells.disputes(heads, f.outcomes);
    const open = walk.cells.disputes(heads, [...f.outcomes, "pending"]).map((r): Reading => ({ ...r, weak: true }));
    const told = {
      topic: "disputes",
      readings: [...ended, ...open],
      certainty: "likely",
      domain: "disputes",
    } as const;
    emit(walk, [told], added(both.map(({ figure }) => figure)), both[0]?.start ?? start, end);
    return true;
  }
  // 维持4件、纠正2件，均已审结: whoever was upheld or corrected has ended.
  if (f.outcomes.includes("closed") && previous?.features.outcomes.length) return true;
  if (previous && previous.placed.length > 0) {
    const wider = previous.placed.some((p) => p.topic === "applicants" || p.topic === "results");
    // 不予处理的申请共3件，均为信访举报投诉类; 予以公开12件，均为自然人申请
    const within =
      walk.cells.under(previous.placed[0]?.rows ?? [], f.rows) || (f.rows.length === 0 && f.columns.length > 0);
    // 群众提出的7件申请，全部予以公开: of theirs.
    const who = previous.placed[0]?.topic === "applicants" && f.rows.length > 0 ? previous.features.columns : [];
    if (who.length > 0) {
      const theirs = [...walk.cells.rows(f.rows, who), ...walk.cells.rows(f.rows, [])];
      emit(walk, [{ ...(placed[0] as Placed), certainty: "likely", readings: theirs }], previous.figure, start, end);
      return true;
    }
    if (wider && f.outcomes.length === 0 && !within) return false;
    // 予以公开18件，均由自然人提出: what they put forward is told, not all that they did.
    const rows = f.rows.length === 0 && f.columns.length > 0 ? previous.placed[0]?.rows : undefined;
    const ofRows = rows ? walk.cells.rows(rows, f.columns) : [];
    // 均获维持: of those that have ended, while others are still open.
    const open =
      f.outcomes.length === 0 || f.outcomes.includes("closed")
        ? []
        : walk.cells.disputes(previous.placed[0]?.heads ?? [], [...f.outcomes, "pending"]);
    const weak = open.map((r): Reading => ({ ...r, weak: true }));
    emit(
      walk,
      placed.map((p) => ({ ...p, readings: ofRows.length > 0 ? ofRows : [...p.readings, ...weak] })),
      previous.figure,
      start,
      end,
    );
    return true;
  }
  if (previous) return false;
  if (f.outcomes.length > 0) return readAllDisputes(walk, f, walk.span(start, end));
  // 政府信息公开行政诉讼均系未经复议直接起诉
  const kinds = f.heads.filter((head) => /^litigation./.test(head));
  if (kinds.length === 1) {
    const part = walk.cells.disputes(kinds, []);
    const all = walk.cells.disputes(["litigation"], []);
    const about = f.topic || walk.frame.topic || walk.frame.section === "disputes";
    if (part.length > 0 && all.length > 0)
      walk.claims.push({
        kind: "all",
        part,
        whole: all,
        certainty: about ? "likely" : "unsure",
        span: walk.span(start, end),
      });
    return true;
  }
  // 自然人提出的申请均已答复: of theirs.
  const ofTheirs = f.columns.length > 0 && f.roles.some(isEnded);
  const whole: readonly Reading[] = ofTheirs
    ? walk.cells.role("workload", f.columns)
    : walk.cells.role(f.columns.length > 0 ? (walk.frame.role ?? "any") : "concluded", []);
  // 申请人均为自然人: of all applications, where nothing has been said of some.
  const named = f.heads.length + f.roles.length > 0 || f.tokens.some(isApplicant);
  const plain =
    (f.columns.length > 0 ? named : f.heads.some(isApplication) && !f.tokens.some(isContent)) &&
    walk.frame.role === undefined;
  if (whole.length > 0)
    walk.claims.push({
      kind: "all",
      part: placed.flatMap((p) => p.readings),
      whole,
      certainty: plain && f.gaps.length === 0 ? "likely" : "unsure",
      span: walk.span(start, end),
    });
  return true;
}
