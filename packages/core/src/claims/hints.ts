/** What single words of a sentence give away. */
import type { Figure } from "./claim.js";
import { type Features, featuresOf, foreign, kindOf, senseOf } from "./features.js";
import { type Clause, isFigure, type Part } from "./items.js";
import type { Token } from "./tokens.js";

/** 申请人 and nothing else that is counted: the answers and the withdrawals of such a sentence are of applications. */
export function aboutApplications(tokens: readonly Token[]): boolean {
  const f = featuresOf(tokens);
  return tokens.some((t) => t.type === "word" && t.word === "申请人") && f.heads.length === 0 && !foreign(f);
}

/** 平均每月5件: a year of twelve such months, rounded or cut. */
export const ofTwelve = (figure: Figure): Figure => ({
  min: 12 * (figure.min - 0.5),
  max: 12 * (figure.max + 1),
  unit: figure.unit,
  text: figure.text,
});

/** 如城东片区改造项目涉及31名业主，共递交申请44件 */
export const isExample = ({ tokens: [begin] }: Clause): boolean =>
  (begin?.type === "word" && begin.word === "如") ||
  (begin?.type === "gap" && /^(?:例如|比如|譬如|诸如)/.test(begin.text));

/** 申请11件以上的依规计收: a rule, not a figure. */
export const isThreshold = ({ text }: Figure, { noun, rest }: Pick<Part, "noun" | "rest">): boolean => {
  const next = noun[0] ?? rest[0];
  return /以[上下内]$/.test(text) && next?.type === "word" && next.word === "的";
};

/** 主动公开98件、依申请公开41件、不予公开187件: how open documents are, not what became of applications. */
export const ofOpenness = (tokens: readonly Token[], before: readonly Token[]): boolean => {
  const marked = (word: string) =>
    tokens.some((t, i) => {
      const next = tokens[i + 1];
      return t.type === "word" && t.word === word && next !== undefined && isFigure(next);
    });
  const end = before.at(-1);
  return end?.type === "word" && /公开$/.test(end.word) && marked("主动公开") && marked("依申请公开");
};

export const ofSuits = (f: Features): boolean =>
  f.heads.some((h) => h === "reconsideration" || h.startsWith("litigation"));

/** 应诉案件9件，无一涉及政府信息公开: what was counted is none of ours. */
export const ofOtherSubject = (next: Clause | undefined): boolean => {
  if (!next || next.tokens.some(isFigure)) return false;
  const f = featuresOf(next.tokens);
  const apart = f.gaps.some((gap) => /不涉及|不属于|无关/.test(gap));
  return f.topic && (f.negative || apart) && f.heads.length + f.outcomes.length === 0;
};

/** 均由园区企业提出: the words right before a kind of applicant only say which. */
export const unknownGaps = (tokens: readonly Token[]): Token[] =>
  tokens.filter((t, i) => {
    const next = tokens[i + 1];
    const which = next?.type === "word" && next.kind === "col" && t.type === "gap" && t.text.length <= 4;
    return t.type === "gap" && !which;
  });

/** 均为劳动监察、工伤认定等行政执法案卷信息: what stands between 均为 and 等 are examples. */
export function withoutExamples(words: readonly Token[]): readonly Token[] {
  const is = words.findIndex((t) => senseOf(t) === "is");
  const etc = words.findIndex(
    (t, i) => i > is && ((t.type === "word" && t.word === "等") || (t.type === "gap" && t.text.endsWith("等"))),
  );
  const next = words[etc + 1];
  const named = next && ["row", "col"].includes(kindOf(next)) && !words.slice(is, etc).some((t) => kindOf(t) === "row");
  return is >= 0 && etc > is && named ? [...words.slice(0, is + 1), ...words.slice(etc + 1)] : words;
}

/** 行政执法领域被申请行政复议9件，不属于本表统计范围 */
export const outOfTables = (next: Clause | undefined): boolean => {
  // Most clauses say nothing of the kind, and are not put together again.
  if (!next?.tokens.some((t) => (t.type === "gap" && /[不未]/.test(t.text)) || kindOf(t) === "neg")) return false;
  const text = next.tokens.map((t) => (t.type === "word" ? t.word : t.type === "gap" ? t.text : "")).join("");
  return /(?:不|未|没有)(?:属于?|计入|纳入|列入|在|包括在|统计).*(?:统计|本表|表内|表格|报告|范围)/.test(text);
};

/** 作为市政府行政复议机构: the cases are those it decides. */
export const decidesReviews = (clauses: readonly Clause[]): boolean =>
  clauses.some(
    ({ tokens }) =>
      (tokens.some((t) => t.type === "word" && t.word === "作为") &&
        tokens.some((t) => senseOf(t) === "reconsideration")) ||
      // 承办以区政府为复议机关的案件
      tokens.some((t, i) => {
        const [one, two] = tokens.slice(i + 1, i + 3);
        const organ = two?.type === "gap" && two.text.startsWith("机关");
        return senseOf(t) === "is" && one !== undefined && senseOf(one) === "reconsideration" && organ;
      }),
  );

/** 登记31件，剔除误操作的2件后，实际收到29件: the first is not what counts. */
export const isGross = (next: Clause | undefined): boolean => next?.mark === "，" && isDeducted(next);

/** 扣除重复提交的2件: what was not counted. */
export const isDeducted = ({ tokens: [begin] }: Clause): boolean =>
  begin?.type === "word" && /^(?:剔除|扣除|核减|去除)$/.test(begin.word);

export const units = /单位|部门|机关|地区|地方|乡镇|街道|企业/;
export const isFeeNotice = (t: Token): boolean => t.type === "word" && /[收缴]费通知$/.test(t.word);
