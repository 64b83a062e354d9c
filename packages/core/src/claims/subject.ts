/** The words that say what a figure counts: its own, or those of an earlier one. */
import type { Figure } from "./claim.js";
import { completed, continued, reaches, thisYear } from "./completed.js";
import { type Features, featuresOf, isBecame, isChangeBy, namesSomething } from "./features.js";
import { governs } from "./governs.js";
import { type Clause, isFigure, type Part } from "./items.js";
import { wordOf } from "./narrowed.js";
import { isSelf } from "./organs.js";
import { rowOf } from "./power-items.js";
import type { Item } from "./sentence.js";
import type { Token } from "./tokens.js";
import type { Walk } from "./walk.js";

/** What a figure's own words say, and the figure before it. */
interface Asked {
  readonly own: Features;
  readonly before: Item;
  readonly walk: Walk;
  readonly unit: string | null;
}
type Way = (asked: Asked) => boolean;

/** 突破百件，达到131件 */
const isRough: Way = ({ own, before: { placed, figure }, walk }) =>
  placed.length > 0 && figure.min !== figure.max && reaches(own, walk.frame.year);

/** 2022年新收申请88件，2023年95件; 近三年共收到申请50件，其中2024年15件 */
const isYearAfter: Way = ({ own, before: { scope, features, figure }, unit }) =>
  (scope === "previous" || (scope === "part" && (features.years.length === 1 || features.times.includes("part")))) &&
  figure.unit === unit &&
  thisYear(own);

/** 全区受理申请126件，其中我局36件 */
const isOwnShare: Way = ({ own: { tokens }, before, walk }) =>
  before.features.everywhere &&
  !governs(walk.frame.organ) &&
  tokens.some(isSelf) &&
  tokens.every((t) => t.value === "among" || isSelf(t));

/** 各街道收到46件，区直部门收到71件，全区合计117件 */
const isOfAll: Way = ({ own, before }) =>
  before.scope === "part" && own.everywhere && own.marks.includes("total") && !namesSomething(own);

/** 与2023年相比，申请量增长23.7%，为47件 */
const isGrown: Way = ({ own, before, walk }) => before.before.some(isChangeBy) && reaches(own, walk.frame.year);

/** 行政强制上一年项目数量25项，处理决定数量17件 */
const isDecided: Way = ({ own, before }) =>
  before.scope === "previous" && own.acts.includes("decided") && before.figure.unit === "项";

/** 市级部门新收40件，各县区新收85件，合计新收125件: in the report of a government. */
const isTogether: Way = ({ own, walk: { items, frame } }) => {
  if (!own.marks.includes("total") || own.gaps.length + own.others.length > 0 || !governs(frame.organ)) return false;
  const told = items.filter((item) => item.kind !== "percent");
  return told.length > 1 && told.every((item) => item.scope === "part" && item.features.organPart);
};

const byBefore: readonly Way[] = [isRough, isYearAfter, isOwnShare, isOfAll, isGrown];
const ofThisYear: readonly Way[] = [isGrown, isDecided, isTogether];

/** The words of an earlier figure that this one goes on from, with its own. */
function fromEarlier(asked: Asked, became: boolean): Features | undefined {
  const { own, before, walk } = asked;
  if (became && !namesSomething(own)) {
    // 行政许可事项由原来的142项压减到137项
    const things = before.features.tokens.filter((t) => t.kind === "other");
    if (things.length > 0) return featuresOf([...things, ...own.tokens]);
    const earlier = walk.items.findLast((item) => namesSomething(item.features))?.features ?? before.lead;
    return earlier && continued(own, earlier);
  }
  // 近三年新收申请逐年减少，2022年19件、2023年15件、2024年12件
  const goesOn = isYearAfter(asked) && !namesSomething(before.features);
  const lead = goesOn ? walk.items.findLast((item) => item.lead)?.lead : undefined;
  if (lead) return continued(own, lead);
  return byBefore.some((is) => is(asked)) ? continued(own, before.features) : undefined;
}

/** `now`: whatever came before, the figure is this year's. */
export function subjectOf(
  walk: Walk,
  part: Part,
  own: Features,
  { unit }: Figure,
  { mark }: Clause,
): { readonly f: Features; readonly now: boolean } {
  const before = walk.items.at(-1);
  const asked = before && { own, before, walk, unit };
  const became = part.before.some(isBecame);
  const f = (asked && fromEarlier(asked, became)) ?? completed(own, part, walk.lead, mark, walk.frame);
  return {
    f: issued(shortened(ofOneYear(f, walk), before, walk), before, mark),
    now: became || (asked !== undefined && ofThisYear.some((is) => is(asked))),
  };
}

/** 一年来，畅通渠道，累计收到申请47件; 2024年累计收到47件: of this year, as the sentence has said before. */
function ofOneYear(f: Features, { tokens, frame }: Walk): Features {
  if (!f.times.includes("part")) return f;
  const several = f.tokens.filter((t) => t.kind === "time" && t.value === "part");
  if (several.length !== 1 || wordOf(several[0]) !== "累计" || f.years.length > 1) return f;
  // 到2024年累计公开4800条
  if (f.years.length === 1 && f.tokens[0]?.type !== "year") return f;
  const time = tokens.find((t) => t.kind === "time" || t.type === "year");
  // 累计收到申请52件（其中上年结转5件）
  const carried = ["previous", "carry"].every((value) => tokens.some((t) => t.value === value));
  const ofYear = carried || time?.value === "this" || (time?.type === "year" && time.year === frame.year);
  // 截至2024年底，累计收到257件
  const until = tokens.some((t) => /^截[至止]/.test(t.word));
  return ofYear && !until ? { ...f, times: f.times.filter((t) => t !== "part") } : f;
}

const shortHeads: ReadonlyMap<string, string> = new Map([
  ["许可", "licensing"],
  ["处罚", "penalties"],
  ["强制", "coercion"],
  ["收费", "fees"],
]);
const isShort = (t: Token): boolean => t.type === "gap" && shortHeads.has(t.text);

const counts = (t: Token | undefined): boolean => t !== undefined && isFigure(t);

/** 许可3482件、处罚217件、强制36件: rows by half their names, in the section of their table or beside each other. */
function shortened(f: Features, before: Item | undefined, { items, tokens, frame }: Walk): Features {
  if (f.heads.length > 0) return f;
  // 许可事项上年136项，本年增4项，作出决定8214件
  const decides = f.acts.includes("decided") || (f.gaps.length === 1 && f.gaps[0] === "决定");
  const row = decides && before?.figure.unit === "项" ? rowOf(items, items.length - 1) : undefined;
  if (row) return { ...f, heads: [row], gaps: [], acts: ["decided"] };
  if (f.gaps.length === 0) return f;
  const heads = f.gaps.map((gap) => shortHeads.get(gap) ?? "");
  if (heads.includes("")) return f;
  const listed = before?.placed[0]?.heads?.some((told) => [...shortHeads.values()].includes(told));
  const beside = heads.length > 1 || tokens.filter((t, i) => isShort(t) && counts(tokens[i + 1])).length > 1;
  return listed || beside || frame.section === "proactiveDisclosure" ? { ...f, heads, gaps: [], acts: [] } : f;
}

const ofDocuments = new Set(["normativeDocuments", "regulations"]);
/** 印发文件86件，其中行政规范性文件6件; 新制作规章2件、规范性文件14件: what was done with all of them. */
function issued(f: Features, before: Item | undefined, mark: string): Features {
  const documents = f.heads.length === 1 && ofDocuments.has(f.heads[0] ?? "") && f.acts.length === 0;
  const done = before?.placed[0]?.acts;
  if (documents && mark === "、" && done && done.length > 0) return { ...f, acts: done };
  const among = documents && f.marks.includes("among") && before?.placed.length === 0;
  return among && before.features.acts.includes("issued") ? { ...f, acts: before.features.acts } : f;
}
