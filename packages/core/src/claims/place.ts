/** Decides what a figure is a count of, or that it cannot be told. */
import type { Certainty, Figure, Reading, Topic } from "./claim.js";
import { type Features, isApplication, kindOf, senseOf } from "./features.js";
import type { Cells } from "./readings.js";
import type { Token } from "./tokens.js";

/** `other`: something that no table counts. */
export type Domain = "applications" | "disputes" | "proactive" | "other";

/** What earlier words of the sentence, and the place in the report, have made clear. */
export interface Frame {
  readonly domain: Domain | undefined;
  readonly role: string | undefined;
  readonly rows: readonly string[] | undefined;
  readonly heads: readonly string[] | undefined;
  readonly acts: readonly string[] | undefined;
  readonly topic: boolean;
  /** Of the section or the heading above. */
  readonly place: Domain | undefined;
  readonly section: string;
  readonly year: number | null;
  /** Name of the organ whose report it is. */
  readonly organ: string | null;
}

export interface Placed {
  readonly topic: Topic;
  readonly readings: readonly Reading[];
  readonly certainty: Certainty;
  readonly domain: Domain;
  readonly role?: string;
  readonly rows?: readonly string[];
  readonly heads?: readonly string[];
  readonly acts?: readonly string[];
}

const caseUnits = new Set([
  "件",
  "起",
  "宗",
  "份",
  "例",
  "件次",
  "件（次）",
  "件（起）",
  "起（件）",
  "笔",
  "桩",
  "单",
  "个",
]);
const countUnits = new Set([...caseUnits, "封", "条", "项", "次", "人次", "批"]);
const applicantUnits = new Set([...countUnits, "户", "名", "人", "家"]);
const disputeHeads = new Set([
  "allDisputes",
  "reconsideration",
  "litigation",
  "litigationDirect",
  "litigationAfterReconsideration",
]);
const money = new Set(["元", "千元", "万元", "亿元"]);
const decisionRows = new Set(["licensing", "penalties", "coercion", "otherServices"]);

/** 结转 and what is pending, by the year that is named with it. */
export function resolveCarry(f: Features, year: number | null): readonly string[] {
  const carries = f.roles.includes("carry") || f.roles.includes("pending");
  if (!carries) return f.roles;
  const previous = f.times.includes("previous") || (year !== null && f.years.some((y) => y < year));
  const next = f.times.includes("next") || (year !== null && f.years.some((y) => y > year));
  const rest = f.roles.filter((role) => role !== "carry" && role !== "pending");
  if (previous) return [...rest, "carriedOver"];
  if (!next && openAllYear(f)) return [...rest, "open"];
  if (next || f.roles.includes("pending")) return [...rest, "carriedForward"];
  const carryAt = f.tokens.findIndex((t) => kindOf(t) === "role" && senseOf(t) === "carry");
  const thisAfter = f.tokens.some(
    (t, i) => i > carryAt && (senseOf(t) === "this" || (t.type === "year" && t.year === year)),
  );
  return [...rest, thisAfter ? "carriedOver" : "carry"];
}

/** 全年在办申请30件, 本年待办申请29件: not only what is open at the end. */
const openAllYear = (f: Features): boolean =>
  f.tokens.some((t) => t.type === "word" && /^(?:在办|待办)$/.test(t.word)) &&
  f.tokens.some((t) => t.type === "word" && /^(?:全年|本年|本年度|全年度|当年|年内|今年)$/.test(t.word));

const taking = ["new", "received", "accepted"];
const giving = ["concluded", "answered"];

/** Which of several verbs the figure belongs to; both where they are joined: 收到并答复. */
export function rolesFor(roles: readonly string[], joined: boolean, total = false): string[] {
  if (joined && total && roles.includes("carriedOver") && roles.some((r) => taking.includes(r))) return ["workload"];
  for (const strong of ["carriedOver", "carriedForward", "carry", "due", "open"])
    if (roles.includes(strong)) return [strong];
  if (joined && roles.length === 2 && roles.some((r) => taking.includes(r)) && roles.some((r) => giving.includes(r)))
    return [...roles];
  const without = roles.length > 1 ? roles.filter((r) => r !== "handled") : roles;
  const last = without.at(-1);
  return last === undefined ? [] : [last];
}

const isJoined = (f: Features) =>
  f.tokens.some((t) => t.type === "mark" || (t.type === "word" && /^[并且和及与]$/.test(t.word)));

/** Ends as the name of an organ does: 市住建局, 杉坪镇. */
const isOrgan = (text: string): boolean => /[局委办厅院署镇乡街道县市区府]$|(?:中心|大队|支队|分局|管委会)$/.test(text);

const towns = /[镇乡](?!.{0,2}[市县区州旗])|街道/;
/** A township; not 新乡市, not 镇江市. */
export const isTown = (organ: string): boolean => towns.test(organ);

/** The organ that a clause has as its subject is another one than the report's. */
export function anotherOrgan(f: Features, organ: string | null): boolean {
  if (!organ || f.gaps.length === 0) return false;
  const from = f.tokens.findIndex((t) => t.type !== "year" && t.type !== "mark" && kindOf(t) !== "time");
  const begin = f.tokens[from];
  if (begin?.type !== "gap") return false;
  // 县自然资源和规划局
  const joins = f.tokens[from + 1];
  const then = f.tokens[from + 2];
  const whole = joins?.type === "word" && joins.word === "和" && then?.type === "gap" && !isOrgan(begin.text);
  const subject = { text: whole ? `${begin.text}和${then.text}` : begin.text };
  if (subject.text.length < 3 || !isOrgan(subject.text)) return false;
  // 乡党政办: it receives what comes to the township.
  if (subject.text.includes("党政") && isTown(organ)) return false;
  const name = organ.replace("人民政府", "政府").replace("管理委员会", "管委会");
  const same = organ.includes(subject.text) || name.includes(subject.text) || subject.text.includes(organ);
  return !same && !subject.text.endsWith(organ.slice(-3));
}

/** A gap right before a bare 申请: 低保申请 is none of ours. */
export function foreignApplication(f: Features): boolean {
  const at = f.tokens.findIndex((t) => kindOf(t) === "head" && senseOf(t) === "bareApplication");
  if (at < 0 || f.heads.includes("application")) return false;
  const prior = f.tokens[at - 1];
  // 仲裁申请
  if (prior?.type === "word" && prior.kind === "other") return true;
  // 项目类申请
  const kind = f.tokens[at - 2];
  const named = kind?.type === "gap" || wordOf(kind) === "登记";
  if (prior?.type === "word" && prior.word === "类" && named) return true;
  const between = f.tokens.slice(0, at).findLastIndex((t) => kindOf(t) === "role");
  const verb = f.tokens[between];
  // 不动产登记申请: the verb is the end of a name.
  if (between === at - 1 && verb?.type === "word" && verb.word === "登记") {
    const named = f.tokens[between - 1];
    if (named?.type === "gap" && !isOrgan(named.text)) return true;
  }
  const gapAfterVerb = f.tokens.slice(between + 1, at).some((t) => t.type === "gap");
  return prior?.type === "gap" || (between >= 0 && gapAfterVerb && !(prior?.type === "word" && prior.word === "的"));
}

/** A gap between the verb and the noun narrows what is counted: 收到征地方面的申请, 上级机关转来的申请. */
function narrowed(f: Features): boolean {
  const from = f.tokens.findIndex((t) => ["role", "act"].includes(kindOf(t)));
  const to = f.tokens.findLastIndex((t) => kindOf(t) === "head");
  return f.tokens.some(
    (t, i) =>
      t.type === "gap" && (from < 0 ? i === to - 1 || (i === to - 2 && wordOf(f.tokens[i + 1]) === "的") : i > from),
  );
}

export function place(f: Features, figure: Figure, frame: Frame, cells: Cells): Placed[] {
  if (f.others.length > 0) return [];
  const own = f.heads.filter((head) => !isApplication(head));
  const heads = own.filter((head) => disputeHeads.has(head));
  if (heads.length > 0 || (f.outcomes.length > 0 && frame.domain === "disputes"))
    return placeDispute(f, figure, frame, cells, heads);
  // 行政复议案件1286件，其中因政府信息公开引发的24件
  if (f.marks.includes("among") && f.topic && own.length === 0 && !f.heads.includes("application")) {
    const above = (frame.heads ?? []).filter((head) => disputeHeads.has(head));
    if (above.length > 0) return placeDispute(f, figure, frame, cells, above);
  }
  if (own.length > 0 || (f.acts.length > 0 && frame.domain === "proactive" && f.rows.length === 0)) {
    return placeProactive(f, figure, frame, cells, own);
  }
  return placeApplication(f, figure, frame, cells);
}

const unitsFor = (f: Features, explicit: boolean): ReadonlySet<string> =>
  f.columns.length > 0 ? applicantUnits : explicit ? countUnits : caseUnits;

/** 结转下年度继续办理, as the form prints it, is said of applications; 结转下年 may be said of money or matters. */
const inWordsOfForm = (f: Features): boolean => f.roles.includes("carriedForward");

function placeApplication(f: Features, figure: Figure, frame: Frame, cells: Cells): Placed[] {
  const explicit = f.heads.some(isApplication);
  const inDomain = frame.domain === "applications";
  if (frame.domain !== undefined && !inDomain && !explicit && f.rows.length === 0) return [];
  // 法院未纠正本机关答复: what befell the answer, not how many there were.
  if (f.outcomes.length > 0 || foreignApplication(f)) return [];
  // 公开行政处罚决定书60份，其余17件依法不予公开
  if (f.marks.includes("rest") && frame.domain !== undefined && !inDomain && !explicit) return [];
  if (frame.domain === "other" && f.marks.includes("among") && !f.heads.includes("application")) return [];
  // 对收到的申请逐条研究，全年答复21条: the sentence has said what is answered.
  const said = explicit || (inDomain && f.roles.length > 0 && f.gaps.length === 0 && frame.topic);
  if (figure.unit !== null && !unitsFor(f, said).has(figure.unit)) return [];
  if (figure.unit === null && figure.max !== 0 && f.gaps.length > 0) return [];
  const roles = resolveCarry(f, frame.year);
  const strong = explicit || f.rows.length > 0 || inDomain;
  if (
    !strong &&
    (f.gaps.length > 0 ||
      (frame.place !== "applications" && !inWordsOfForm(f) && !roles.some((r) => ["new", "carriedOver"].includes(r))))
  )
    return [];
  const certainty: Certainty = narrowed(f)
    ? "unsure"
    : explicit || inDomain || frame.place === "applications"
      ? "certain"
      : "likely";
  const made = (topic: Topic, readings: readonly Reading[], more: Partial<Placed> = {}): Placed[] =>
    readings.length === 0 ? [] : [{ topic, readings, certainty, domain: "applications", ...more }];

  if (f.rows.length > 0) {
    if (f.rows.every((row) => looseRows.has(row)) && !inDomain && !explicit && frame.place !== "applications")
      return [];
    const group = rowsMeant(f);
    const named = cells.rows(f.rows, f.columns);
    const plain = group.length < f.rows.length ? [...cells.rows(group, f.columns), ...named] : named;
    const readings = [...plain, ...looser(f, cells)];
    // 制发公文，…不予公开187件: after something else was counted, a result may be of that.
    const doubt: Partial<Placed> =
      (frame.domain === "other" || frame.domain === "proactive") && !explicit
        ? { certainty: "unsure", domain: frame.domain }
        : {};
    return made("results", readings, { rows: group, ...doubt });
  }
  if (f.columns.length > 0) {
    const byWhom = f.tokens.some((t) => t.type === "word" && t.word === "申请人");
    if (!explicit && !inDomain && !byWhom && frame.place !== "applications") return [];
    // 上年结转的申请中，自然人提出2件: who puts it forward says nothing of when.
    const given =
      roles.every((role) => role === "received") &&
      ["carriedOver", "carriedForward", "both"].includes(frame.role ?? "");
    const base = (given ? frame.role : rolesFor(roles, false)[0]) ?? frame.role ?? "any";
    if (frame.rows && roles.length === 0)
      return made("applicants", cells.rows(frame.rows, f.columns), { rows: frame.rows });
    // 办结的14件申请，自然人提出11件; 予以公开的6件中，自然人提出4件: perhaps of those.
    const perhaps = roles.every((role) => role === "received") ? ofTold(frame, f.columns, cells) : [];
    const readings = [...cells.role(base, f.columns), ...perhaps];
    const rows = perhaps.length > 0 && frame.rows ? { rows: frame.rows } : {};
    return made("applicants", readings, { ...rows, ...(frame.role ? { role: frame.role } : {}) });
  }
  // 收到申请（含上年结转）15件; not （含上年结转申请3件）, where the figure is of what was carried over.
  const besides = (mark: string) => {
    const at = f.tokens.findIndex((t) => senseOf(t) === mark);
    return at >= 0 && roles.includes("carriedOver") && f.tokens.slice(0, at).some((t) => kindOf(t) === "head");
  };
  const include = besides("include");
  const exclude = besides("exclude");
  const chosen = include ? ["workload"] : exclude ? ["new"] : rolesFor(roles, isJoined(f), f.marks.includes("total"));
  // 另有2件申请要求提供出版物: some more, not all.
  if (chosen.length === 0 && (f.marks.includes("another") || f.marks.includes("rest"))) return [];
  // 其中1件申请涉及文件8份
  if (chosen.length === 0 && f.marks.includes("among") && !f.heads.includes("application")) return [];
  if (chosen.length === 0 && explicit) {
    const loose = f.tokens.some(
      (t) => t.type === "word" && t.sense === "head:application" && /^依申请/.test(t.word) && !t.word.endsWith("申请"),
    );
    return made("received", cells.role(loose ? "loose" : "any", []), loose ? { certainty: "unsure" } : { role: "any" });
  }
  // 主动公开答复, 依法公开答复: perhaps not of applications at all.
  // 与征地有关的仍有21件: still so many, and not still open.
  const still = f.gaps.length > 0 && f.tokens.some((t) => /^[仍尚]有$/.test(wordOf(t)));
  const doubtful: Partial<Placed> = f.acts.includes("published") || still ? { certainty: "unsure" } : {};
  return chosen.flatMap((role) => made(topicOf(role), cells.role(role, []), { role, ...doubtful }));
}

/** Applicants of what was told before: of a result, or of all that was decided. */
const ofTold = ({ rows, role }: Frame, columns: readonly string[], cells: Cells): readonly Reading[] =>
  rows ? cells.rows(rows, columns) : role === "concluded" || role === "answered" ? cells.role(role, columns) : [];

/** 同意公开 may take in what was disclosed in part; 未予公开 all that was not disclosed, whatever the reason. */
function looser(f: Features, cells: Cells): Reading[] {
  const said = (pattern: RegExp) => f.tokens.some((t) => t.type === "word" && pattern.test(t.word));
  const rows = said(/^(?:同意|准予|给予|已予)公开$/)
    ? ["disclosed"]
    : said(/^(?:未予公开|不同意公开)$/)
      ? ["denied", "unavailable", "notProcessed", "otherHandling"]
      : [];
  return rows.length === 0 ? [] : cells.rows(rows, f.columns).map((r) => ({ ...r, weak: true }));
}

/** 因信息不存在等原因无法提供: an example of the group; either may be what is counted. */
function rowsMeant(f: Features): readonly string[] {
  const at = f.tokens.findLastIndex((t) => kindOf(t) === "row");
  const example = (row: string) =>
    f.tokens.some((t, i) => {
      // 因本机关不掌握相关信息等原因无法提供
      const next = f.tokens
        .slice(i + 1)
        .find((n) => !(n.type === "word" && /^(?:相关|有关|的|信息|情形)$/.test(n.word)));
      const and =
        next?.type === "word" ? next.word.startsWith("等") : next?.type === "gap" && next.text.startsWith("等");
      return i < at && and && kindOf(t) === "row" && senseOf(t) === row;
    });
  return f.rows.filter((row) => !example(row));
}

/** Words that name a result only where results are spoken of. */
const looseRows = new Set([
  "petitionOrComplaint",
  "stateSecret",
  "thirdPartyRights",
  "enforcementFile",
  "internalAffairs",
  "administrativeInquiry",
  "publicPublication",
]);

const topicOf = (role: string): Topic =>
  role === "carriedOver"
    ? "carriedOver"
    : role === "carriedForward" || role === "carry"
      ? "carriedForward"
      : ["concluded", "answered", "handled"].includes(role)
        ? "concluded"
        : "received";

const wordOf = (t: Token | undefined): string => (t?.type === "word" ? t.word : "");

function placeDispute(f: Features, figure: Figure, frame: Frame, cells: Cells, own: readonly string[]): Placed[] {
  if (figure.unit !== null && !caseUnits.has(figure.unit) && !["次", "条", "项"].includes(figure.unit)) return [];
  const heads = own.length > 0 ? own : (frame.heads ?? []);
  const about = f.topic || frame.topic || frame.section === "disputes" || frame.place === "disputes";
  // None at all is said of this report's subject; a number of cases may be of all the organ's cases.
  const none = figure.max === 0;
  if (!about && frame.place !== "applications" && !none) return [];
  if (f.gaps.some((gap) => /其[他它]|新的/.test(gap))) return [];
  // 办理行政复议案件126件: cases that the organ decides, unless it says what they are about.
  const decides = f.roles.some((role) => ["handled", "accepted", "concluded"].includes(role));
  if (decides && !f.topic && !frame.topic && frame.section !== "disputes") return [];
  // 1件撤诉: one of several ends that are counted together.
  const oneOf = f.tokens.some((t) => t.kind === "outcome" && t.value === "otherResult" && !/结果$/.test(wordOf(t)));
  const certainty: Certainty =
    !about || (frame.domain === "other" && !f.topic) || oneOf
      ? none
        ? "likely"
        : "unsure"
      : f.gaps.length > 0
        ? "likely"
        : "certain";
  // 行政处罚决定214件，其中被申请行政复议3件
  if (frame.domain === "proactive" && f.marks.includes("among") && !f.topic) return [];
  // 复议诉讼风险提示函19份
  const end = f.tokens.at(-1);
  if (end?.type === "gap" && end.text.length > 2 && figure.unit === "份") return [];
  const plain = cells.disputes(heads, f.outcomes);
  // One dispute may have gone through both stages.
  const either = heads.includes("allDisputes") ? ["reconsideration", "litigation"] : [];
  const once = either.flatMap((head) => cells.disputes([head], f.outcomes)).map((r): Reading => ({ ...r, weak: true }));
  const readings = [...plain, ...once];
  return readings.length === 0 ? [] : [{ topic: "disputes", readings, certainty, domain: "disputes", heads }];
}

function placeProactive(f: Features, figure: Figure, frame: Frame, cells: Cells, own: readonly string[]): Placed[] {
  const heads = own.length > 0 ? own : (frame.heads ?? []);
  const several = heads.length > 1 && f.marks.includes("total") && heads.every((head) => decisionRows.has(head));
  if (several && (figure.unit === null || caseUnits.has(figure.unit)) && !f.acts.includes("published")) {
    const together = heads.flatMap((head) => cells.proactive(head, ["decisions"]).flatMap((r) => r.cells));
    if (together.length < heads.length) return [];
    return [
      {
        topic: "proactiveDisclosure",
        readings: [{ cells: together }],
        certainty: "likely",
        domain: "proactive",
        heads,
      },
    ];
  }
  const row = heads.length === 1 ? heads[0] : undefined;
  if (row === undefined || f.heads.some(isApplication)) return [];
  const unit = figure.unit;
  const isMoney = unit !== null && money.has(unit);
  const done = (columns: readonly string[], certainty: Certainty): Placed[] => {
    const readings = cells.proactive(row, columns);
    return readings.length === 0
      ? []
      : [
          {
            topic: "proactiveDisclosure",
            readings,
            certainty: narrowed(f) ? "unsure" : certainty,
            domain: "proactive",
            heads,
            acts: f.acts,
          },
        ];
  };
  if (row === "fees" || (row === "procurement" && isMoney))
    return isMoney || figure.max === 0 ? done(["amount"], "certain") : [];
  if (isMoney) return [];
  if (row === "procurement") return done(["projects"], "likely");
  if (decisionRows.has(row)) {
    if (unit !== null && !caseUnits.has(unit) && unit !== "次") return [];
    if (f.acts.includes("published") || f.roles.some((r) => !["handled", "concluded"].includes(r))) return [];
    return done(
      ["decisions"],
      f.acts.includes("decided") ? "certain" : f.roles.includes("concluded") ? "unsure" : "likely",
    );
  }
  if (unit !== null && !caseUnits.has(unit) && !["部", "项"].includes(unit)) return [];
  const acts = f.acts;
  if (acts.includes("totalPublished")) return done(["totalPublished"], "certain");
  if (acts.includes("inForce")) return done(["inForce"], "certain");
  if (acts.includes("repealed")) return done(["repealed"], "certain");
  if (acts.includes("made")) return done(["issued", "newlyMade"], "certain");
  if (acts.includes("issued")) return done(["issued", "newlyMade"], f.acts.length > 1 ? "likely" : "certain");
  if (acts.includes("published")) return done(["newlyPublished", "totalPublished"], "unsure");
  return [];
}
