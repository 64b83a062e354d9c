/** Why a figure is not counted though its words could be placed: a rule, an example, another office's, a step on the way. */
import { behindList, type Candidate, clauseAfter, type Why } from "./candidate.js";
import { textOf } from "./features.js";
import { type Clause, isFigure } from "./items.js";
import { ofWhom } from "./left-out-persons.js";
import { ofSomeBehind, ofSomeOnly } from "./left-out-some.js";
import { ofOtherSuits, ofSuitsBehind } from "./left-out-suits.js";
import { wordOf } from "./narrowed.js";
import type { Token } from "./tokens.js";

const clauseOf = ({ walk: { clauses }, at }: Candidate): Clause | undefined => clauses[at];

/** 不计入本报告 */
const isExcluded: Why = ({ behind }) => behind.marks.includes("exclude");

/** 如城东片区改造项目涉及31名业主，共递交申请44件 */
const isExample: Why = (candidate) => {
  const begin = clauseOf(candidate)?.tokens[0];
  return begin?.word === "如" || (begin?.type === "gap" && /^(?:例如|比如|譬如|诸如)/.test(begin.text));
};

/** 申请11件以上的依规计收: a rule, not a figure. */
const isThreshold: Why = ({ figure: { text }, part: { noun, rest } }) =>
  wordOf(noun[0] ?? rest[0]) === "的" && /以[上下内]$/.test(text);

/** 主动公开98件、依申请公开41件、不予公开187件: how open documents are, not what became of applications. */
const ofOpenness: Why = ({ part: { before }, walk: { tokens } }) => {
  if (!wordOf(before.at(-1)).endsWith("公开")) return false;
  const marked = (word: string) =>
    tokens.some((t, i) => {
      const next = tokens[i + 1];
      return t.word === word && next !== undefined && isFigure(next);
    });
  return tokens.some((t) => t.word === "公开属性") || (marked("主动公开") && marked("依申请公开"));
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

/** In the clause behind its list, or in one behind that, before another figure comes: 由其自行答复，不计入本报告. */
const saidToBeOut: Why = (candidate) => {
  const { clauses } = candidate.walk;
  const from = behindList(candidate);
  for (let i = from; i < clauses.length && (i === from || !clauses[i]?.tokens.some(isFigure)); i++)
    if (outOfTables(clauses[i])) return true;
  return false;
};

const taking: ReadonlySet<string> = new Set(["剔除", "扣除", "核减", "去除"]);
const deducts = (clause: Clause | undefined): boolean => taking.has(wordOf(clause?.tokens[0]));

/** 扣除重复提交的2件: what was not counted. */
const isDeducted: Why = (candidate) => deducts(clauseOf(candidate)) && !candidate.f.roles.includes("carry");

/** 登记31件，剔除误操作的2件后，实际收到29件: the first is not what counts. */
const isGross: Why = (candidate) => {
  const next = clauseAfter(candidate);
  return next?.mark === "，" && deducts(next);
};

/** 收到的68份申请书拆分登记为75件: the first is not what counts. */
const isRegisteredAs: Why = (candidate) => {
  const { part, own } = candidate;
  const tokens = clauseOf(candidate)?.tokens ?? [];
  const at = tokens.findIndex((t) => t.start >= (part.figure?.end ?? 0) && t.word === "登记");
  const next = tokens[at + 2];
  return at > 0 && own.roles.length > 0 && wordOf(tokens[at + 1]) === "为" && next !== undefined && isFigure(next);
};

/** 收到各类申请材料18份，其中3份为信访材料，其余15件登记为政府信息公开申请: the first is not what counts. */
const isMixed: Why = ({ own, walk: { clauses }, at }) =>
  !own.heads.includes("application") &&
  clauses.some(({ tokens }, i) => {
    const rest = i > at ? tokens.findIndex((t) => t.value === "rest") : -1;
    if (rest < 0) return false;
    const registers = tokens.findIndex((t) => /^(?:登记|作为|属于)/.test(t.word));
    return registers > rest && tokens.slice(registers).some((t) => t.value === "application");
  });

/** 原由市民政局承担的3件随职能划转我局 */
const isHandedOver: Why = (candidate) => clauseOf(candidate)?.tokens.some(handsOver) === true;
/** 划转, 移交; 原由县民政局受理 */
const handsOver = (t: Token, i: number, tokens: readonly Token[]): boolean =>
  t.type === "gap" && (/划转|划入|移交/.test(t.text) || (t.text.endsWith("原") && wordOf(tokens[i + 1]) === "由"));

const behind: readonly Why[] = [isExcluded, ...ofSomeBehind, ...ofSuitsBehind];
const ways: readonly Why[] = [
  isExample,
  isDeducted,
  isThreshold,
  isHandedOver,
  ...ofSomeOnly,
  ...ofWhom,
  ofOpenness,
  isGross,
  isRegisteredAs,
  isMixed,
  saidToBeOut,
  ...ofOtherSuits,
];

export function leftOut(candidate: Candidate): boolean {
  const is = (why: Why): boolean => why(candidate);
  return (candidate.part.rest.length > 0 && behind.some(is)) || ways.some(is);
}
