import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionOf } from "../../../editions/index.js";
import { cellsOf } from "../../../layout/cells.js";
import { valueAt } from "../../../layout/values.js";
import type { AnyReport } from "../../../model/report.js";
import { addable } from "../../shared/children.js";

/** 青禾县人民政府, 青禾县人民政府办公室 → 青禾县. */
const government = /^(.+?)(?:人民)?政府$/;
const office = /^(.+?)(?:人民)?(?:政府办公[厅室]|政府办)$/;

const figures = (report: AnyReport): string =>
  cellsOf(editionOf(report.edition))
    .map(({ address }) => valueAt(report, address) ?? 0)
    .join();

export const entry: CatalogueEntry = {
  codes: ["R04"],
  source: { "zh-CN": "地方通知（重庆2019年度）对编制主体的要求", en: "a local notice (Chongqing, 2019)" },
};

export const rule = defineRule({
  id: "roll-up/government-and-office",
  severity: "warning",
  basis: "practice",
  title: { "zh-CN": "不把政府报告与政府办公室报告重复计入", en: "a government and its office are not both added" },
  messages: {
    both: {
      "zh-CN": "汇总同时计入“{government}”和“{office}”，前者如已包含后者，就重复计算了，请核实",
      en: "both “{government}” and “{office}” are added: does the one contain the other?",
    },
    same: {
      "zh-CN": "“{government}”与“{office}”的数据完全相同，汇总时重复计算了",
      en: "“{government}” and “{office}” have the same figures: they are counted twice",
    },
  },
  needs: ["children"],
  recommended: true,
  *check(context) {
    const units = addable(context);
    const named = (pattern: RegExp) =>
      units.flatMap((report) => {
        const area = pattern.exec(report.organ.name?.trim() ?? "")?.[1];
        return area === undefined ? [] : [{ area, report, name: report.organ.name ?? "" }];
      });
    const offices = named(office);
    for (const one of named(government)) {
      const other = offices.find(({ area }) => area === one.area);
      if (!other) continue;
      const data = { government: one.name, office: other.name };
      const own = figures(one.report);
      const told = /[1-9]/.test(own);
      if (told && own === figures(other.report)) yield { messageId: "same", data };
      else yield { messageId: "both", data, verdict: "review" };
    }
  },
});
