import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { sum } from "../../../decimal.js";
import { cellsOf } from "../../../layout/cells.js";
import { valueAt } from "../../../layout/values.js";
import { yearBefore } from "../../shared/previous.js";

export const entry: CatalogueEntry = {
  codes: ["Y07"],
  source: {
    "zh-CN": "由栏目含义推得；案件计入哪一年未见明文，仅作提示",
    en: "follows from the labels; which year a case belongs to is not laid down, so this only asks",
  },
};

export const rule = defineRule({
  id: "cross-year/pending",
  severity: "info",
  basis: "logic",
  title: { "zh-CN": "上年尚未审结的案件在本年有去向", en: "cases pending last year turn up this year" },
  messages: {
    lost: {
      "zh-CN": "上年报告尚未审结{pending}件，本年各类复议、诉讼合计只有{total}件，请核实",
      en: "{pending} case(s) were pending last year, this year has {total} in all: please look",
    },
  },
  needs: ["previous"],
  recommended: true,
  *check(context) {
    const previous = yearBefore(context);
    if (!previous) return;
    const disputes = cellsOf(context.edition).filter(({ table }) => table === "disputes");
    const totals = disputes.filter(({ column }) => column.id === "total").map(({ address }) => address);
    const numbers = (values: readonly (number | null | undefined)[]) =>
      sum(values.filter((value): value is number => typeof value === "number"));
    if (totals.some((address) => valueAt(context.report, address) === undefined)) return;
    const pending = numbers(
      disputes.flatMap(({ address, column }) => (column.id === "pending" ? [valueAt(previous, address)] : [])),
    );
    const total = numbers(totals.map((address) => valueAt(context.report, address)));
    if (pending <= total) return;
    yield { messageId: "lost", data: { pending, total }, cells: totals, verdict: "review" };
  },
});
