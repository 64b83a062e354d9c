/** Figures of persons and organs, and of what one of them did: none of them are counts of the tables. */
import type { Candidate, Why } from "./candidate.js";
import { isApplication } from "./features.js";
import { units } from "./hints.js";
import { countsPersons } from "./measures.js";
import { wordOf } from "./narrowed.js";
import { type Token, together } from "./tokens.js";

/** 9名群众、2家企业: who came, unless the sentence says that they asked for information. */
const ofPersons: Why = ({ figure: { unit }, part: { figure, noun }, walk: { tokens } }) =>
  noun[0]?.kind === "col" &&
  countsPersons(unit) &&
  (forOther(tokens) ||
    !tokens.some((t) => isApplication(t.value)) ||
    tokens.some((t) => countsCases(t) && t.start > (figure?.end ?? 0)));
/** 3家企业申请减免水资源费 */
const forOther = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => t.value === "bareApplication" && /^(?:gap|change)$/.test(tokens[i + 1]?.kind ?? ""));
/** 3名村民、1家企业提出申请，合计8件: these are the applications. */
const countsCases = (t: Token): boolean => t.type === "quantity" && t.quantity.unit === "件";

/** 住建、城管、规资三个部门 */
const ofOrgans: Why = ({ figure: { unit }, part: { noun, rest } }) => {
  if (unit !== "个" && unit !== "家") return false;
  const next = noun[0] ?? rest[0];
  const said = together(noun, rest);
  const of = said.findIndex((t) => t.word === "的");
  const named = (t: Token | undefined) => t?.kind === "part" || (t?.type === "gap" && units.test(t.text.slice(0, 4)));
  // 集中在征地补偿、网约车管理和运输许可三个方面
  const fields = /^(?:方面|领域|环节)$/.test(wordOf(next));
  // 对9个申请量较大的厅局
  return fields || named(next) || (of >= 0 && named(said[of + 1]));
};

/** 其中一人全年提出申请21件: of one applicant. */
const byOnePerson: Why = ({ walk: { items }, at }) =>
  items.some(({ figure: { unit, max }, clause }) => clause === at && max === 1 && countsPersons(unit));

/** 因同一事项先后提出3次申请: how often one applicant came. */
const isRepeated: Why = ({ figure: { unit }, part: { before }, walk: { tokens } }) =>
  unit === "次" &&
  (before.some((t) => t.type === "gap" && /先后|连续|多次|反复/.test(t.text)) ||
    tokens.some((t) => /^(?:同一|相同|同样)/.test(t.word)));

/** 每四件申请中就有一件由企业提出 */
const isOneIn: Why = ({ part: { figure }, walk: { clauses }, at }: Candidate) => {
  const tokens = clauses[at]?.tokens ?? [];
  return tokens.some((t, i) => {
    if (t.type !== "figure" || t.start >= (figure?.start ?? 0)) return false;
    const before = tokens[i - 1];
    return before?.type === "gap" && before.text.endsWith("每");
  });
};

export const ofWhom: readonly Why[] = [ofOrgans, ofPersons, isRepeated, byOnePerson, isOneIn];
