/** What a figure counts, where the words right before it do not say. */
import { type Features, featuresOf, foreign, isDispute, namesSomething } from "./features.js";
import type { Frame } from "./frame.js";
import { leadsTo } from "./hints.js";
import type { Part } from "./items.js";
import type { Token } from "./tokens.js";

const namesThing = (t: Token): boolean => ["role", "row", "col", "head", "outcome", "act", "topic"].includes(t.kind);

/** 由上年的20件降至13件: this year's figure of what the earlier one counts. */
export const continued = (own: Features, earlier: Features): Features =>
  featuresOf([...earlier.tokens.filter(namesThing), ...own.tokens]);

/** 已达63件, 2025年达到63件: nothing but that the figure was reached, this year. */
export function reaches(own: Features, year: number | null): boolean {
  const says = (t: Token): boolean =>
    (t.type === "year" && t.year === year) ||
    (t.type === "word" &&
      (t.value === "this" ||
        /^(?:已|已经|达|达到|共|计|共计|为|均为|均是|实际|仅|只|即|有|仍|仍然|依然)$/.test(t.word)));
  return (
    own.tokens.some((t) => t.type === "word" && /^(?:达|达到|为|均为|均是|即|实际)$/.test(t.word)) &&
    own.tokens.every(says)
  );
}

const inside: ReadonlySet<string> = new Set(["里", "中", "当中", "之中"]);

/** 新收申请里有2件, 申请中有3件: where the words behind 里 begin; 0 where the figure is not one among others. */
export function partitive(before: readonly Token[]): number {
  const has = before.at(-1);
  const among = has?.word === "有" ? before.at(-2) : undefined;
  return among?.type === "word" && inside.has(among.word) && before.length > 2 ? before.length - 1 : 0;
}

const advises = (t: Token): boolean => t.type === "gap" && /^(?:并?告知|并?引导|并?建议)/.test(t.text);

/** 属于行政查询事项、告知按登记资料查询规定办理的4件: what the applicant was told to do is not what is counted. */
function beforeAdvice(before: readonly Token[]): readonly Token[] {
  const at = before.findIndex(advises);
  return at > 0 && before.slice(0, at).some((t) => t.kind === "row") ? before.slice(0, at) : before;
}

const isBecause = (t: Token): boolean => t.word === "因";

/** 因征地问题引发信息公开行政复议: why, and not what about; 因政府信息公开引发 says that. */
function withoutCause(before: readonly Token[]): readonly Token[] {
  const from = before.findIndex(isBecause);
  const to = from < 0 ? -1 : before.findIndex((t, i) => i > from && leadsTo(t));
  if (to < 0) return before;
  const cause = before.slice(from + 1, to);
  const plain = cause.every((t) => ["gap", "other", "fn", "step"].includes(t.kind));
  return plain && before.slice(to).some((t) => t.kind === "topic")
    ? [...before.slice(0, from), ...before.slice(to)]
    : before;
}

const beforeRow = new Set(["gap", "other", "step", "fn", "verb", "mark"]);

/** 因信访等原因不予处理的8件: why, in words of no row. */
function withoutReason(before: readonly Token[]): readonly Token[] {
  const [begin] = before;
  if (!begin || !isBecause(begin)) return before;
  const row = before.findIndex((t) => t.kind === "row");
  const end = before[row - 1];
  const reason = row > 1 && end?.type === "word" && /^等(?:原因|情形|情况)$/.test(end.word);
  return reason && before.slice(0, row).every((t) => beforeRow.has(t.kind)) ? before.slice(row) : before;
}

/** 遮挡第三方信息后部分公开6件: how it was made public. */
function withoutManner(before: readonly Token[]): readonly Token[] {
  const at = before.findIndex((t) => t.value === "partiallyGranted");
  const end = before[at - 1];
  return end?.type === "gap" && end.text.endsWith("后") ? before.slice(at) : before;
}

const isEtc = (t: Token): boolean => t.word === "等";

/** 收取不动产登记费、耕地开垦费等行政事业性收费: what stands before 等 are examples of what is named behind it. */
function withoutListed(before: readonly Token[]): readonly Token[] {
  let at = before.length - 1;
  while (at > 0 && !isEtc(before[at] as Token)) at--;
  if (at < 1) return before;
  const next = before[at + 1];
  // 企业、律师事务所等法人或其他组织
  const group = next?.value === "organizations";
  if (next?.kind !== "head" && !group) return before;
  // 受理执业注册、延续注册等申请1126件: what they ask for is no information.
  if (next.value === "bareApplication" && before.slice(0, at).some((t) => t.kind === "other")) return before;
  const examples = ["other", "gap", "step", "mark", ...(group ? ["col"] : [])];
  return before.filter((t, i) => i > at || !examples.includes(t.kind));
}

/** The words that say what is counted, without those that say why, how, by what examples and with what advice. */
export const ofFigureAlone = (before: readonly Token[]): readonly Token[] =>
  beforeAdvice(withoutListed(withoutManner(withoutReason(withoutCause(before)))));

/** 规划类信息中: what comes next is among it. */
export const endsInside = (tokens: readonly Token[]): boolean => {
  const end = tokens.at(-1);
  return end?.type === "word" && inside.has(end.word);
};

/** Only the year of the report stands before the figure. */
export const thisYear = (own: Features): boolean =>
  own.tokens.length > 0 &&
  !own.negative &&
  own.tokens.every((t) => t.type === "year" || t.value === "among" || t.kind === "time" || t.kind === "fn") &&
  (own.times.includes("this") || own.years.length === 1);

/** 对2件申请告知信息不存在: what was done with them stands behind. */
export const isObject = ({ before }: Pick<Part, "before">): boolean => before.length === 1 && before[0]?.word === "对";
const informs = (gap: string): boolean =>
  /^(?:依法|均|分别)?(?:(?:告知|作出|答复|回复|给予|作)(?:其|申请人)?|决定|处理|答复)$/.test(gap);

/** 主要集中在涉及第三方合法权益（3件） */
const endsInRow = ({ tokens, rows }: Features): boolean => rows.length === 1 && tokens.at(-1)?.kind === "row";

const endsInDispute = ({ rest }: Part): boolean => {
  const { heads, outcomes, gaps } = featuresOf(rest);
  return heads.some(isDispute) && outcomes.length > 0 && gaps.length === 0;
};
const isDeemed = (t: Token): boolean => t.type === "word" && (t.word.startsWith("视为") || t.word === "的");

/** What the figure counts may be told behind it (其余2件结转下年度办理), or in the clause before (申请数量，共计20件). */
export function completed(
  own: Features,
  part: Part,
  lead: Features | undefined,
  mark: string,
  { year, domain }: Pick<Frame, "year" | "domain">,
): Features {
  if (part.figure?.type === "percent") return own;
  if (own.rows.length + own.columns.length + own.outcomes.length + own.acts.length + own.others.length > 0) return own;
  // 属于行政查询事项，告知申请人另循专门程序办理的7件
  const [begin] = own.tokens;
  if (begin && advises(begin) && lead?.rows.length === 1) return lead;
  // 公开类（含部分公开）答复27件
  const [only] = own.tokens;
  if (mark === "）" && own.tokens.length === 1 && only?.value === "answered" && lead && lead.rows.length > 0)
    return lead;
  // 其中2件结果被纠正, where suits are spoken of
  const suits = own.heads.some(isDispute) || (domain === "disputes" && own.heads.length === 0);
  // 2件答复在行政复议中被纠正
  const answered = own.roles.length > 0 && own.roles.every((role) => role === "answered");
  if (answered && endsInDispute(part)) return featuresOf([...own.tokens, ...part.rest]);
  if (suits ? own.roles.some((role) => role !== "pending") : own.roles.length > 0) return own;
  const told = featuresOf(part.rest);
  const documents = own.heads.some((h) => h === "normativeDocuments" || h === "regulations");
  // 尚有1件政府信息公开行政诉讼未审结
  const says =
    told.roles.length + told.rows.length + (documents ? told.acts.length : 0) + (suits ? told.outcomes.length : 0) >
      0 ||
    (!namesSomething(own) && told.marks.includes("is"));
  const waits = told.roles.includes("pending") || told.roles.includes("carry");
  const plainly = told.gaps.length === 0 || (isObject(part) && told.rows.length > 0 && told.gaps.every(informs));
  // 12件申请均予以答复: said of all of them, and no count of what was answered.
  const ofAll = own.heads.length > 0 && told.roles.length > 0 && told.rows.length === 0 && told.marks.includes("all");
  if (says && !ofAll && !foreign(told) && (waits || plainly) && !told.negative)
    // 因征求第三方意见尚未到期: why it waits is not what is counted.
    return featuresOf([...own.tokens, ...part.rest.filter((t) => !waits || t.kind !== "step")]);
  // 因申请人逾期未按通知缴纳费用，2件均不再处理
  const ended = part.rest.some((t) => t.type === "word" && /^(?:不再处理|终止)/.test(t.word));
  if (own.tokens.length === 0 && ended && lead && lead.rows.length > 0 && lead.others.length === 0) return lead;
  // 申请人逾期不补正，视为放弃申请的3件
  const deemed = own.tokens.length > 0 && own.tokens.every(isDeemed) && lead?.rows.length === 1;
  if (deemed && lead.others.length + lead.gaps.length === 0) return lead;
  // 近三年新收申请：2022年34件、2023年29件
  const ofYear = mark === "：" && own.tokens.length === 1 && own.years.length === 1;
  const announced = ofYear || (own.tokens.length === 0 && ["：", "（", "）"].includes(mark));
  const bare =
    announced ||
    (lead !== undefined && reaches(own, year)) ||
    // 因不掌握而无法提供的，有7件
    (only?.word === "有" && own.tokens.length === 1 && lead?.tokens.at(-1)?.word === "的") ||
    (!namesSomething(own) && own.marks.includes("total") && own.gaps.length === 0);
  // 申请集中于学区划分和办学许可，两类共计13件
  if (own.tokens.some((t) => t.value === "several")) return own;
  // 申请内容以学区调整为主，共21件; 申请事项以征收补偿（52件）为主: of some of them.
  const ofContent = lead?.tokens.some((t) => t.word === "内容");
  if (!bare || !lead || ofContent || (mark === "（" && lead.gaps.length > 0 && !endsInRow(lead))) return own;
  // 数量与上年持平，均为15件: what is counted goes on, what it is compared with does not.
  return reaches(own, year) ? continued(own, lead) : featuresOf([...lead.tokens, ...own.tokens]);
}
