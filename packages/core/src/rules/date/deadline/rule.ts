import { type CatalogueEntry, defineRule } from "../../../check/rule.js";
import { none } from "../../shared/none.js";
import { type OrganKind, organKind } from "../../shared/organ.js";
import { publishedOn } from "../../shared/publication.js";

/** Last day in the year after the report year, MM-DD. Townships and subdistricts are not named in Article 49. */
const lastDay: { readonly [K in OrganKind]?: string } = { department: "01-31", government: "03-31" };

const who: { readonly [K in OrganKind]?: string } = {
  department: "县级以上人民政府部门",
  government: "县级以上地方人民政府",
};

export const entry: CatalogueEntry = {
  codes: ["W01", "W02"],
  source: {
    "zh-CN": "《政府信息公开条例》第四十九条：部门1月31日前，县级以上地方人民政府3月31日前",
    en: "Article 49 of the regulation: departments by 31 January, local governments of county level and above by 31 March",
  },
};

export const rule = defineRule({
  id: "date/deadline",
  severity: "error",
  editions: ["2019", "2021"],
  basis: "regulation",
  title: { "zh-CN": "按法定期限公布", en: "published by the statutory day" },
  messages: {
    late: {
      "zh-CN": "公布日期为{published}，{who}的年报应于{last}前公布",
      en: "published on {published}; the last day was {last}",
    },
    lateForAny: {
      "zh-CN": "公布日期为{published}，晚于{last}；机关类别不明，请核实法定期限",
      en: "published on {published}, after {last}; what kind of organ it is is not known, please look",
    },
    noDate: {
      "zh-CN": "来源未载明公布日期，无法判断是否按期公布",
      en: "the source does not tell when the report was published",
    },
  },
  recommended: true,
  check(context) {
    const { year } = context.report;
    if (year === null) return none;
    const kind = organKind(context);
    const day = kind ? lastDay[kind] : undefined;
    if (kind && !day) return none;
    const published = publishedOn(context);
    if (published === undefined) return [{ messageId: "noDate", data: {}, verdict: "not-assessable" }];
    const last = `${year + 1}-${day ?? "03-31"}`;
    if (published <= last) return none;
    const evidence = [{ kind: "value" as const, found: published, expected: last }];
    if (kind && day) return [{ messageId: "late", data: { published, who: who[kind] ?? "", last }, evidence }];
    return [{ messageId: "lateForAny", data: { published, last }, evidence, verdict: "review", severity: "info" }];
  },
});
