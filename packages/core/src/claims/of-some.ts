/** Figures of some of what a row counts, which can be no more than all of it: 按期办结67件、延期办结8件. */
import { isEnded } from "./carry.js";
import { isByChannel } from "./channels.js";
import { endsInside } from "./completed.js";
import { type Features, foreign } from "./features.js";
import type { Placed } from "./frame.js";
import { isInTime } from "./hints.js";
import type { Clause, Part } from "./items.js";
import type { Token } from "./tokens.js";
import type { Walk } from "./walk.js";

/** A figure, its words, and what it was found to count. */
export interface Told {
  readonly f: Features;
  readonly part: Part;
  readonly placed: readonly Placed[];
  readonly walk: Pick<Walk, "items" | "clauses" | "frame" | "cells">;
  /** Of its clause. */
  readonly index: number;
}
type Some = (told: Told) => boolean;

const topicOf = ({ placed }: Told): string => placed[0]?.topic ?? "";
const isAmong = ({ f }: Told): boolean => f.marks.includes("among");
const above = ({ walk: { clauses }, index }: Told): readonly Token[] => clauses[index - 1]?.tokens ?? [];
const next = ({ walk: { clauses }, index }: Told): readonly Token[] => clauses[index + 1]?.tokens ?? [];
const says = (tokens: readonly Token[], value: string): boolean => tokens.some((t) => t.value === value);

/** 办结14件，其中当年新收11件; 办结的49件中，44件为本年新收; 办结新收申请44件、上年结转申请5件 */
const newOfEnded: Some = (told) =>
  topicOf(told) === "received" &&
  (((isAmong(told) || endsInside(above(told))) && isEnded(told.walk.frame.role)) ||
    (told.f.roles.includes("new") && isEnded(told.f.roles[0])));

/** 办结申请49件，其中上年结转5件、本年新收44件 */
const listedNew: Some = (told) => {
  const [whole, part] = told.walk.items.slice(-2);
  const among = part?.features.marks.includes("among") && part.placed[0]?.role === "carriedOver";
  return topicOf(told) === "received" && among === true && isEnded(whole?.placed[0]?.role);
};

/** 申请内容涉及执法案卷的4件，不予公开1件 */
const ofSubject: Some = (told) => {
  const [begin] = told.walk.items;
  return topicOf(told) === "results" && begin?.placed.length === 0 && begin.features.steps.includes("subject");
};

/** 相同内容再次提出的2件, 年底前集中收到5件, 与自然资源局共同办理3件: some, by how it came. */
const inSomeWay: Some = (told) =>
  ["received", "concluded"].includes(topicOf(told)) &&
  told.part.before.some(
    (t) => t.type === "gap" && /再次|多次|反复|集中|共同|联合|会同|某|一人$|引导|改为|转为/.test(t.text),
  );

/** 年底前收到的2件申请: some, by when it came. */
const atYearEnd: Some = ({ part: { before }, placed }) =>
  placed[0]?.topic === "received" &&
  before.at(-1)?.word === "的" &&
  before.some((t, i) => /^(?:年[末底终]|岁[末尾])/.test(t.word) && before[i + 1]?.kind === "role");

/** 对36件规范性文件开展清理，决定保留30件: of those that were gone through. */
const ofReviewed: Some = ({ f, walk: { items, clauses }, index }) =>
  items.length > 0 &&
  f.tokens.some((t) => t.word === "保留") &&
  clauses.slice(0, index + 1).some(({ tokens }) => tokens.some((t) => t.word === "清理"));

/** 收到47件，撤回2件，实际办理45件: without those that were withdrawn. */
const afterWithdrawn: Some = (told) =>
  topicOf(told) === "concluded" &&
  told.f.roles.join() === "handled" &&
  told.walk.items.at(-1)?.features.others.some((word) => word.startsWith("撤")) === true;

/** 律师代理提出的申请8件，其中以自然人名义6件: of what no table counts. */
const ofForeign: Some = (told) => {
  const before = told.walk.items.at(-1);
  const above = before?.placed.length === 0 && foreign(before.features);
  return topicOf(told) === "applicants" && isAmong(told) && above;
};

/** 申请内容集中在招生入学45件: of those that ask for it. */
const ofContent: Some = (told) => {
  const { before } = told.part;
  const at = before.findIndex((t, i) => isContent(t) && before[i - 1]?.kind === "head");
  return topicOf(told) === "received" && at > 0 && before.slice(at + 1).some((t) => t.kind === "gap");
};
export const isContent = (t: Token): boolean => t.word === "内容";

/** 征求第三方意见3件，其中第三方不同意公开2件: of those that were asked about. */
const ofAsked: Some = (told) =>
  topicOf(told) === "results" && told.walk.clauses.slice(0, told.index).some(({ tokens }) => tokens.some(asksOthers));
export const asksOthers = (t: Token): boolean => t.type === "word" && /^(?:书面)?(?:征求|征询|听取).*第三/.test(t.word);

/** 全市制发规范性文件136件。其中以市政府名义制发的22件; 以市政府名义答复申请9件 */
const inName: Some = (told) => {
  const named = told.f.tokens.some((t) => t.word === "名义");
  const ofGovernment = told.f.gaps.some((gap) => /(?:政府|办公室)$/.test(gap));
  return named && (topicOf(told) === "proactiveDisclosure" ? isAmong(told) : ofGovernment);
};

/** 市政府制发2件，市政府部门制发4件 */
const ofGovernment: Some = (told) => {
  const who = told.f.tokens.find((t) => t.type !== "year" && t.kind !== "time");
  return who?.type === "gap" && who.text.endsWith("政府") && next(told).some(isPart);
};
const isPart = (t: Token): boolean => t.kind === "part" && t.value === "organ";

/** 收到12件，答复11件，上年结转3件全部办结: the eleven are of those that came in. */
const besidesCarried: Some = (told) =>
  topicOf(told) === "concluded" && told.walk.clauses.slice(told.index + 1).some(saysEnded);
/** 上年结转5件全部办结; 上年结转5件，全部办结 */
const saysEnded = (clause: Clause, i: number, behind: readonly Clause[]): boolean => {
  if (endsCarried(clause)) return true;
  const all = behind[i + 1]?.tokens ?? [];
  return ["previous", "carry"].every((v) => says(clause.tokens, v)) && says(all, "all") && all.some(isEnd);
};
const isEnd = (t: Token): boolean => isEnded(t.value);
const endsCarried = ({ tokens }: Pick<Clause, "tokens">): boolean =>
  ["previous", "carry", "all"].every((value) => says(tokens, value)) && tokens.some((t) => isEnded(t.value));

/** 已办44件（另办上年结转5件） */
const anotherCarried: Some = (told) =>
  topicOf(told) === "concluded" && ["another", "previous", "carry"].every((value) => says(next(told), value));

/** 按期办结67件、延期办结8件 */
const inTime: Some = (told) => topicOf(told) === "concluded" && told.f.tokens.some(isInTime) && next(told).some(isLate);
const isLate = (t: Token): boolean => t.word.startsWith("延期") || (t.type === "gap" && t.text.includes("延长"));

/** 办结上年结转件3件、本年新收件10件: the verb is of both. */
const withCarried: Some = (told) => {
  const before = told.walk.items.at(-1);
  const listed = told.walk.clauses[told.index]?.mark === "、" && before?.placed[0]?.topic === "carriedOver";
  return topicOf(told) === "received" && listed && before.features.roles.includes("concluded");
};

/** 当年新收申请办结30件: those of both, no more than either. */
const newAndEnded: Some = (told) =>
  told.f.roles.includes("new") && topicOf(told) === "concluded" && told.placed.length === 1;

/** 47件新收申请当年办结44件 */
const ofTheseNew: Some = (told) => {
  const before = told.walk.items.at(-1);
  const named = before?.clause === told.index && before.placed[0]?.role === "new" && !before.before.some(isRole);
  return topicOf(told) === "concluded" && named;
};
const isRole = (t: Token): boolean => t.kind === "role";

/** 12月下旬收到的4件申请中，2件当年答复 */
const ofMonth: Some = (told) =>
  told.walk.items.at(-1)?.scope === "within" &&
  endsInside(above(told)) &&
  ["concluded", "results", "applicants"].includes(topicOf(told));

/** 其中15件为当年新收并于当年办结; 当年新收并办结44件; 本年收到并于年内办结8件 */
const ofBoth: Some = (told) =>
  (isAmong(told) || told.f.roles.includes("new") || endsInYear(told.f.tokens)) &&
  ["received", "concluded"].every((topic) => told.placed.some((p) => p.topic === topic));

const endsInYear = (tokens: readonly Token[]): boolean => {
  const joins = tokens.findIndex((t) => t.word === "并");
  const time = tokens.findLastIndex((t) => t.value === "this");
  return joins > 0 && joins < time && tokens.slice(time).some((t) => isEnded(t.value));
};

/** 本年新收的44件已办结: so many of them. */
const areDone: Some = (told) => {
  const { before, rest } = told.part;
  const end = before.at(-1);
  const ofNoun = topicOf(told) === "received" && end?.word === "的";
  return ofNoun && says(rest, "concluded") && !says(rest, "all");
};

/** 对上年结转的3件申请，予以公开2件 */
const ofCarried: Some = (told) => {
  const { items, clauses } = told.walk;
  const whole = items.findLast(({ placed }) => ["received", "carriedOver"].includes(placed[0]?.topic ?? ""));
  const [begin] = clauses[whole?.clause ?? -1]?.tokens ?? [];
  const object = begin?.type === "word" && /^(?:对|针对)$/.test(begin.word);
  return ["results", "concluded"].includes(topicOf(told)) && whole?.placed[0]?.role === "carriedOver" && object;
};

/** 上年结转的3件已于1月办结；本年新收的申请中，办结25件: of the new ones, as those carried over are told apart. */
const ofNewAlone: Some = (told) => {
  const inside = above(told);
  if (topicOf(told) !== "concluded" && topicOf(told) !== "results") return false;
  const before = told.walk.clauses.slice(0, told.index - 1);
  const apart = before.some(({ tokens }) => says(tokens, "previous") && says(tokens, "carry"));
  return apart && endsInside(inside) && says(inside, "new");
};

const outcomes = ["results", "concluded", "applicants"];

/** The figure that the words before …中 are of, to the next ；. */
function groupBefore({ walk: { items, clauses }, index }: Told): Walk["items"][number] | undefined {
  for (let at = index - 1; at >= 0 && clauses[at + 1]?.mark !== "；"; at--) {
    if (!endsInside(clauses[at]?.tokens ?? [])) continue;
    const group = items.findLast(({ clause }) => clause === at);
    if (group) return group;
  }
  return undefined;
}

/** 延期答复的4件申请中，予以公开1件，部分公开3件; 上年结转的5件中，予以公开3件; 本年新收的47件中，予以公开16件 */
const ofGroup: Some = (told) => {
  const group = outcomes.includes(topicOf(told)) ? groupBefore(told) : undefined;
  const [of] = group?.placed ?? [];
  const unknown = of === undefined && group?.features.roles.some(isEnded) === false;
  return group !== undefined && (unknown || of?.role === "carriedOver" || of?.role === "new");
};

/** 网上申请36件，办结34件，结转2件；信函申请8件，办结7件: between two ；, of the one way that begins. */
const ofChannel: Some = (told) => {
  if (!["results", "concluded", "carriedForward"].includes(topicOf(told))) return false;
  const { items, clauses } = told.walk;
  const from = clauses.findLastIndex(({ mark }, i) => mark === "；" && i <= told.index);
  const [only, ...more] = items.filter(({ clause, kind }) => clause >= from && kind !== "percent");
  return only !== undefined && isByChannel(only) && !more.some(isByChannel);
};

/** 上年结转5件，全部办结；本年新收47件，办结44件 */
const afterCarried: Some = (told) =>
  topicOf(told) === "concluded" && told.walk.clauses.slice(0, told.index).some(saysEnded);

const ways: readonly Some[] = [
  newOfEnded,
  listedNew,
  ofSubject,
  ofContent,
  inSomeWay,
  atYearEnd,
  ofReviewed,
  ofForeign,
  afterWithdrawn,
  ofAsked,
  inName,
  ofGovernment,
  besidesCarried,
  anotherCarried,
  inTime,
  withCarried,
  newAndEnded,
  ofTheseNew,
  ofMonth,
  ofBoth,
  areDone,
  ofGroup,
  ofChannel,
  afterCarried,
  ofCarried,
  ofNewAlone,
];

/** The figure is of some of what its words name. */
export const ofSome: Some = (told) => told.placed.length > 0 && ways.some((is) => is(told));
