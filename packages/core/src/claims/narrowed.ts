/** Words that narrow what is counted, or make it a thing of another kind. */
import { type Features, kindOf, senseOf } from "./features.js";
import { isOrgan } from "./organs.js";
import type { Token } from "./tokens.js";

export const wordOf = (t: Token | undefined): string => (t?.type === "word" ? t.word : "");

/** A gap right before a bare 申请: 低保申请 is none of ours. */
export function foreignApplication(f: Features): boolean {
  const at = f.tokens.findIndex((t) => kindOf(t) === "head" && senseOf(t) === "bareApplication");
  if (at < 0 || f.heads.includes("application")) return false;
  const prior = f.tokens[at - 1];
  // 仲裁申请
  if (prior?.type === "word" && prior.kind === "other") return true;
  // 项目类申请
  const kind = f.tokens[at - 2];
  const named = kind?.type === "gap" || wordOf(kind) === "登记";
  if (prior?.type === "word" && prior.word === "类" && named) return true;
  const between = f.tokens.slice(0, at).findLastIndex((t) => kindOf(t) === "role");
  const verb = f.tokens[between];
  // 不动产登记申请: the verb is the end of a name.
  if (between === at - 1 && verb?.type === "word" && verb.word === "登记") {
    const named = f.tokens[between - 1];
    if (named?.type === "gap" && !isOrgan(named.text)) return true;
  }
  const gapAfterVerb = f.tokens.slice(between + 1, at).some((t) => t.type === "gap");
  return prior?.type === "gap" || (between >= 0 && gapAfterVerb && !(prior?.type === "word" && prior.word === "的"));
}

/** A gap between the verb and the noun narrows what is counted: 收到征地方面的申请, 上级机关转来的申请. */
export function narrowed(f: Features): boolean {
  const from = f.tokens.findIndex((t) => ["role", "act"].includes(kindOf(t)));
  const to = f.tokens.findLastIndex((t) => kindOf(t) === "head");
  return f.tokens.some(
    (t, i) =>
      t.type === "gap" && (from < 0 ? i === to - 1 || (i === to - 2 && wordOf(f.tokens[i + 1]) === "的") : i > from),
  );
}
