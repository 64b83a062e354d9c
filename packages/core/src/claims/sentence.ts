/** One sentence: walks its clauses, keeps what has been made clear, and lists its figures with what they count. */
import type { Certainty, Claim, Figure, Reading, Span, Topic } from "./claim.js";
import { beforeAdvice, completed, continued, endsInside, partitive, reaches, thisYear } from "./completed.js";
import { deferred, exempt } from "./deferred.js";
import { type Features, featuresOf, foreign, isApplication, kindOf, namesSomething, senseOf } from "./features.js";
import { added } from "./figures.js";
import {
  aboutApplications,
  decidesReviews,
  isDeducted,
  isExample,
  isFeeNotice,
  isGross,
  isThreshold,
  ofOpenness,
  ofOtherSubject,
  ofSuits,
  ofTwelve,
  outOfTables,
  units,
  unknownGaps,
  withoutExamples,
} from "./hints.js";
import { type Clause, clausesOf, type Part, partsOf } from "./items.js";
import { learned } from "./learned.js";
import { separate } from "./lists.js";
import { isOther, placeOther } from "./others.js";
import { ended, ofSome, partsOfWhole, placeWhole } from "./part.js";
import { type Frame, type Placed, place, resolveCarry } from "./place.js";
import type { Cells } from "./readings.js";
import { type Scope, scopeOf } from "./scope.js";
import type { Token } from "./tokens.js";

/** A figure of the sentence and what was made of it. */
export interface Item {
  readonly kind: "quantity" | "number" | "percent";
  readonly figure: Figure;
  readonly features: Features;
  readonly before: readonly Token[];
  /** What the clause before it speaks of, where that clause has no figure. */
  readonly lead: Features | undefined;
  readonly placed: readonly Placed[];
  /** Where the figure is of a part (a month, a channel): what it is a part of. */
  readonly partOf: readonly Placed[];
  readonly scope: Scope;
  readonly depth: number;
  readonly mark: string;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

export interface SentenceContext {
  readonly cells: Cells;
  readonly frame: Frame;
  readonly scope: Scope;
  span(start: number, end: number): Span;
}

export interface ReadSentence {
  readonly items: readonly Item[];
  readonly claims: readonly Claim[];
  readonly clauses: readonly Clause[];
  /** Scope that reaches into the next sentence of the paragraph. */
  readonly scope: Scope;
  readonly frame: Frame;
}

const first = (tokens: readonly Token[]) => tokens[0]?.start ?? 0;
const last = (tokens: readonly Token[]) => tokens[tokens.length - 1]?.end ?? 0;

/** What may be said to be dealt with as a whole. */
const incoming = new Set(["received", "any", "new", "accepted", "workload", "handled", "due"]);

const zero: Figure = { min: 0, max: 0, unit: null, text: "0" };

export function readSentence(tokens: readonly Token[], context: SentenceContext): ReadSentence {
  const { cells, span } = context;
  const clauses = clausesOf(tokens);
  const items: Item[] = [];
  const claims: Claim[] = [];
  let frame = aboutApplications(tokens)
    ? { ...context.frame, domain: context.frame.domain ?? "applications" }
    : context.frame;
  let scope = context.scope;

  /** Words of a clause without a figure that the next bare figure counts: 政府信息公开申请（含信函），共计20件. */
  let lead: Features | undefined;
  let leadDepth = 0;
  /** What was clear outside each open bracket: nothing that is said inside holds behind it. */
  const outside: Frame[] = [];

  const learn = (f: Features, placed: readonly Placed[], counted = false) => {
    frame = learned(frame, f, placed[0], counted);
  };

  const emit = (placed: readonly Placed[], figure: Figure, start: number, end: number) => {
    for (const { topic, readings, certainty } of placed) {
      claims.push({ kind: "count", topic, readings, certainty, quantity: figure, span: span(start, end) });
    }
  };

  /** Said to be none at all, if the form has such cells. */
  const none = (topic: Topic, readings: readonly Reading[], certainty: Certainty, start: number, end: number) => {
    if (readings.length > 0) emit([{ topic, readings, certainty, domain: "other" }], zero, start, end);
  };

  clauses.forEach((clause, index) => {
    const kept = scope;
    const before = clauses[index - 1]?.depth ?? 0;
    if (clause.depth > before) outside.push(frame);
    else if (clause.depth < before) frame = outside.pop() ?? frame;
    for (const part of partsOf(clause)) {
      if (part.figure) readFigure(part, clause, index);
      else readWords(part.before, clause, index);
    }
    // A day tells when something was done; what follows speaks of the year again.
    const dated = clause.tokens.some((t) => t.type === "date") && !clause.tokens.some((t) => t.type === "month");
    if (dated && scope === "within") scope = kept;
  });

  function readFigure(part: Part, clause: Clause, index: number) {
    const token = part.figure as Token;
    if (token.type !== "quantity" && token.type !== "number" && token.type !== "percent") return;
    const negative = part.before.findIndex((t) => kindOf(t) === "neg");
    // 未发生一起行政诉讼
    if (negative >= 0 && token.quantity.max === 1 && token.quantity.text.startsWith("一")) {
      const words = [...part.before, ...part.noun, ...part.rest];
      return readNegative(words, negative, featuresOf(words), clause, index);
    }
    const among = partitive(part.before);
    if (among > 0) learn(featuresOf(part.before.slice(0, among)), []);
    const own = featuresOf([...beforeAdvice(part.before.slice(among)), ...part.noun]);
    if (token.quantity.max === 0 && [...part.before, ...part.noun].some(isFeeNotice)) readNoFee(part.before, token.end);
    const became = part.before.some((t) => kindOf(t) === "change" && senseOf(t) === "to");
    const earlier = items.findLast((item) => namesSomething(item.features))?.features ?? items.at(-1)?.lead;
    const before = items.at(-1);
    // 突破百件，达到131件
    const rough = before?.placed[0] && before.figure.min !== before.figure.max && reaches(own, frame.year);
    // 2022年新收申请88件，2023年95件
    const yearAfter = before?.scope === "previous" && before.figure.unit === token.quantity.unit && thisYear(own);
    const exactly = before && (rough || yearAfter) ? before.features : undefined;
    const subject = became && !namesSomething(own) ? earlier : exactly;
    const f = subject ? continued(own, subject) : completed(own, part, lead, clause.mark, frame.year);
    if (became) scope = "year";
    const announced = lead;
    // 新收申请（不包括上年结转的2件）共15件: what stands in brackets does not take the words before them.
    if (clause.depth <= leadDepth) lead = undefined;
    if (!became) scope = scopeOf(f, scope, frame);
    const compared =
      f.marks.includes("compare") || part.before.some((t) => kindOf(t) === "change" && senseOf(t) !== "to");
    // 不计入本报告; 对4件申请告知补正: a step that was taken with some of them.
    const behind = featuresOf(part.rest);
    const step = behind.steps.includes("procedure") && !behind.roles.includes("pending") && !ended(f);
    // 主动公开的规划类信息中，有3件部分公开
    const above = clauses[index - 1]?.tokens ?? [];
    const elsewhere = endsInside(above) && foreign(featuresOf(above));
    const left =
      behind.marks.includes("exclude") ||
      step ||
      elsewhere ||
      isExample(clause) ||
      isThreshold(token.quantity, part) ||
      ofOpenness(tokens, part.before) ||
      isGross(clauses[index + 1]) ||
      (isDeducted(clause) && !f.roles.includes("carry")) ||
      outOfTables(clauses[index + 1]) ||
      (ofSuits(own) && (ofOtherSubject(clauses[index + 1]) || decidesReviews(clauses)));
    const countable = token.type !== "percent" && !compared && !f.conditional && !left;
    const later = countable ? deferred(part, clauses[index + 1], f, frame, cells) : [];
    if (later.length > 0) scope = "year";
    const figure = f.times.includes("monthly") ? ofTwelve(token.quantity) : token.quantity;
    const here = countable && scope === "year";
    const spared = scope === "year" ? exempt(part, clauses[index + 1], cells) : [];
    let whole =
      spared.length > 0
        ? spared
        : later.length > 0
          ? later
          : here && isOther(own, before)
            ? placeOther(items, cells)
            : here
              ? placeWhole(f, figure, allBut(f, index) ? { ...frame, domain: "applications" } : frame, cells)
              : [];
    // 公开会损害第三方合法权益，决定不予公开1件: those of the reason, or the group.
    const reason = announced?.rows ?? [];
    const narrower = whole[0]?.topic === "results" && cells.under(whole[0].rows ?? [], reason);
    if (narrower) whole = whole.map((p) => ({ ...p, readings: [...p.readings, ...cells.rows(reason, f.columns)] }));
    // 其中15件为当年新收并于当年办结, 当年新收申请办结30件: those of both, no more than either.
    const twofold =
      (f.roles.includes("new") && whole[0]?.topic === "concluded" && whole.length === 1) ||
      (f.marks.includes("among") && ["received", "concluded"].every((topic) => whole.some((p) => p.topic === topic)));
    const some = twofold || (["results", "concluded"].includes(whole[0]?.topic ?? "") && ofSome(items, above, clauses));
    const placed = some ? [] : whole;
    const partOf = some ? whole : countable && placed.length === 0 ? partsOfWhole(f, figure, scope, frame, cells) : [];
    const start = Math.min(phraseStart(part.before, token), token.start);
    const end = part.noun.length > 0 ? last(part.noun) : token.end;
    const item: Item = {
      kind: token.type,
      figure,
      features: f,
      before: part.before,
      lead: announced,
      placed,
      partOf,
      scope,
      depth: clause.depth,
      mark: clause.mark,
      clause: index,
      start,
      end: f.tokens.some((t) => t.start > end) ? last(part.rest) : end,
    };
    items.push(item);
    if (token.type !== "percent") learn(f, placed, scope === "year");
    if (part.rest.length > 0) readPredicate(part.rest);
  }

  /** 7至12月没有收到申请: a part of the year, to be added to the others. */
  function noneWithin(words: readonly Token[], f: Features, clause: Clause, index: number): Item {
    return {
      kind: "quantity",
      figure: zero,
      features: f,
      before: words,
      lead: undefined,
      placed: [],
      partOf: [],
      scope,
      depth: clause.depth,
      mark: clause.mark,
      clause: index,
      start: first(words),
      end: last(words),
    };
  }

  /** 除1件尚未到期外，其余申请全部答复完毕: what the rest is of, the one is of. */
  function allBut(f: Features, index: number): boolean {
    const next = clauses[index + 1]?.tokens ?? [];
    const rest = next.some((t) => senseOf(t) === "rest") && next.some((t) => isApplication(senseOf(t)));
    return f.marks.includes("besides") && rest && !foreign(f);
  }

  function readWords(words: readonly Token[], clause: Clause, index: number) {
    const f = featuresOf(words);
    const negative = words.findIndex((t) => kindOf(t) === "neg");
    scope = scopeOf(f, scope, frame);
    if (negative >= 0) readNegative(words, negative, f, clause, index);
    else if (readPredicate(words)) return;
    else learn(f, []);
    if (clause.depth === 0) leadDepth = 0;
    if (clause.depth === 0) lead = negative < 0 && namesSomething(f) && f.others.length === 0 ? f : undefined;
    // 收到申请（不含上年结转）6件
    else if (lead && f.roles.includes("carry") && (f.marks.includes("include") || f.marks.includes("exclude")))
      lead = featuresOf([...lead.tokens, ...words]);
  }

  /** 未收到申请; 行政复议：无. */
  function readNegative(words: readonly Token[], at: number, f: Features, clause: Clause, index: number) {
    if (scope === "within" && !f.conditional && !foreign(f)) items.push(noneWithin(words, f, clause, index));
    // 与上年未收到申请相比
    const lastYear = f.marks.includes("compare") && f.times.includes("previous");
    if (f.conditional || lastYear || scope !== "year") return learn(f, []);
    const rest = words.slice(at + 1);
    const when = words.slice(0, at).filter((t) => t.type === "year" || kindOf(t) === "time");
    let subject = featuresOf([...when, ...rest]);
    // 行政复议无一被纠正: what was corrected stands before.
    if (subject.outcomes.length > 0 && subject.heads.length === 0)
      subject = featuresOf([...words.slice(0, at), ...rest]);
    if (rest.length === 0)
      subject = featuresOf(
        clauses[index - 1] && clause.mark === "：" ? (clauses[index - 1] as Clause).tokens : words.slice(0, at),
      );
    if (rest.some(isFeeNotice)) return readNoFee(words.slice(at), last(words));
    // 没有达到收费标准的申请: none of a kind, not none at all.
    const narrow = subject.gaps.some((gap) => /标准|条件|规模|金额/.test(gap));
    // 对全年未收到申请的单位: those that had none.
    const of = rest.findLastIndex((t) => t.type === "word" && t.word === "的");
    const those =
      of >= 0 && rest.slice(of + 1).some((t) => kindOf(t) === "part" || (t.type === "gap" && units.test(t.text)));
    const bad =
      those ||
      rest[0]?.type === "gap" ||
      narrow ||
      subject.gaps.some((gap) => /其[他它]|新的|逾期|超期|超时|超出|超过|延误|延迟|拖延|积压/.test(gap)) ||
      subject.gaps.join("").length > 6;
    if (readNoOther(subject, words)) return;
    if (bad || subject.others.length > 0 || subject.marks.includes("besides")) return learn(f, []);
    const unsure = words.slice(0, at).some((t) => t.type === "word" && (t.word === "申请人" || t.word === "当事人"));
    for (const one of separate(subject)) {
      const placed = place(one, zero, { ...frame, topic: frame.topic || f.topic }, cells);
      const doubtful = placed.map(
        (p): Placed => (unsure || one.gaps.length > 0 ? { ...p, certainty: unsure ? "unsure" : "likely" } : p),
      );
      emit(
        doubtful.map((p) => (p.topic === "received" ? { ...p, readings: cells.role("new", []) } : p)),
        zero,
        Math.min(first(words.slice(at)), first(subject.tokens)),
        last(words),
      );
      learn(one, placed);
    }
  }

  /** 除行政复议1件外，未发生其他争议案件: none of those that were not named. */
  function readNoOther(subject: Features, words: readonly Token[]): boolean {
    const before = items.at(-1);
    const named = before?.placed[0]?.heads ?? [];
    const others = ["reconsideration", "litigation"].filter((head) => !named.includes(head));
    if (!subject.heads.includes("allDisputes") || subject.gaps.join() !== "其他" || others.length !== 1) return false;
    if (!before?.features.marks.includes("besides")) return false;
    none("disputes", cells.disputes(others, []), "likely", first(words), last(words));
    return true;
  }

  /** No notice of a fee went out: then nothing can have ended for not being paid. */
  function readNoFee(words: readonly Token[], end: number) {
    none("results", cells.rows(["feeNotPaid"], []), "likely", first(words), end);
  }

  /** 均予以公开; 属于复议后起诉; 全部办结. */
  function readPredicate(said: readonly Token[]): boolean {
    const words = withoutExamples(said);
    const all = words.some(
      (t) => senseOf(t) === "all" || (senseOf(t) === "is" && t.type === "word" && t.word.startsWith("均")),
    );
    // 主要原因是本机关不掌握
    if (!all && words.some((t) => t.type === "word" && t.word === "主要")) return false;
    const is = words[0] !== undefined && senseOf(words[0]) === "is";
    const subjectIs = words.some(
      (t, i) =>
        i > 0 &&
        i < 4 &&
        senseOf(t) === "is" &&
        words.slice(0, i).every((w) => ["fn", "mark", "col"].includes(kindOf(w))),
    );
    const previousOne = items.filter((i) => i.kind !== "percent" && i.depth === 0).at(-1);
    const group =
      previousOne?.placed[0]?.heads?.includes("litigation") === true &&
      words.some((t) => kindOf(t) === "head" && /^litigation./.test(senseOf(t)));
    if (!all && !is && !subjectIs && !group) return false;
    const f = featuresOf(words.filter((t) => !(kindOf(t) === "neg")));
    // 申请人均按期足额缴纳: none ended for not paying.
    if (all && scope === "year" && words.some((t) => kindOf(t) === "fee") && tokens.some(isFeeNotice)) {
      readNoFee(words, last(words));
      return true;
    }
    if (all && f.outcomes.includes("won") && scope === "year" && f.others.length === 0) return readWon(f, words);
    if (
      f.others.length > 0 ||
      f.negative ||
      f.conditional ||
      scope !== "year" ||
      unknownGaps(words).length > 0 ||
      f.marks.includes("rate")
    )
      return false;
    const previous = items.filter((i) => i.kind !== "percent" && i.depth === 0).at(-1);
    const start = first(words);
    const end = last(words);
    if (f.rows.length + f.columns.length + f.outcomes.length > 0 || f.heads.some((h) => h.startsWith("litigation"))) {
      return readAll(f, previous, start, end);
    }
    const role = resolveCarry(f, frame.year).at(-1);
    if (all && (role === "concluded" || role === "answered")) {
      const came = (item: Item) => item.placed.some((p) => incoming.has(p.role ?? ""));
      // 新收申请31件，上年结转1件，已全部办结: all of both.
      const both = previous && previous.placed[0]?.role === "carriedOver" && previous.end < start;
      const joint = both && !previous.features.marks.includes("among") && items.some(came);
      if (previous && !came(previous) && !joint) return false;
      if (frame.domain !== "applications" && frame.place !== "applications") return false;
      claims.push({
        kind: "all",
        part: cells.role("concluded", []),
        whole: cells.role("workload", []),
        certainty: role === "concluded" ? "likely" : "unsure",
        span: span(start, end),
      });
      return true;
    }
    return false;
  }

  /** 行政诉讼案件全部胜诉: none was corrected. */
  function readWon(f: Features, words: readonly Token[]): boolean {
    const about = f.topic || frame.topic || frame.domain === "disputes";
    none(
      "disputes",
      cells.disputes(["litigation"], ["corrected"]),
      about ? "likely" : "unsure",
      first(words),
      last(words),
    );
    return true;
  }

  /** 行政复议7件、行政诉讼9件，均获维持: all of both. */
  function joinedDisputes(last: Item | undefined): readonly Item[] | undefined {
    const at = last ? items.indexOf(last) : -1;
    const one = items[at - 1];
    const kinds = [one, last].map((item) =>
      item?.placed[0]?.domain === "disputes" ? item.placed[0].heads?.join() : "",
    );
    return one && last?.mark === "、" && kinds[0] && kinds[1] && kinds[0] !== kinds[1] ? [one, last] : undefined;
  }

  function readAll(f: Features, previous: Item | undefined, start: number, end: number): boolean {
    const rest = f.marks.includes("rest");
    const placed = place(f, { ...zero, unit: "件" }, frame, cells);
    if (placed.length === 0) return false;
    if (rest) {
      const total = items.find((i) => i.placed.some((p) => p.topic !== "applicants" && p.topic !== "results"));
      const parts = items.filter((i) => i !== total && i.kind !== "percent" && i.placed.length > 0);
      if (!total || parts.length === 0) return false;
      const min = total.figure.min - parts.reduce((sum, i) => sum + i.figure.max, 0);
      const max = total.figure.max - parts.reduce((sum, i) => sum + i.figure.min, 0);
      if (min >= 0)
        emit(placed, { min, max, unit: "件", text: String(min) }, Math.min(start, parts[0]?.start ?? start), end);
      return true;
    }
    const both = joinedDisputes(previous);
    if (both && f.outcomes.length > 0) {
      const heads = both.flatMap((item) => item.placed[0]?.heads ?? []);
      const ended = cells.disputes(heads, f.outcomes);
      const open = cells.disputes(heads, [...f.outcomes, "pending"]).map((r): Reading => ({ ...r, weak: true }));
      const told = {
        topic: "disputes",
        readings: [...ended, ...open],
        certainty: "likely",
        domain: "disputes",
      } as const;
      emit([told], added(both.map(({ figure }) => figure)), both[0]?.start ?? start, end);
      return true;
    }
    if (previous && previous.placed.length > 0) {
      const wider = previous.placed.some((p) => p.topic === "applicants" || p.topic === "results");
      // 不予处理的申请共3件，均为信访举报投诉类; 予以公开12件，均为自然人申请
      const within =
        cells.under(previous.placed[0]?.rows ?? [], f.rows) || (f.rows.length === 0 && f.columns.length > 0);
      if (wider && f.outcomes.length === 0 && !within) return false;
      // 均获维持: of those that have ended, while others are still open.
      const open =
        f.outcomes.length === 0 ? [] : cells.disputes(previous.placed[0]?.heads ?? [], [...f.outcomes, "pending"]);
      const weak = open.map((r): Reading => ({ ...r, weak: true }));
      emit(
        placed.map((p) => ({ ...p, readings: [...p.readings, ...weak] })),
        previous.figure,
        start,
        end,
      );
      return true;
    }
    if (previous) return false;
    const whole: Reading[] =
      f.outcomes.length > 0
        ? cells.disputes(frame.heads ?? f.heads, [])
        : cells.role(f.columns.length > 0 ? (frame.role ?? "any") : "concluded", []);
    if (whole.length > 0)
      claims.push({
        kind: "all",
        part: placed.flatMap((p) => p.readings),
        whole,
        certainty: "unsure",
        span: span(start, end),
      });
    return true;
  }

  /** The words that belong to the figure: from the first that says what is counted. */
  function phraseStart(before: readonly Token[], token: Token): number {
    const from = before.findIndex(
      (t) =>
        ["role", "row", "col", "head", "outcome", "act", "topic", "time", "part", "month"].includes(kindOf(t)) ||
        t.type === "year",
    );
    return before[from]?.start ?? before[0]?.start ?? token.start;
  }
  return { items, claims, clauses, scope: scope === "next" ? "next" : "year", frame };
}
