import { it } from "vitest";
import { ruleCases } from "../../../testing/index.js";
import { rule } from "./rule.js";

const good = {
  SiteName: "青禾县人民政府",
  SiteDomain: "www.qinghe.gov.cn",
  SiteIDCode: "3304020012",
  ColumnName: "政府信息公开年报",
  ColumnType: "信息公开年报",
  ArticleTitle: "青禾县水务局2021年政府信息公开工作年度报告",
  PubDate: "2022-01-18 09:30",
  ContentSource: "青禾县水务局",
};
const page = (tags: { readonly [name: string]: string }) => ({
  report: { publication: { tags: { ...good, ...tags } } },
});

ruleCases(it, rule, {
  valid: [{ name: "no page", edition: "2019" }, page({})],
  invalid: [{ ...page({ ColumnType: "工作动态" }), findings: [{ severity: "info" }] }],
});
