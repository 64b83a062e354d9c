/** Why a figure is not counted though its words could be placed: a rule, an example, another office's, a step on the way. */

import { isEnded, resolveCarry } from "./carry.js";
import type { Figure } from "./claim.js";
import { endsInside, isObject } from "./completed.js";
import { isPromise } from "./deferred.js";
import { type Features, featuresOf, foreign, isApplication, isDispute, senseOf, textOf } from "./features.js";
import { units } from "./hints.js";
import { type Clause, isFigure, type Part } from "./items.js";
import { asksOthers } from "./of-some.js";
import { ended } from "./part.js";
import { type Token, together } from "./tokens.js";
import type { Walk } from "./walk.js";

const noTokens: readonly Token[] = [];

/** 如城东片区改造项目涉及31名业主，共递交申请44件 */
const isExample = ({ tokens: [begin] }: Clause): boolean =>
  (begin?.type === "word" && begin.word === "如") ||
  (begin?.type === "gap" && /^(?:例如|比如|譬如|诸如)/.test(begin.text));

/** 申请11件以上的依规计收: a rule, not a figure. */
const isThreshold = ({ text }: Figure, { noun, rest }: Pick<Part, "noun" | "rest">): boolean => {
  const next = noun[0] ?? rest[0];
  return next?.type === "word" && next.word === "的" && /以[上下内]$/.test(text);
};

/** 主动公开98件、依申请公开41件、不予公开187件: how open documents are, not what became of applications. */
const ofOpenness = (tokens: readonly Token[], before: readonly Token[]): boolean => {
  const end = before.at(-1);
  if (end?.type !== "word" || !end.word.endsWith("公开")) return false;
  const marked = (word: string) =>
    tokens.some((t, i) => {
      const next = tokens[i + 1];
      return t.type === "word" && t.word === word && next !== undefined && isFigure(next);
    });
  const named = tokens.some((t) => t.type === "word" && t.word === "公开属性");
  return named || (marked("主动公开") && marked("依申请公开"));
};

/** The clause behind those that 、 joins to this one. */
function behindList(clauses: readonly Clause[], at: number): number {
  let from = at + 1;
  while (clauses[from]?.mark === "、") from++;
  return from;
}

const ofSuits = (f: Features): boolean => f.heads.some(isDispute);

/** 应诉案件9件，无一涉及政府信息公开; 复议2件、诉讼1件，均与政府信息公开无关: what was counted is none of ours. */
const ofOtherSubject = (clauses: readonly Clause[], at: number): boolean => {
  const next = clauses[behindList(clauses, at)];
  if (!next || next.tokens.some(isFigure)) return false;
  const f = featuresOf(next.tokens);
  // 被申请行政复议13件，均为工伤认定争议
  const [is, subject] = next.tokens;
  const named = f.heads.length + f.outcomes.length + f.roles.length + f.rows.length + f.columns.length + f.times.length;
  if (is?.value === "is" && is.type === "word" && is.word.startsWith("均") && subject?.type === "gap")
    return !f.topic && named === 0;
  const apart = f.gaps.some((gap) => /不涉及|不属于|无关|^非/.test(gap));
  return f.topic && (f.negative || apart) && f.heads.length + f.outcomes.length === 0;
};

const saysNot = (t: Token): boolean =>
  (t.type === "gap" && /[不未]/.test(t.text)) || t.kind === "neg" || t.value === "exclude";

/** 行政执法领域被申请行政复议9件，不属于本表统计范围 */
const outOfTables = (next: Clause | undefined): boolean => {
  // Most clauses say nothing of the kind, and are not put together again.
  if (!next?.tokens.some(saysNot)) return false;
  return /(?:不|未|没有)(?:属于?|计入|纳入|列入|在|包括在|统计).*(?:统计|在内|本表|表内|表格|报告|范围)/.test(
    textOf(next.tokens),
  );
};

const hears = (t: Token): boolean => t.type === "word" && t.word === "审理";
const isReview = (t: Token): boolean =>
  senseOf(t) === "reconsideration" || (t.type === "word" && /复议机[关构]$/.test(t.word));

/** 作为市政府行政复议机构: the cases are those it decides. */
export const decidesReviews = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ tokens }) =>
      (tokens.some((t) => t.type === "word" && t.word === "作为") && tokens.some(isReview)) ||
      // 代县政府收到行政复议申请208件
      (tokens.some((t) => t.type === "gap" && /^代.*政府$/.test(t.text)) &&
        tokens.some((t) => senseOf(t) === "reconsideration")) ||
      // 市司法局审理政府信息公开类行政复议案件36件
      tokens.slice(tokens.findIndex(hears) + 1 || tokens.length).some((t) => senseOf(t) === "reconsideration") ||
      // 承办以区政府为复议机关的案件
      tokens.some((t, i) => {
        const next = tokens[i + 1];
        return senseOf(t) === "is" && next?.type === "word" && next.word.endsWith("复议机关");
      }),
  );

/** 登记31件，剔除误操作的2件后，实际收到29件: the first is not what counts. */
const isGross = (next: Clause | undefined): boolean => next?.mark === "，" && isDeducted(next);

/** 收到各类申请材料18份，其中3份为信访材料，其余15件登记为政府信息公开申请: the first is not what counts. */
const isMixed = (own: Features, clauses: readonly Clause[], at: number): boolean =>
  !own.heads.includes("application") &&
  clauses.slice(at + 1).some(({ tokens }) => {
    const rest = tokens.findIndex((t) => senseOf(t) === "rest");
    const registers = tokens.findIndex((t) => t.type === "word" && /^(?:登记|作为|属于)/.test(t.word));
    return rest >= 0 && registers > rest && tokens.slice(registers).some((t) => senseOf(t) === "application");
  });

/** 扣除重复提交的2件: what was not counted. */
const isDeducted = ({ tokens: [begin] }: Clause): boolean =>
  begin?.type === "word" && /^(?:剔除|扣除|核减|去除)$/.test(begin.word);

/** 3件申请涉及个人隐私，经处理后公开; 内容不明确的3件，告知补正: what they ask for, and no reason of a result. */
const isOfContent = ({ before, noun, rest }: Part, own: Features, next: Clause | undefined): boolean => {
  const said = rest[0]?.kind === "row" ? rest[0] : rest[1];
  const asks = said?.type === "word" && said.kind === "row" && said.word.startsWith("涉及");
  const unclear = before.some(isUnclear) || noun.some(isUnclear);
  if (!asks && !unclear) return false;
  const then = next?.tokens ?? noTokens;
  if (unclear && (then.some(corrects) || (before[0]?.type === "word" && before[0].word === "对"))) return true;
  const settled = then.some(isRow) && !then.some(isFigure);
  return asks && !settled && own.heads.some(isApplication) && featuresOf(rest).rows.length === 1;
};
const isRow = (t: Token): boolean => t.kind === "row";
const isUnclear = (t: Token): boolean => t.kind === "row" && t.type === "word" && /^(?:申请)?内容不明确$/.test(t.word);
const corrects = (t: Token): boolean => t.type === "word" && t.word.includes("补正");

/** 收到2件针对同一事项的申请: some, by what they are about. */
const isAimed = ({ noun, rest }: Part): boolean => {
  const next = noun[0] ?? rest[0];
  return next?.type === "word" && next.word === "针对";
};

/** 因同一事项先后提出3次申请: how often one applicant came. */
const isRepeated = ({ unit }: Figure, { before }: Part, tokens: readonly Token[]): boolean =>
  unit === "次" &&
  (before.some((t) => t.type === "gap" && /先后|连续|多次|反复/.test(t.text)) ||
    tokens.some((t) => t.type === "word" && /^(?:同一|相同|同样)/.test(t.word)));

/** 9名群众、2家企业: who came, unless the sentence says that they asked for information. */
const ofPersons = ({ unit }: Figure, { figure, noun: [begin] }: Part, tokens: readonly Token[]): boolean =>
  begin?.kind === "col" &&
  /^[人名家户位]$/.test(unit ?? "") &&
  (forOther(tokens) ||
    !tokens.some((t) => isApplication(senseOf(t))) ||
    tokens.some((t) => countsCases(t) && t.start > (figure?.end ?? 0)));
/** 3家企业申请减免水资源费 */
const forOther = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => senseOf(t) === "bareApplication" && /^(?:gap|change)$/.test(tokens[i + 1]?.kind ?? ""));
/** 3名村民、1家企业提出申请，合计8件: these are the applications. */
const countsCases = (t: Token): boolean => t.type === "quantity" && t.quantity.unit === "件";

/** 住建、城管、规资三个部门 */
const ofOrgans = ({ unit }: Figure, { noun, rest }: Pick<Part, "noun" | "rest">): boolean => {
  if (unit !== "个" && unit !== "家") return false;
  const next = noun[0] ?? rest[0];
  const said = together(noun, rest);
  const of = said.findIndex((t) => t.type === "word" && t.word === "的");
  const named = (t: Token | undefined) => t?.kind === "part" || (t?.type === "gap" && units.test(t.text.slice(0, 4)));
  // 集中在征地补偿、网约车管理和运输许可三个方面
  const fields = next?.type === "word" && /^(?:方面|领域|环节)$/.test(next.word);
  // 对9个申请量较大的厅局
  return fields || named(next) || (of >= 0 && named(said[of + 1]));
};

/** 其中一人全年提出申请21件: of one applicant. */
const byOnePerson = (items: Walk["items"], at: number): boolean => {
  const person = ({ unit, max }: Figure) => max === 1 && /^[人名位户家]$/.test(unit ?? "");
  return items.some(({ figure, clause }) => clause === at && person(figure));
};

/** 有3份政府信息公开申请内容相近: some, of which something is said. */
const isSome = ({ before, rest }: Part): boolean =>
  before.length === 1 &&
  before[0]?.type === "word" &&
  before[0].word === "有" &&
  rest.length > 0 &&
  // 有8件因不掌握而无法提供: all that came out so.
  !(rest.some((t) => t.kind === "row") && rest.every((t) => !["gap", "other", "step", "neg"].includes(t.kind)));

/** 对2件申请作了说明: some of them, unless it is said what became of them. */
const isHandled = (part: Part, f: Features, behind: Features): boolean =>
  isObject(part) &&
  part.rest.length > 0 &&
  f.heads.every(isApplication) &&
  f.rows.length + behind.roles.length + behind.rows.length === 0;

/** 1件申请因涉及第三方正在征求意见: some, and why. */
const isReasoned = ({ before, rest: [begin] }: Part): boolean =>
  before.length === 0 && begin?.type === "word" && /^(?:因|由于)$/.test(begin.word);

/** 3件申请因内容相同合并答复 */
const isMerged = ({ gaps }: Features): boolean => gaps.some((gap) => gap.includes("合并"));

/** In the clause behind its list, or in one behind that, before another figure comes: 由其自行答复，不计入本报告. */
function saidToBeOut(clauses: readonly Clause[], at: number): boolean {
  const from = behindList(clauses, at);
  for (let i = from; i < clauses.length && (i === from || !clauses[i]?.tokens.some(isFigure)); i++)
    if (outOfTables(clauses[i])) return true;
  return false;
}

/** 提前5个工作日答复的29件, 经批准延长期限后答复3件, 经释明转为申请5件, 指导提交申请16件: some of them, or none of ours. */
const isQualified = ({ before }: Part): boolean => before.some(qualifies);
const qualifies = (t: Token): boolean =>
  t.type === "gap" && /提前|延长|转$|理由.*成立|^(?:并?指导|并?协助|并?帮助|转交|移交|转送|交由|分送)/.test(t.text);

/** 告知向其他行政机关申请的22件; 告知信息不存在的2件 says what became of them. */
const isAdvised = ({ before: [begin, ...more] }: Part): boolean => {
  const then = more.find((t) => t.kind !== "fn");
  return (
    begin?.type === "gap" &&
    /^(?:并?告知|并?引导)/.test(begin.text) &&
    !(then?.kind === "row" && begin.text.endsWith("告知"))
  );
};

/** 对9件申请征求了第三方意见，其中5件第三方不同意公开: what they said, and not what was decided. */
const isOpinion = ({ before, rest }: Part, clauses: readonly Clause[], at: number): boolean =>
  [...before, ...rest].some((t) => t.type === "word" && t.word.startsWith("第三方不同意")) &&
  clauses.slice(0, at).some(({ tokens }) => tokens.some(asksOthers));

/** 仍有5件答复不够规范: still so many, and not still open. */
const isStill = ({ tokens }: Features, behind: Features): boolean =>
  tokens.some((t) => t.type === "word" && /^[仍尚]有$/.test(t.word)) &&
  behind.gaps.some((gap) => /不/.test(gap)) &&
  !behind.roles.some((role) => role === "carry" || role === "pending");

/** 选取外地法院公布的3件政府信息公开行政诉讼典型案例: to learn from. */
const isStudied = (t: Token): boolean => t.type === "word" && t.word === "典型案例";

/** 尚未作出答复的申请5件: no answers. */
const isUndone = ({ negative, roles, rows }: Features): boolean =>
  negative && rows.length === 0 && roles.length > 0 && roles.every((role) => isEnded(role));

/** 每四件申请中就有一件由企业提出 */
const isOneIn = ({ figure }: Part, clause: Clause | undefined): boolean =>
  clause?.tokens.some((t, i) => {
    const next = clause.tokens[i + 1];
    return t.type === "gap" && t.text.endsWith("每") && next?.type === "figure" && next.start < (figure?.start ?? 0);
  }) === true;

/** 原由市民政局承担的3件随职能划转我局 */
const isHandedOver = (clause: Clause | undefined): boolean =>
  clause?.tokens.some((t, i) => handsOver(t) || isFormerly(t, clause.tokens[i + 1])) === true;
const handsOver = (t: Token): boolean => t.type === "gap" && /划转|划入|移交/.test(t.text);

/** 原由县民政局受理 */
const isFormerly = (t: Token, next: Token | undefined): boolean =>
  t.type === "gap" && t.text.endsWith("原") && next?.type === "word" && next.word === "由";

/** 全年审理的各类行政复议案件 */
const ofAllKinds = (own: Features, { before }: Part): boolean =>
  !own.topic && before.some((t) => t.type === "word" && /^(?:各类|各种)$/.test(t.word));

/** A step that was taken with some of them: 对4件申请告知补正. */
const isStep = (behind: Features, f: Features): boolean =>
  behind.steps.includes("procedure") && !behind.roles.includes("pending") && !ended(f);

/** 不予公开的3件均说明理由: what was done with all of a result. */
const isOfAll = (own: Features, behind: Features): boolean => own.rows.length > 0 && behind.marks.includes("all");

/** 1件申请正在征求意见: where it stands, and not that there was one. */
const isUnderWay = ({ rest }: Part): boolean =>
  rest[0]?.type === "gap" && /^(?:正在|处于)/.test(textOf(rest.slice(0, 2)));

/** 有2件正在征求第三方意见，结转下年度继续办理: all that are not done. */
const carriesOn = (next: Clause | undefined, pending: boolean, year: number | null): boolean => {
  if (!next || next.tokens.some(isFigure)) return false;
  const f = featuresOf(next.tokens);
  const others = ["rest", "another", "among"].some((mark) => f.marks.includes(mark));
  const comes = f.times.includes("next") || (year !== null && f.years.some((y) => y > year));
  // 有2件申请因收到时已临近年底，将于2025年1月答复
  const promised = next.tokens.some(isPromise);
  const later = (pending || promised) && comes && f.roles.some((role) => role === "answered" || role === "concluded");
  return !others && (later || resolveCarry(f, year).includes("carriedForward"));
};

/** 有1件申请结转下年度办理; with a reason it may be one of several. */
const isCarriedOn = (f: Features, year: number | null): boolean =>
  f.gaps.length === 0 && f.tokens[0]?.kind !== "verb" && resolveCarry(f, year).includes("carriedForward");

/** 予以公开8件，含部分公开2件; 行政诉讼2件（含复议后起诉1件）: what is among it has a cell of its own. */
function hasOwnCell(own: Features, items: Walk["items"]): boolean {
  const topic = items.at(-1)?.placed[0]?.topic;
  if (topic === "disputes") return own.heads.some((head) => /^litigation./.test(head));
  return own.rows.length > 0 && (topic === "results" || topic === "concluded");
}

/**
 * @param own what the words of the figure say; `f`: with what others add to it
 * @param at number of the clause
 */
export function leftOut(
  figure: Figure,
  part: Part,
  own: Features,
  f: Features,
  { tokens, clauses, items, frame }: Pick<Walk, "tokens" | "clauses" | "items" | "frame">,
  at: number,
): boolean {
  const clause = clauses[at];
  const next = clauses[at + 1];
  const above = clauses[at - 1]?.tokens ?? noTokens;
  const behind = featuresOf(part.rest);
  return (
    // 不计入本报告
    behind.marks.includes("exclude") ||
    (((isStep(behind, f) && !isOfAll(own, behind)) || isUnderWay(part)) &&
      !carriesOn(next, f.roles.includes("pending"), frame.year)) ||
    // 主动公开的规划类信息中，有3件部分公开
    (endsInside(above) && foreign(featuresOf(above))) ||
    (clause !== undefined && (isExample(clause) || (isDeducted(clause) && !f.roles.includes("carry")))) ||
    isThreshold(figure, part) ||
    (at === 0 &&
      isSome(part) &&
      !isCarriedOn(behind, frame.year) &&
      !carriesOn(next, f.roles.includes("pending"), frame.year)) ||
    isHandled(part, f, behind) ||
    (isReasoned(part) &&
      (isMerged(behind) || behind.roles.length + behind.rows.length === 0) &&
      !carriesOn(next, false, frame.year)) ||
    isHandedOver(clause) ||
    (isAdvised(part) && f.rows.length === 0) ||
    isUndone(own) ||
    part.rest.some(isStudied) ||
    isOpinion(part, clauses, at) ||
    isStill(own, behind) ||
    isOneIn(part, clause) ||
    isQualified(part) ||
    (part.before[0]?.value === "include" &&
      !f.roles.some((role) => role === "carry" || role === "carriedOver") &&
      !hasOwnCell(own, items)) ||
    ofOrgans(figure, part) ||
    ofPersons(figure, part, tokens) ||
    isRepeated(figure, part, tokens) ||
    isAimed(part) ||
    isOfContent(part, own, next) ||
    byOnePerson(items, at) ||
    ofOpenness(tokens, part.before) ||
    isGross(next) ||
    isMixed(own, clauses, at) ||
    saidToBeOut(clauses, at) ||
    (ofSuits(own) && (ofOtherSubject(clauses, at) || ofAllKinds(own, part))) ||
    ((ofSuits(own) || own.topic || frame.domain === "disputes") && decidesReviews(clauses))
  );
}
