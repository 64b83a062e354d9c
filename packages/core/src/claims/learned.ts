/** What a clause makes clear for those behind it. */

import { resolveCarry } from "./carry.js";
import { type Features, foreign, isApplication, isDispute } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { foreignApplication } from "./narrowed.js";

/**
 * @param placed what its figure was of, where it has one that could be placed
 * @param counted it has a figure of the report's year
 */
export function learned(frame: Frame, f: Features, placed: Placed | undefined, counted: boolean): Frame {
  const topic = frame.topic || f.topic;
  return placed ? ofPlaced(frame, placed, topic) : ofWords(frame, f, topic, counted);
}

/** Field by field: a spread that may add fields took a tenth of the time of reading. */
const ofPlaced = (frame: Frame, p: Placed, topic: boolean): Frame => ({
  domain: p.domain,
  role: p.role && (p.topic !== "applicants" || p.role.startsWith("carr")) ? p.role : frame.role,
  rows: p.rows,
  heads: p.heads ?? frame.heads,
  acts: p.acts && p.acts.length > 0 ? p.acts : frame.acts,
  topic,
  place: frame.place,
  section: frame.section,
  year: frame.year,
  organ: frame.organ,
});

function ofWords(frame: Frame, f: Features, topic: boolean, counted: boolean): Frame {
  const heads = f.heads.length > 0 ? f.heads.filter((h) => !isApplication(h)) : f.heads;
  if (heads.length < f.heads.length) {
    // 户籍窗口受理各类申请3.2万件
    if (foreignApplication(f)) return told(frame, topic, "other", frame.role, frame.heads);
    const role = resolveCarry(f, frame.year)[0] ?? frame.role;
    return told(frame, topic, "applications", role, frame.heads);
  }
  // 行政复议案件1286件，其中因政府信息公开引发的24件: a head that is not ours yet may be of the part that is.
  // 规范性文件制发6件、修订2件、废止3件: of the same documents.
  if (frame.domain === "proactive" && f.others.length > 0 && f.others.every(ofDocuments))
    return told(frame, topic, "proactive", frame.role, frame.heads);
  if (foreign(f) || (counted && f.gaps.length > 0 && f.steps.length === 0))
    return told(frame, topic, "other", frame.role, heads.length > 0 ? heads : frame.heads);
  if (heads.length === 0)
    return topic === frame.topic ? frame : told(frame, topic, frame.domain, frame.role, frame.heads);
  // 行政处罚决定214件，其中被申请行政复议3件、提起行政诉讼1件
  if (frame.domain === "proactive" && f.marks.includes("among") && !f.topic)
    return { ...frame, topic, domain: "other" };
  const disputes = heads.every(isDispute);
  return told(frame, topic, disputes ? "disputes" : "proactive", frame.role, heads);
}

const ofDocuments = (word: string): boolean => /^(?:修订|修改|清理)$/.test(word);

const told = (
  frame: Frame,
  topic: boolean,
  domain: Frame["domain"],
  role: Frame["role"],
  heads: Frame["heads"],
): Frame => ({
  domain,
  role,
  rows: frame.rows,
  heads,
  acts: frame.acts,
  topic,
  place: frame.place,
  section: frame.section,
  year: frame.year,
  organ: frame.organ,
});
