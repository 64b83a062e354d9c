/** What a figure of table 2 is a count of: documents, decisions, and sums of money. */

import { caseUnits } from "./case-units.js";
import type { Certainty, Figure } from "./claim.js";
import { type Features, isApplication } from "./features.js";
import type { Frame, Placed } from "./frame.js";
import { narrowed } from "./narrowed.js";
import type { Cells } from "./readings.js";

const money = new Set(["元", "千元", "万元", "亿元"]);
/** What an organ decides on. */
export const decisionRows: ReadonlySet<string> = new Set(["licensing", "penalties", "coercion", "otherServices"]);

/** 公开, 新公开: what is published, and no decision. */
const publishes = ({ acts }: Features): boolean => acts.includes("published") || acts.includes("newlyPublished");

/** 完成政府集中采购项目23个 */
const carriesOut = (gap: string): boolean => /^(?:完成|组织|组织实施|上缴|征缴|执收|实现)$/.test(gap);

/** 行政许可“最多跑一次”办件3400件: what kind of them. */
const followed = ({ tokens }: Features): boolean =>
  tokens.slice(tokens.findLastIndex((t) => t.kind === "head") + 1).some((t) => t.type === "gap" && t.text.length > 2);

export function placeProactive(
  f: Features,
  figure: Figure,
  frame: Frame,
  cells: Cells,
  own: readonly string[],
): Placed[] {
  // 行政复议62件，其中行政处罚类30件: what the cases are about.
  if (frame.domain === "disputes" && f.tokens.some((t) => t.word === "类")) return [];
  const heads = own.length > 0 ? own : (frame.heads ?? []);
  const several = heads.length > 1 && f.marks.includes("total") && heads.every((head) => decisionRows.has(head));
  if (several && (figure.unit === null || caseUnits.has(figure.unit)) && !publishes(f)) {
    const together = heads.flatMap((head) => cells.proactive(head, ["decisions"]).flatMap((r) => r.cells));
    if (together.length < heads.length) return [];
    return [
      {
        topic: "proactiveDisclosure",
        readings: [{ cells: together }],
        certainty: "likely",
        domain: "proactive",
        heads,
      },
    ];
  }
  const row = heads.length === 1 ? heads[0] : undefined;
  if (row === undefined || f.heads.some(isApplication)) return [];
  const unit = figure.unit;
  const isMoney = unit !== null && money.has(unit);
  const done = (columns: readonly string[], certainty: Certainty): Placed[] => {
    const readings = cells.proactive(row, columns);
    return readings.length === 0
      ? []
      : [
          {
            topic: "proactiveDisclosure",
            readings,
            certainty: narrowed(f) && !f.gaps.every(carriesOut) ? "unsure" : certainty,
            domain: "proactive",
            heads,
            acts: f.acts,
          },
        ];
  };
  if (row === "fees" || (row === "procurement" && isMoney))
    return isMoney || figure.max === 0 ? done(["amount"], "certain") : [];
  if (isMoney) return [];
  if (row === "procurement") return done(["projects"], "likely");
  if (decisionRows.has(row)) {
    // 撤销行政许可2件: what was made undone.
    if (f.outcomes.length > 0) return [];
    const decided = f.acts.includes("decided");
    if (unit !== null && !caseUnits.has(unit) && unit !== "次" && !(unit === "项" && decided)) return [];
    if (publishes(f) || f.roles.some((r) => !["handled", "concluded"].includes(r))) return [];
    return done(
      ["decisions"],
      followed(f)
        ? "unsure"
        : decided
          ? unit === "项"
            ? "likely"
            : "certain"
          : f.roles.includes("concluded")
            ? "unsure"
            : "likely",
    );
  }
  if (unit !== null && !caseUnits.has(unit) && !["部", "项"].includes(unit)) return [];
  const acts = f.acts;
  // 新制作5件，其中对外公开4件
  const ofNew = f.marks.includes("among") && !f.tokens.some((t) => t.word.includes("总"));
  if (acts.includes("totalPublished") && ofNew) return done(["newlyPublished", "totalPublished"], "unsure");
  if (acts.includes("totalPublished")) return done(["totalPublished"], "certain");
  if (acts.includes("inForce")) return done(["inForce"], "certain");
  if (acts.includes("repealed")) return done(["repealed"], "certain");
  if (acts.includes("made")) return done(["issued", "newlyMade"], "certain");
  if (acts.includes("issued")) return done(["issued", "newlyMade"], f.acts.length > 1 ? "likely" : "certain");
  // 规范性文件新增2件
  if (acts.length === 0 && f.roles.includes("new")) return done(["issued", "newlyMade"], "likely");
  if (acts.includes("newlyPublished")) return done(["newlyPublished"], "likely");
  if (acts.includes("published")) return done(["newlyPublished", "totalPublished"], "unsure");
  return [];
}
