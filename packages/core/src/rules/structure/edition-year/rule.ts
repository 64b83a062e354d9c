import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { editionForYear, editionOf } from "../../../editions/index.js";
import { none } from "../../shared/none.js";

export const entry: CatalogueEntry = {
  codes: ["S08"],
  source: {
    "zh-CN":
      "国办发〔2014〕32号（2014至2018年度）、国办公开办函〔2019〕60号（2019、2020年度）、〔2021〕30号（2021年度起）",
    en: "notices of 2014 (years 2014 to 2018), 2019 (2019 and 2020) and 2021 (from 2021 on)",
  },
};

export const rule = defineRule({
  id: "structure/edition-year",
  severity: "error",
  basis: "notice",
  title: { "zh-CN": "使用报告年度适用的格式", en: "the form that applies to the report year" },
  messages: {
    wrong: {
      "zh-CN": "{year}年度的报告应使用{expected}，附表为{found}",
      en: "a report of {year} uses the {expectedEn}, the tables are of the {foundEn}",
    },
  },
  recommended: true,
  check({ report, edition }) {
    const applies = report.year === null ? undefined : editionForYear(report.year);
    if (report.year === null || applies === undefined || applies === edition.id) return none;
    const [expected, found] = [editionOf(applies).name, edition.name];
    return [
      {
        messageId: "wrong",
        data: {
          year: report.year,
          expected: expected["zh-CN"],
          found: found["zh-CN"],
          expectedEn: expected.en,
          foundEn: found.en,
        },
        evidence: [{ kind: "value", found: edition.id, expected: applies }],
      },
    ];
  },
});
