/** What a figure of applications is a count of: of those that came in, that ended, of a result, or of who put them forward. */

import { isEnded, resolveCarry, rolesFor } from "./carry.js";
import { applicantUnits, caseUnits, countUnits } from "./case-units.js";
import type { Certainty, Figure, Reading, Topic } from "./claim.js";
import { carriedForward } from "./deferred.js";
import { type Features, isApplication } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { foreignApplication, narrowed } from "./narrowed.js";
import type { Cells } from "./readings.js";

const isJoined = (f: Features) =>
  f.tokens.some((t) => t.type === "mark" || (t.type === "word" && /^[并且和及与]$/.test(t.word)));

const unitsFor = (f: Features, explicit: boolean): ReadonlySet<string> =>
  f.columns.length > 0 ? applicantUnits : explicit ? countUnits : caseUnits;

/** 结转下年度继续办理, as the form prints it, is said of applications; 结转下年 may be said of money or matters. */
const inWordsOfForm = (f: Features): boolean =>
  f.roles.includes("carriedForward") || (f.roles.includes("carry") && f.tokens.some((t) => t.word === "继续办理"));

export function placeApplication(f: Features, figure: Figure, frame: Frame, cells: Cells): Placed[] {
  const explicit = f.heads.some(isApplication);
  const inDomain = frame.domain === "applications";
  if (frame.domain !== undefined && !inDomain && !explicit && f.rows.length === 0) return [];
  // 复议案件中，涉及不予公开的5件: what they are about.
  if (frame.domain === "disputes" && !explicit && f.tokens.some((t) => /^(?:涉及|因)$/.test(t.word))) return [];
  // 新收47，办结49，未结3
  if (inDomain && f.outcomes.join() === "pending" && f.tokens.every((t) => t.kind !== "gap" && t.kind !== "head"))
    return carriedForward(cells, "likely");
  // 法院未纠正本机关答复: what befell the answer, not how many there were.
  if (f.outcomes.length > 0 || foreignApplication(f)) return [];
  // 公开行政处罚决定书60份，其余17件依法不予公开
  if (f.marks.includes("rest") && frame.domain !== undefined && !inDomain && !explicit) return [];
  if (frame.domain === "other" && f.marks.includes("among") && !f.heads.includes("application")) return [];
  // 对收到的申请逐条研究，全年答复21条: the sentence has said what is answered.
  const said = explicit || (inDomain && f.roles.length > 0 && f.gaps.length === 0 && frame.topic);
  if (figure.unit !== null && !unitsFor(f, said).has(figure.unit)) return [];
  if (figure.unit === null && figure.max !== 0 && f.gaps.length > 0) return [];
  const roles = resolveCarry(f, frame.year);
  const strong = explicit || f.rows.length > 0 || inDomain;
  if (
    !strong &&
    (f.gaps.length > 0 ||
      (frame.place !== "applications" && !inWordsOfForm(f) && !roles.some((r) => ["new", "carriedOver"].includes(r))))
  )
    return [];
  const certainty: Certainty = narrowed(f)
    ? "unsure"
    : explicit || inDomain || frame.place === "applications"
      ? "certain"
      : "likely";
  const made = (topic: Topic, readings: readonly Reading[], more: Partial<Placed> = {}): Placed[] =>
    readings.length === 0 ? [] : [{ topic, readings, certainty, domain: "applications", ...more }];

  if (f.rows.length > 0) {
    if (f.rows.every((row) => looseRows.has(row)) && !inDomain && !explicit && frame.place !== "applications")
      return [];
    const group = rowsMeant(f);
    const meant = cells.rows(group, f.columns);
    const plain = group.length < f.rows.length ? [...meant, ...cells.rows(f.rows, f.columns)] : meant;
    const readings = [...plain, ...looser(f, cells)];
    // 制发公文，…不予公开187件: after something else was counted, a result may be of that.
    const doubt: Partial<Placed> =
      (frame.domain === "other" || frame.domain === "proactive") && !explicit
        ? { certainty: "unsure", domain: frame.domain }
        : {};
    // 告知不属于本机关公开范围的2件: one reason of several why the organ does not hold it.
    const notOurs = f.tokens.some((t) => t.word.startsWith("不属于")) ? { certainty: "unsure" as const } : {};
    // 涉企投诉举报类申请19件: what they are about.
    const what = f.rows.join() === "petitionOrComplaint" && ofKind(f) ? { certainty: "unsure" as const } : {};
    // 信息不存在, as it was called before: what is not held, and perhaps what would have to be made.
    const older = certainty === "certain" && f.tokens.some((t) => t.word === "信息不存在");
    const old = older ? { certainty: "likely" as const } : {};
    return made("results", readings, { rows: group, ...old, ...doubt, ...what, ...notOurs });
  }
  if (f.columns.length > 0) {
    const byWhom = f.tokens.some((t) => t.word === "申请人");
    if (!explicit && !inDomain && !byWhom && frame.place !== "applications") return [];
    // 上年结转的申请中，自然人提出2件: who puts it forward says nothing of when.
    const given =
      roles.every((role) => role === "received") &&
      ["carriedOver", "carriedForward", "carry", "both"].includes(frame.role ?? "");
    const base = (given ? frame.role : rolesFor(roles, false)[0]) ?? frame.role ?? "any";
    if (frame.rows && roles.length === 0)
      return made("applicants", cells.rows(frame.rows, f.columns), { rows: frame.rows });
    // 办结的14件申请，自然人提出11件; 予以公开的6件中，自然人提出4件: perhaps of those.
    const perhaps = roles.every((role) => role === "received") ? ofTold(frame, f.columns, cells) : [];
    const readings = [...cells.role(base, f.columns), ...perhaps];
    const rows = perhaps.length > 0 && frame.rows ? { rows: frame.rows } : {};
    // 企业及其他组织提出3件: perhaps of all that are no natural persons.
    const natural = f.columns.includes("naturalPerson");
    const wide = !natural && f.columns.length > 1 && f.columns.includes("otherOrganization");
    if (wide) readings.push(...cells.role(base, ["organizations"]).map(weakly));
    // 收到群众申请47件: the public may be everybody.
    if (f.tokens.every((t) => t.kind !== "col" || t.word === "群众"))
      readings.push(...cells.role(base, []).map(weakly));
    // 社会组织 is no column of the form: public welfare organizations, or other ones. 律师以个人名义提出: the one or the other.
    const inName = f.columns.length > 1 && f.tokens.some((t) => t.word.endsWith("名义"));
    const social = f.columns.includes("publicWelfareOrganization") && f.tokens.some((t) => t.word === "社会组织");
    const loose = inName || social ? { certainty: "unsure" as const } : {};
    return made("applicants", readings, { ...rows, ...loose, ...roleOf(base, frame) });
  }
  // 收到申请（含上年结转）15件; not （含上年结转申请3件）, where the figure is of what was carried over.
  const besides = (mark: string) => {
    const at = f.tokens.findIndex((t) => t.value === mark);
    return (
      at >= 0 &&
      roles.includes("carriedOver") &&
      f.tokens.slice(0, at).some((t) => t.kind === "head" || t.value === "new")
    );
  };
  const include = besides("include");
  const exclude = besides("exclude");
  const chosen = include ? ["workload"] : exclude ? ["new"] : rolesFor(roles, isJoined(f), f.marks.includes("total"));
  // 另有2件申请要求提供出版物: some more, not all.
  if (chosen.length === 0 && (f.marks.includes("another") || f.marks.includes("rest"))) return [];
  // 其中1件申请涉及文件8份
  if (chosen.length === 0 && f.marks.includes("among") && !f.heads.includes("application")) return [];
  // 公开申请表格式文本1份
  if (chosen.length === 0 && explicit && namesPaper(f)) return [];
  if (chosen.length === 0 && explicit) {
    const loose = f.tokens.some(
      (t) =>
        t.type === "word" &&
        t.kind === "head" &&
        t.value === "application" &&
        (t.word === "依申请" || (/^依申请/.test(t.word) && !/(?:申请|数量|件数|量|件)$/.test(t.word))),
    );
    return made(
      "received",
      cells.role(loose ? "loose" : "any", []),
      !loose ? { role: "any" } : { certainty: figure.max === 0 ? "likely" : "unsure" },
    );
  }
  // 主动公开答复, 依法公开答复: perhaps not of applications at all.
  // 与征地有关的仍有21件: still so many, and not still open.
  const still = f.gaps.length > 0 && f.tokens.some((t) => /^[仍尚]有$/.test(t.word));
  const doubtful: Partial<Placed> = f.acts.includes("published") || still ? { certainty: "unsure" } : {};
  return chosen.flatMap((role) => made(topicOf(role), cells.role(role, []), { role, ...doubtful }));
}

const weakly = (reading: Reading): Reading => ({ ...reading, weak: true });

const namesPaper = ({ tokens }: Features): boolean => {
  const next = tokens[tokens.findLastIndex((t) => t.kind === "head") + 1];
  return next?.type === "gap" && /^(?:表|书|材料|文本|模板|流程|指南)/.test(next.text);
};

/** Applicants of what was told before: of a result, or of all that was decided. */
const ofTold = ({ rows, role }: Frame, columns: readonly string[], cells: Cells): readonly Reading[] =>
  rows ? cells.rows(rows, columns) : isEnded(role) ? cells.role(role, columns) : [];

/** 同意公开 may take in what was disclosed in part; 未予公开 all that was not disclosed, whatever the reason. */
function looser(f: Features, cells: Cells): Reading[] {
  const wide = wider.find(([word]) => f.tokens.some((t) => t.type === "word" && word.test(t.word)));
  return wide ? cells.rows(wide[1], f.columns).map((r) => ({ ...r, weak: true })) : [];
}
const wider: readonly (readonly [word: RegExp, rows: readonly string[]])[] = [
  [/^(?:同意|准予|给予|已予)公开$/, ["disclosed"]],
  [/^(?:未予公开|不同意公开)$/, ["denied", "unavailable", "notProcessed", "otherHandling"]],
];

/** 因信息不存在等原因无法提供: an example of the group; either may be what is counted. */
function rowsMeant(f: Features): readonly string[] {
  // 公开类（含部分公开）8件
  if (f.acts.includes("published") && f.marks.includes("include") && f.rows.join() === "partiallyGranted")
    return ["granted", "partiallyGranted"];
  const at = f.tokens.findLastIndex((t) => t.kind === "row");
  const example = (row: string) => {
    // 商业秘密、个人隐私等第三方合法权益: the examples are of the same row as what they are examples of.
    const last = f.tokens.findLastIndex((t) => t.kind === "row" && t.value === row);
    // 因本机关不掌握相关信息等原因无法提供
    const next = f.tokens
      .slice(last + 1)
      .find((n) => !(n.type === "word" && /^(?:相关|有关|的|信息|情形)$/.test(n.word)));
    const and = next?.type === "gap" ? next.text.startsWith("等") : next?.word.startsWith("等");
    return last < at && and === true;
  };
  return f.rows.filter((row) => !example(row));
}

/** 结转件中企业申请1件、自然人申请2件: the second is of those carried too. */
const roleOf = (base: string, { role }: Frame): { role?: string } =>
  base.startsWith("carr") ? { role: base } : role ? { role } : {};

const ofKind = ({ tokens }: Features): boolean =>
  tokens.some((t, i) => t.kind === "row" && tokens[i - 1]?.type === "gap");

/** Words that name a result only where results are spoken of. */
const looseRows = new Set([
  "petitionOrComplaint",
  "stateSecret",
  "thirdPartyRights",
  "enforcementFile",
  "internalAffairs",
  "administrativeInquiry",
  "publicPublication",
]);

const topicOf = (role: string): Topic =>
  role === "carriedOver"
    ? "carriedOver"
    : role === "carriedForward" || role === "carry"
      ? "carriedForward"
      : ["concluded", "answered", "handled"].includes(role)
        ? "concluded"
        : "received";
