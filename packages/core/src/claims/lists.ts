/** Several subjects of one figure, each on its own. */
import { type Features, featuresOf, isApplication, isDispute } from "./features.js";
import type { Token } from "./tokens.js";

/** Of a row told with its group, the row: 过程性信息不予公开. */
function resultOf(tokens: readonly Token[]): Features {
  const f = featuresOf(tokens);
  const [first, ...more] = f.rows;
  return first !== undefined && more.every((row) => groups.has(row)) ? { ...f, rows: [first] } : f;
}
const groups = new Set(["denied", "unavailable", "notProcessed"]);

/** Each thing named, on its own: 行政复议、行政诉讼均为零. */
export function separate(f: Features): Features[] {
  const heads = f.heads.filter((h) => !isApplication(h));
  if (heads.length > 0) {
    // 政府信息公开申请、行政复议、行政诉讼均为零: the applications stand in the list themselves.
    const alone = splitBefore(f.tokens)
      .map(featuresOf)
      .find((one) => one.heads.length > 0 && one.heads.every(isApplication));
    const others = alone && f.tokens.filter((t) => !alone.tokens.includes(t));
    if (alone && others) return [{ ...alone, roles: ["new"] }, ...separate(featuresOf(others))];
  }
  // 复议后又起诉: one kind of suit, not that and all suits.
  const onceNamed = heads.some((h) => /^litigation./.test(h)) && splitBefore(f.tokens).length < 2;
  const disputes = heads.filter((h) => isDispute(h) && !(onceNamed && h === "litigation"));
  if (onceNamed && disputes.length === 1) return [{ ...f, heads: disputes }];
  // 维持、其他结果、未审结各1件
  if (f.outcomes.length > 1 && f.marks.includes("each"))
    return f.outcomes.map((outcome) => ({
      ...f,
      outcomes: [outcome],
      tokens: f.tokens.filter((t) => t.kind !== "outcome" || t.value === outcome),
    }));
  if (disputes.length > 1) return disputes.map((head) => ({ ...f, heads: [head] }));
  if (heads.length > 1) return heads.map((head) => ({ ...f, heads: [head] }));
  // 社会公益组织、其他组织各1件
  // 部分公开、无法提供各3件
  const results = f.rows.length > 1 && f.marks.includes("each") ? splitBefore(f.tokens).map(resultOf) : [];
  if (results.length > 1 && results.length <= f.rows.length && results.every((one) => one.rows.length === 1))
    return results;
  if (f.columns.length > 1 && f.rows.length === 0) return f.columns.map((column) => ({ ...f, columns: [column] }));
  // 上年结转和结转下年度的申请均为0件
  const told = f.tokens.filter((t) => t.kind === "role").length;
  const roles = told > 1 ? splitBefore(f.tokens) : [];
  if (roles.length > 1) return roles.map((tokens) => ({ ...featuresOf(tokens), heads: f.heads }));
  return [f];
}

const otherOf: { readonly [kind: string]: string } = {
  outcome: "otherResult",
  row: "otherHandling",
  col: "otherOrganization",
};
/** 维持、纠正、其他、未审结: what 其他 is of, the item before it says. */
export function withOther(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((t, i) => {
    if (t.type !== "gap" || !/^其[他它]$/.test(t.text)) return t;
    const kind = tokens.slice(0, i).findLast((before) => otherOf[before.kind])?.kind ?? "";
    const value = otherOf[kind];
    return value ? ({ ...t, type: "word", word: t.text, kind, value } as Token) : t;
  });
}

/** The words of each item of a list joined by 、 和 及 与. */
export function splitBefore(tokens: readonly Token[], isNamed = isNaming): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (
      (token.type === "mark" && token.text === "、") ||
      (token.type === "word" && /^(?:和|及|与|以及)$/.test(token.word))
    )
      groups.push([]);
    else groups[groups.length - 1]?.push(token);
  }
  return groups.filter((group) => group.some(isNamed));
}
const naming = ["role", "row", "col", "head", "act", "outcome"];
const isNaming = (t: Token): boolean => naming.includes(t.kind);
