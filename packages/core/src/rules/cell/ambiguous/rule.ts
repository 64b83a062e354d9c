import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import type { Origin } from "../../../model/provenance.js";
import { grouped } from "../../shared/grouped.js";
import { cellLabel, rowLabel, tableLabelOf } from "../../shared/label.js";

export const entry: CatalogueEntry = {
  codes: [],
  source: { "zh-CN": "读取时不能确定的，不作猜测", en: "what cannot be read with certainty is not guessed" },
};

interface Doubt {
  readonly address: string;
  readonly origin: Origin;
}

/** In more rows than these the cells are named by their table. */
const fewRows = 3;

const rowOf = ({ address }: Doubt): string => address.slice(0, address.lastIndexOf("/"));
const tableOf = ({ address }: Doubt): string => address.slice(0, address.indexOf("/"));

export const rule = defineRule({
  id: "cell/ambiguous",
  severity: "warning",
  basis: "logic",
  title: { "zh-CN": "每个数据只有一种读法", en: "every figure has one reading" },
  messages: {
    ambiguous: {
      "zh-CN": "{cell}不能确定：原文“{raw}”{candidates}",
      en: "{cell} cannot be decided: “{raw}”{candidates}",
    },
    several: {
      "zh-CN": "“{where}”有{count}格不能确定：{reason}",
      en: "{count} cells of “{where}” cannot be decided: {reason}",
    },
  },
  recommended: true,
  check(context) {
    const doubts = Object.entries(context.provenance ?? {})
      .filter(([, { status }]) => status === "ambiguous")
      .map(([address, origin]) => ({ address, origin }));
    // What shifted a row or lost a table is one cause, however many cells it left open.
    return grouped(doubts, (doubt) => `${tableOf(doubt)} ${doubt.origin.reason}`).flatMap((alike) => {
      const rows = grouped(alike, rowOf);
      return (rows.length > fewRows ? [alike] : rows).map((cells) => {
        const { address, origin } = cells[0];
        if (cells.length === 1) {
          const readings = (origin.candidates ?? []).map((value) => value ?? "空").join("、");
          const data = {
            cell: cellLabel(context, address),
            raw: origin.raw,
            candidates: readings === "" ? "" : `（${readings}）`,
          };
          return { messageId: "ambiguous", data, cells: [address], verdict: "review" };
        }
        const where = cells === alike && rows.length > 1 ? tableLabelOf(context, address) : rowLabel(context, address);
        const data = { where, count: cells.length, reason: origin.reason ?? "请对照原文" };
        return { messageId: "several", data, cells: cells.map((cell) => cell.address), verdict: "review" };
      });
    });
  },
});
