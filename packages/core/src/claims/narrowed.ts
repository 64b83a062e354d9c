/** Words that narrow what is counted, or make it a thing of another kind. */
import type { Features } from "./features.js";
import { isOrgan } from "./organs.js";
import type { Token } from "./tokens.js";

export const wordOf = (t: Token | undefined): string => t?.word ?? "";

const business =
  /(?:认定|资格|登记|评审|注册|补助|补贴|许可|审批|备案|设立|证|奖励|资助|入学|招生|贷款|救助|保障|鉴定|验收|考试|报名|招聘|兑现|项目|迁移|落户|公证|援助|理赔|退税|减免)$/;
/** By what stands before the verb: business of the organ, or who puts it forward without being a kind of applicant. */
const ofAnother = (subject: string, verb: string): boolean =>
  business.test(subject) || (/^(?:提出|提交|递交)$/.test(verb) && subject.length > 1 && !/^向|本|我/.test(subject));

/** A gap right before a bare 申请: 低保申请 is none of ours. */
export function foreignApplication(f: Features): boolean {
  const at = f.tokens.findIndex((t) => t.kind === "head" && t.value === "bareApplication");
  if (at < 0 || f.heads.includes("application")) return false;
  const prior = f.tokens[at - 1];
  // 仲裁申请
  if (prior?.type === "word" && prior.kind === "other") return true;
  // 教师资格认定受理申请1260件, 家长提出申请28件: applications of another kind, or of some.
  const verbAt = f.tokens.slice(0, at).findLastIndex((t) => t.kind === "role");
  const said = f.tokens[verbAt - 1];
  if (said?.type === "gap" && ofAnother(said.text, wordOf(f.tokens[verbAt]))) return true;
  // 户籍窗口受理各类申请
  if (f.tokens.some((t, i) => t.type === "gap" && !t.text.includes("公开") && wordOf(f.tokens[i + 1]) === "窗口"))
    return true;
  // 项目类申请
  const kind = f.tokens[at - 2];
  const named = kind?.type === "gap" || kind?.word === "登记";
  if (prior?.word === "类" && named) return true;
  const between = f.tokens.slice(0, at).findLastIndex((t) => t.kind === "role");
  const verb = f.tokens[between];
  // 不动产登记申请: the verb is the end of a name.
  if (between === at - 1 && verb?.word === "登记") {
    const named = f.tokens[between - 1];
    if (named?.type === "gap" && !isOrgan(named.text)) return true;
  }
  const gapAfterVerb = f.tokens.slice(between + 1, at).some((t) => t.type === "gap");
  return prior?.type === "gap" || (between >= 0 && gapAfterVerb && prior?.word !== "的");
}

/** A gap between the verb and the noun narrows what is counted: 收到征地方面的申请, 上级机关转来的申请. */
export function narrowed(f: Features): boolean {
  const from = f.tokens.findIndex((t) => ["role", "act"].includes(t.kind));
  const to = f.tokens.findLastIndex((t) => t.kind === "head");
  return f.tokens.some(
    (t, i) =>
      t.type === "gap" && (from < 0 ? i === to - 1 || (i === to - 2 && wordOf(f.tokens[i + 1]) === "的") : i > from),
  );
}
