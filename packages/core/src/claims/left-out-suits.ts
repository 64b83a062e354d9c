/** Figures of suits and reviews that are none of the organ's own about the government's information. */
import { behindList, type Candidate, type Why } from "./candidate.js";
import { type Features, featuresOf, isDispute } from "./features.js";
import { type Clause, isFigure } from "./items.js";
import { wordOf } from "./narrowed.js";
import type { Token } from "./tokens.js";

const ofSuits = (f: Features): boolean => f.heads.some(isDispute);

/** 应诉案件9件，无一涉及政府信息公开; 复议2件、诉讼1件，均与政府信息公开无关: what was counted is none of ours. */
const ofOtherSubject: Why = (candidate) => {
  const next = ofSuits(candidate.own) ? candidate.walk.clauses[behindList(candidate)] : undefined;
  if (!next || next.tokens.some(isFigure)) return false;
  const f = featuresOf(next.tokens);
  // 被申请行政复议13件，均为工伤认定争议
  const [is, subject] = next.tokens;
  const named = f.heads.length + f.outcomes.length + f.roles.length + f.rows.length + f.columns.length + f.times.length;
  if (is?.value === "is" && wordOf(is).startsWith("均") && subject?.type === "gap") return !f.topic && named === 0;
  const apart = f.gaps.some((gap) => /不涉及|不属于|无关|^非/.test(gap));
  return f.topic && (f.negative || apart) && f.heads.length + f.outcomes.length === 0;
};

/** 全年审理的各类行政复议案件 */
const ofAllKinds: Why = ({ own, part: { before } }) =>
  ofSuits(own) && !own.topic && before.some((t) => /^(?:各类|各种)$/.test(t.word));

const isReviewed = (t: Token): boolean => t.value === "reconsideration";
const isReviewer = (t: Token): boolean => /复议机[关构]$/.test(t.word);

/** 作为市政府行政复议机构 */
const isOne = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.word === "作为") && tokens.some((t) => isReviewed(t) || isReviewer(t));
/** 代县政府收到行政复议申请208件 */
const standsIn = (tokens: readonly Token[]): boolean =>
  tokens.some(isReviewed) && tokens.some((t) => t.type === "gap" && /^代.*政府$/.test(t.text));
/** 市司法局审理政府信息公开类行政复议案件36件 */
const hears = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((t) => t.word === "审理");
  return at >= 0 && tokens.some((t, i) => i > at && isReviewed(t));
};
/** 承办以区政府为复议机关的案件 */
const namesReviewer = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => t.value === "is" && wordOf(tokens[i + 1]).endsWith("复议机关"));

const ways = [isOne, standsIn, hears, namesReviewer];

/** The organ is the one that decides the reviews told of. */
export const decidesReviews = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ tokens }) => ways.some((is) => is(tokens)));

const ofReviews: Why = ({ own, walk: { frame, clauses } }: Candidate) =>
  (ofSuits(own) || own.topic || frame.domain === "disputes") && decidesReviews(clauses);

/** 选取外地法院公布的3件政府信息公开行政诉讼典型案例: to learn from. */
const isStudied: Why = ({ part: { rest } }) => rest.some((t) => t.word === "典型案例");

/** Asked only where something is said behind the figure. */
export const ofSuitsBehind: readonly Why[] = [isStudied];
export const ofOtherSuits: readonly Why[] = [ofOtherSubject, ofAllKinds, ofReviews];
