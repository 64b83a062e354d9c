/** What is said to be more than another, without a figure: 商业企业申请件数首次超过自然人, 申请人以自然人为主. */
import type { OrderClaim, Ordered } from "./claim.js";
import { endsInside } from "./completed.js";
import { type Features, featuresOf, foreign, isApplication } from "./features.js";
import { type Clause, isFigure } from "./items.js";
import { place } from "./place.js";
import { scopeOf } from "./scope.js";
import type { ReadSentence, SentenceContext } from "./sentence.js";
import type { Token } from "./tokens.js";

const one = { min: 1, max: 1, unit: "件", text: "1件" };
const single = (f: Features): boolean => f.columns.length + f.rows.length + f.acts.length <= 2 && f.outcomes.length < 2;

/** Both sides of a comparison, each way of reading one with each of the other. */
function compared(left: Features, right: Features, context: SentenceContext): Ordered[] {
  if (!single(left) || !single(right) || left.heads.length > 1 || right.heads.length > 1) return [];
  const first = place(left, one, context.frame, context.cells)[0];
  if (!first) return [];
  const frame = { ...context.frame, domain: first.domain, role: first.role, topic: true };
  // 商业企业申请超过自然人: of both the same is counted.
  const second = place(right, one, frame, context.cells)[0];
  if (!second || second.topic !== first.topic) return [];
  const same = first.readings.length === second.readings.length;
  return first.readings.flatMap((l, i) =>
    second.readings.flatMap((r, k) => (same && i !== k ? [] : [{ one: l, others: [r] }])),
  );
}

const ranks = (f: Features): boolean => f.marks.includes("most") || f.marks.includes("second");

/**
 * 以自然人为主, 主要来自企业, 不予公开的最多: more than each other kind of applicant, each other result.
 * @param first what is told to be more still: 予以公开最多，部分公开次之
 */
function foremost(
  f: Features,
  first: Features | undefined,
  group: readonly string[],
  about: boolean,
  context: SentenceContext,
): Ordered[] {
  const [row] = f.rows;
  if (row !== undefined && ranks(f) && f.rows.length === 1 && f.columns.length === 0) {
    const beside = context.cells.rowsBut(row).filter((other) => !first?.rows.includes(other));
    // 不予处理的3件中，信访举报投诉类占多数: of that group.
    const within = context.cells.under(group, [row]);
    const others = within ? beside.filter((other) => context.cells.under(group, [other])) : beside;
    return context.cells.rows([row], []).map((reading) => ({
      one: reading,
      others: others.flatMap((other) => context.cells.rows([other], [])),
    }));
  }
  const [column] = f.columns;
  if (!about || column === undefined || f.columns.length > 1 || f.rows.length + f.outcomes.length > 0) return [];
  return ["new", "workload", "concluded"].flatMap((role) =>
    context.cells.role(role, [column]).map((reading) => ({
      one: reading,
      others: context.cells
        .columnsBut([column, ...(first?.columns ?? [])])
        .flatMap((other) => context.cells.role(role, [other])),
    })),
  );
}

const speaksOfApplicants = (f: Features): boolean =>
  f.heads.some(isApplication) || f.tokens.some((t) => t.word === "申请人");

/** 绝大部分来自企业: more than half are more than any other kind. */
const isMajority = (t: Token): boolean => t.value === "majority";

/** 部分公开的申请比予以公开的多 */
export const isThan = (t: Token): boolean => t.word === "比";
const isMore = (t: Token | undefined): boolean => t?.type === "word" && /^(?:多|少|更多|更少)$/.test(t.word);
const ends = (tokens: readonly Token[]): boolean => isMore(tokens.at(-1)) && tokens.some(isThan);

const mainly = ({ tokens }: Clause): boolean =>
  (tokens.some(isMajority) && tokens.some((t) => t.kind === "col")) ||
  tokens.some((t) => t.value === "most" || t.value === "second") ||
  tokens.some((t, i) => {
    const next = tokens[i + 1];
    return t.word === "主要" && next?.value === "is";
  });

const compares = (t: Token): boolean =>
  t.type === "word" && (["over", "under", "most"].includes(t.value) || t.word === "主要" || isMajority(t) || isThan(t));

/** 不予处理的3件中 */
const groupOf = (above: Clause | undefined): readonly string[] =>
  above && endsInside(above.tokens) ? featuresOf(above.tokens).rows : [];

export function ordersOf({ clauses }: ReadSentence, context: SentenceContext): OrderClaim[] {
  if (!clauses.some(({ tokens }) => tokens.some(compares))) return [];
  return clauses.flatMap((clause, i): OrderClaim[] => {
    const { tokens } = clause;
    const than = ends(tokens);
    const at = tokens.findIndex(than ? isThan : (t) => t.value === "over" || t.value === "under");
    const most = mainly(clause);
    if ((at <= 0 && !most) || tokens.some(isFigure)) return [];
    const f = featuresOf(tokens);
    const before = featuresOf(clauses[i - 1]?.tokens ?? []);
    const scope = scopeOf(f, scopeOf(before, context.scope, context.frame), context.frame);
    if (scope !== "year" || f.conditional || f.negative || foreign(f) || f.marks.includes("rate")) return [];
    const second = f.marks.includes("second");
    if (second && !ranks(before)) return [];
    // 从申请主体看，自然人最多，企业次之
    const said = second ? featuresOf(clauses[i - 2]?.tokens ?? []) : before;
    const about =
      speaksOfApplicants(f) ||
      speaksOfApplicants(before) ||
      speaksOfApplicants(said) ||
      context.frame.place === "applications";
    const ways =
      at > 0
        ? compared(featuresOf(tokens.slice(0, at)), featuresOf(tokens.slice(at + 1, than ? -1 : undefined)), context)
        : foremost(f, second ? before : undefined, groupOf(clauses[i - 1]), about, context);
    if (ways.length === 0) return [];
    const from = tokens.find((t) => ["col", "row", "head", "role"].includes(t.kind)) ?? tokens[0];
    const span = context.span(from?.start ?? 0, tokens.at(-1)?.end ?? 0);
    const word = tokens.at(than ? -1 : at);
    const relation = at < 0 ? "most" : word?.value === "over" || word?.value === "up" ? "more" : "less";
    return [{ kind: "order", relation, ways, certainty: f.gaps.length > 0 ? "unsure" : "likely", span }];
  });
}
