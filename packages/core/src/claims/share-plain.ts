/** Percentages without 占: 来自企业的申请接近三分之二, 超过九成的申请来自自然人, 半数以上予以公开, and one against another in 倍. */
import { endsInside } from "./completed.js";
import { type Features, featuresOf, foreign, isApplication } from "./features.js";
import { isFigure } from "./items.js";
import type { Cells } from "./readings.js";
import type { Item } from "./sentence.js";
import { allOf, noShares, type ShareReader, type Told, wholesOf } from "./share-told.js";
import type { Token } from "./tokens.js";

/** 自然人申请数量是商业企业申请的三倍多: one kind of applicant against another. */
export const timesShare: ShareReader = ({ item, context, make }) => {
  if (item.figure.unit !== "倍") return undefined;
  const { cells } = context;
  const at = item.before.findIndex(
    (t) =>
      t.value === "is" ||
      (t.type === "word" && /^(?:超过|达到|达)$/.test(t.word)) ||
      (t.type === "gap" && t.text === "超"),
  );
  const one = featuresOf(item.before.slice(0, at));
  const other = featuresOf(item.before.slice(at + 1));
  if (at < 1 || foreign(one) || foreign(other)) return noShares;
  // 予以公开的数量为部分公开的3倍
  const results = [one, other].every((f) => f.rows.length === 1 && f.columns.length === 0);
  if (results)
    return make({ readings: cells.rows(one.rows, []) }, { quantities: [], readings: cells.rows(other.rows, []) });
  if (one.columns.length !== 1 || other.columns.length !== 1) return noShares;
  return make(
    { readings: cells.role("new", one.columns) },
    { quantities: [], readings: cells.role("new", other.columns) },
  );
};

/** 20件申请半数以上由企业提出 */
const countsApplications = (whole: Item | undefined, { clause }: Item): boolean =>
  whole?.clause === clause && whole.features.heads.some(isApplication);

const behindOf = ({ read, item }: Told): readonly Token[] =>
  read.clauses[item.clause]?.tokens.filter((t) => t.start >= item.end) ?? [];

/** 超过九成的申请来自自然人 */
export const fromShare: ShareReader = (told) => {
  const { read, context, item, at, make } = told;
  const behind = behindOf(told);
  const f = featuresOf(behind);
  // 新收申请中，三分之二由自然人提出
  const above = read.clauses[item.clause - 1]?.tokens ?? [];
  const inside = endsInside(above) && above.some((t) => isApplication(t.value));
  const named =
    inside || f.heads.length + item.features.heads.length > 0 || countsApplications(read.items[at - 1], item);
  if (!named || !f.marks.includes("is") || f.columns.length === 0 || f.gaps.length > 0) return undefined;
  const { cells } = context;
  const whole = { quantities: [], readings: cells.role("new", []) };
  return make({ readings: cells.role("new", f.columns) }, whole, behind.at(-1)?.end);
};

/** Applications are what the percentage is said of; 自然人提出的超过九成五, where they are spoken of. */
const ofApplications = ({ item, context }: Told): boolean =>
  item.features.heads.some(isApplication) ||
  item.before.some((t) => t.word === "办理结果") ||
  (item.features.roles.length > 0 && context.frame.place === "applications");

/** 来自企业的申请接近三分之二 */
export const applicantShare: ShareReader = (told) => {
  const { columns, gaps, rows } = told.item.features;
  if (columns.length === 0 || gaps.length + rows.length > 0) return undefined;
  if (behindOf(told).length > 0 || !ofApplications(told)) return undefined;
  const { cells } = told.context;
  return told.make({ readings: cells.role("new", columns) }, { quantities: [], readings: cells.role("new", []) });
};

/** 来自个人的申请占绝大多数（94.6%） */
function ofMost({ columns, rows, gaps, marks }: Features, cells: Cells, make: Told["make"]) {
  const most = ["majority", "most", "share"].some((mark) => marks.includes(mark));
  if (!most || columns.length !== 1 || rows.length + gaps.length > 0) return undefined;
  return make({ readings: cells.role("new", columns) }, { quantities: [], readings: cells.role("new", []) });
}

/** 予以公开6件（43%）: of the figure that the bracket hangs on. */
export const bracketShare: ShareReader = ({ read, context, item, at, make }) => {
  const of = read.items[at - 1];
  const alone = read.clauses[item.clause]?.tokens.length === 1 && item.mark === "（";
  const outer = read.clauses[item.clause - 1];
  if (alone && outer && !outer.tokens.some(isFigure)) return ofMost(featuresOf(outer.tokens), context.cells, make);
  if (!alone || !of || of.kind !== "quantity" || of.depth !== item.depth - 1 || of.clause !== item.clause - 1)
    return undefined;
  const topic = of.placed[0]?.topic;
  const { cells } = context;
  const whole = topic === "results" ? wholesOf(cells) : topic === "applicants" ? allOf(cells) : [];
  const readings = of.placed.flatMap((p) => p.readings);
  return whole.length > 0 ? make({ quantity: of.figure, readings }, { quantities: [], readings: whole }) : undefined;
};

/** 超过半数的申请得到予以公开的答复; 办结的20件申请中，半数以上予以公开; 在办结的申请中，予以公开的不足三分之一 */
export const resultShare: ShareReader = (told) => {
  const { read, context, item, before, make } = told;
  const own = item.features;
  const behind = behindOf(told);
  const f = featuresOf(behind);
  const named = behind.length === 0 && own.columns.length === 0 ? own : f;
  if (named.rows.length === 0 || named.gaps.some((gap) => gap !== "告知") || foreign(named)) return undefined;
  const above = featuresOf(read.clauses[item.clause - 1]?.tokens ?? []);
  // 半数以上因不掌握相关信息无法提供
  const bare = own.tokens.every((t) => t.kind === "verb" || t.kind === "fn");
  const spoken =
    ofApplications(told) ||
    // 半数以上的答复是告知不掌握相关信息
    f.roles.join() === "answered" ||
    ((named === own || bare) && above.heads.some(isApplication) && !foreign(above)) ||
    f.heads.some(isApplication) ||
    (bare && before.at(-1)?.placed[0]?.domain === "applications");
  if (!spoken) return undefined;
  const { cells } = context;
  const loose = named.rows.includes("granted") ? cells.rows([...named.rows, "partiallyGranted"], []) : [];
  const readings = [...cells.rows(named.rows, []), ...loose];
  // 办结的申请中，…: of those, and not of all that came in.
  const ended = endsInside(above.tokens) && above.roles.includes("concluded");
  const whole = ended ? cells.role("concluded", []) : wholesOf(cells);
  return make({ readings }, { quantities: [], readings: whole }, behind.at(-1)?.end);
};
