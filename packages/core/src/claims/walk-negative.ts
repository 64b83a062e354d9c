/** What is said not to be: 未收到申请; 行政复议：无; 7至12月没有收到申请. */
import { type Features, featuresOf, foreign, isApplication } from "./features.js";
import type { Placed } from "./frame.js";
import { isFeeNotice, units } from "./hints.js";
import type { Clause } from "./items.js";
import { separate } from "./lists.js";
import { place } from "./place.js";
import type { Item } from "./sentence.js";
import type { Token } from "./tokens.js";
import { emit, first, last, learn, noFee, none, type Walk, zero } from "./walk.js";

/** 7至12月没有收到申请: a part of the year, to be added to the others. */
function noneWithin(walk: Walk, words: readonly Token[], f: Features, clause: Clause, index: number): Item {
  return {
    kind: "quantity",
    figure: zero,
    features: f,
    before: words,
    lead: undefined,
    placed: [],
    partOf: [],
    scope: walk.scope,
    depth: clause.depth,
    mark: clause.mark,
    clause: index,
    start: first(words),
    end: last(words),
  };
}

/** 无。 or 未发生。 and nothing more, in a section of a table: there was nothing to count in it. */
function noneAtAll(walk: Walk, words: readonly Token[]): void {
  const { cells, frame } = walk;
  const [start, end] = [first(words), last(words)];
  if (frame.section === "disputes")
    for (const head of ["reconsideration", "litigation"])
      none(walk, "disputes", cells.disputes([head], []), "likely", start, end);
  if (frame.section === "applications") none(walk, "received", cells.role("new", []), "likely", start, end);
}

/** 未收到申请; 行政复议：无. */
export function readNegative(
  walk: Walk,
  words: readonly Token[],
  at: number,
  f: Features,
  clause: Clause,
  index: number,
) {
  if (walk.scope === "within" && !f.conditional && !foreign(f))
    walk.items.push(noneWithin(walk, words, f, clause, index));
  // 与上年未收到申请相比
  const lastYear = f.marks.includes("compare") && f.times.includes("previous");
  if (f.conditional || lastYear || walk.scope !== "year") return learn(walk, f, []);
  const rest = words.slice(at + 1);
  const alone = words.length === walk.tokens.length && words.length <= 3;
  if (alone && words.every((t) => t.kind === "neg" || t.kind === "verb" || t.kind === "fn"))
    return noneAtAll(walk, words);
  const when = words.slice(0, at).filter((t) => t.type === "year" || t.kind === "time");
  let subject = featuresOf([...when, ...rest]);
  // 科研机构、社会公益组织均无申请: of the kinds named before.
  const named = featuresOf(words.slice(0, at));
  const ofKinds = named.columns.length > 0 && named.gaps.length + named.others.length === 0;
  if (ofKinds && subject.columns.length === 0 && subject.gaps.length === 0 && subject.rows.length === 0)
    subject = featuresOf([...words.slice(0, at), ...rest]);
  // 规章、规范性文件均未新制作
  const does = subject.acts.length > 0 && subject.heads.length + subject.gaps.length === 0;
  if (does && named.heads.length > 0 && named.gaps.length + named.others.length === 0)
    subject = featuresOf([...words.slice(0, at), ...rest]);
  // 信访举报投诉类申请未收到
  if (named.rows.length > 0 && subject.rows.length + subject.heads.length + subject.gaps.length === 0)
    subject = featuresOf([...words.slice(0, at), ...rest]);
  // 行政复议无一被纠正: what was corrected stands before.
  if (subject.outcomes.length > 0 && subject.heads.length === 0) subject = featuresOf([...words.slice(0, at), ...rest]);
  if (rest.length === 0)
    subject = featuresOf(
      walk.clauses[index - 1] && clause.mark === "：" ? (walk.clauses[index - 1] as Clause).tokens : words.slice(0, at),
    );
  // 未计入申请数量: what was not counted, not that there were none.
  const [next] = rest;
  if (next && ["include", "exclude"].includes(next.value)) return learn(walk, f, []);
  // 适用首违不罚事项19起，均未作出处罚决定: of those nineteen.
  const [begin] = words;
  const ofBefore = at === 0 && begin?.type === "word" && begin.word.startsWith("均");
  if (ofBefore && walk.items.at(-1)?.placed.length === 0 && index > 0) return learn(walk, f, []);
  if (rest.some(isFeeNotice)) return noFee(walk, words.slice(at), last(words));
  // 没有达到收费标准的申请: none of a kind, not none at all.
  const narrow = subject.gaps.some((gap) => /标准|条件|规模|金额/.test(gap));
  // 对全年未收到申请的单位: those that had none.
  const of = rest.findLastIndex((t) => t.word === "的");
  const those =
    of >= 0 && rest.slice(of + 1).some((t) => t.kind === "part" || (t.type === "gap" && units.test(t.text)));
  // 未收到与预决算有关的申请
  const onSubject =
    rest.some((t) => t.type === "word" && /^(?:有关|相关)$/.test(t.word)) && rest.some((t) => t.kind === "gap");
  // 未收到申请人对答复不满意的反映
  const ofOpinion = subject.heads.length + subject.rows.length === 0 && rest.some((t) => t.word === "对");
  // 除上年结转的2件外，本年度没有新的申请
  const told = walk.items.at(-1)?.features;
  const carried = told?.times.includes("previous") === true && told.roles.includes("carry");
  if (subject.gaps.join() === "新" && carried && subject.heads.some(isApplication)) {
    none(walk, "received", walk.cells.role("new", []), "likely", first(words), last(words));
    return;
  }
  // 未收到要求公开专项债券使用情况的申请
  const published = rest.findIndex((t) => t.value === "published");
  const ofKind = published >= 0 && subject.gaps.length > 0 && rest.slice(published).some((t) => isApplication(t.value));
  const bad =
    those ||
    ofKind ||
    // 未作为政府信息公开申请登记
    next?.word === "作为" ||
    ofOpinion ||
    onSubject ||
    leadsAway(words[at], rest[0]) ||
    bySomeWay(words, at, told?.marks.includes("besides") ? Number.POSITIVE_INFINITY : 3) ||
    narrow ||
    // 没有无故不予公开的情形
    (subject.rows.length > 0 && rest.some((t) => t.kind === "neg")) ||
    subject.gaps.some((gap) => /其[他它]|新的|更正|逾期|超期|超时|超出|超过|延误|延迟|拖延|积压|应当?$|违/.test(gap)) ||
    subject.gaps.join("").length > 6;
  if (readNoOther(walk, subject, words) || readNoOtherApplicant(walk, subject, words)) return;
  // 未接到任何书面或者网上的申请: none by whatever way.
  const channels = subject.others.length > 0 && subject.steps.every((step) => step === "channel");
  const any = channels && !foreign(subject) && (words.some(isAnyWay) || onPaperAndLine(words));
  if (any) subject = { ...subject, others: [], steps: [] };
  if (bad || subject.others.length > 0 || subject.marks.includes("besides")) return learn(walk, f, []);
  const unsure = words.slice(0, at).some((t) => t.word === "申请人" || t.word === "当事人");
  for (const one of separate(subject)) {
    const placed = place(one, zero, { ...walk.frame, topic: walk.frame.topic || f.topic }, walk.cells);
    const doubtful = placed.map(
      (p): Placed => (unsure || one.gaps.length > 0 ? { ...p, certainty: unsure ? "unsure" : "likely" } : p),
    );
    emit(
      walk,
      doubtful.map((p) => (p.topic === "received" ? { ...p, readings: walk.cells.role("new", []) } : p)),
      zero,
      Math.min(first(words.slice(at)), first(subject.tokens)),
      last(words),
    );
    learn(walk, one, placed);
  }
}

/** 无一例作不予公开处理, 无一人向本机关提出申请: the words say how, and to whom; any other narrow what there was none of. */
const leadsAway = (negation: Token | undefined, next: Token | undefined): boolean =>
  next?.type === "gap" &&
  !/^(?:作|作出|按|以)$/.test(next.text) &&
  !(negation?.type === "word" && negation.word.endsWith("人") && next.text.startsWith("向"));

/** 传真渠道未收到申请: by fewer ways than are all, and not by any. */
function bySomeWay(words: readonly Token[], at: number, all: number): boolean {
  let ways = 0;
  for (let i = 0; i < at; i++) if (isWay(words[i])) ways++;
  return ways > 0 && ways < all && !words.slice(0, at).some(saysAny);
}
const isWay = (t: Token | undefined): boolean =>
  t?.type === "word" && t.value === "channel" && t.word !== "通过" && !t.word.endsWith("渠道");
const saysAny = (t: Token): boolean => t.type === "word" && /^(?:等|各|任何|所有)/.test(t.word);

const isAnyWay = (t: Token): boolean => t.word === "任何";
/** 未收到书面或网络申请: on paper and on line, there is no third way. */
const onPaperAndLine = (words: readonly Token[]): boolean =>
  [/^(?:书面|线下)/, /^(?:网络|网上|线上|在线|互联网|电子)/].every((way) =>
    words.some((t) => t.type === "word" && t.value === "channel" && way.test(t.word)),
  );

/** 申请人为自然人、商业企业，未收到其他主体提出的申请: none of the kinds that were not named. */
function readNoOtherApplicant(walk: Walk, { gaps }: Features, words: readonly Token[]): boolean {
  const { tokens, cells } = walk;
  if (!/^其[他它](?:类型)?(?:申请)?(?:主体|对象)$/.test(gaps.join(""))) return false;
  const named = featuresOf(tokens.filter((t) => t.end <= first(words))).columns;
  if (named.length === 0 || named.includes("organizations")) return false;
  const readings = cells.role("any", cells.columnsBut(named));
  none(walk, "applicants", readings, "likely", first(words), last(words));
  return true;
}

/** 除行政复议1件外，未发生其他争议案件: none of those that were not named. */
function readNoOther(walk: Walk, subject: Features, words: readonly Token[]): boolean {
  const before = walk.items.at(-1);
  const named = before?.placed[0]?.heads ?? [];
  const others = ["reconsideration", "litigation"].filter((head) => !named.includes(head));
  if (!subject.heads.includes("allDisputes") || subject.gaps.join() !== "其他" || others.length !== 1) return false;
  if (!before?.features.marks.includes("besides")) return false;
  none(walk, "disputes", walk.cells.disputes(others, []), "likely", first(words), last(words));
  return true;
}
