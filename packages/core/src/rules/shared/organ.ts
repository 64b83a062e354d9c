/** What kind of organ a report is of, as far as its name or the caller tells. */
import type { RuleContext } from "../../check/rule.js";

export type OrganKind = "department" | "government" | "township" | "subdistrict";

const byLevel: readonly (readonly [RegExp, OrganKind])[] = [
  [/街道|subdistrict/, "subdistrict"],
  [/乡|镇|township/, "township"],
  [/政府|government|^(state|province|city|county)$/, "government"],
  [/部门|委|局|department/, "department"],
];

const byName: readonly (readonly [RegExp, OrganKind])[] = [
  [/街道(办事处)?$/, "subdistrict"],
  [/(乡|镇|苏木)(人民)?政府$|^[^市县区]*[市县区]?[^市县区]{1,8}[乡镇]$/, "township"],
  [/(省|市|县|区|州|盟|旗|自治区)(人民)?政府$|行政公署$|管委会$|管理委员会$/, "government"],
  [
    /(局|委员会|委|厅|部|办公室|办公厅|署|总队|支队|大队|中心|分局|公安部|银行|社|院|馆|司|处|所|站|协会|联合会|政府办)$/,
    "department",
  ],
];

const matching = (table: typeof byName, text: string): OrganKind | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** `undefined`: neither the level given, nor the report's, nor the name tells. */
export function organKind({ level, report }: Pick<RuleContext, "level" | "report">): OrganKind | undefined {
  return (
    (level ? matching(byLevel, level) : undefined) ??
    (report.organ.level ? matching(byLevel, report.organ.level) : undefined) ??
    (report.organ.name ? matching(byName, report.organ.name.trim()) : undefined)
  );
}

/** Organs of the State Council, provinces, cities with districts and autonomous prefectures may make 规章. */
export function mayMakeRegulations({ level, report }: Pick<RuleContext, "level" | "report">): boolean | undefined {
  const name = report.organ.name ?? "";
  if (/国务院|国家|中华人民共和国|总局|总署/.test(name)) return true;
  const kind = organKind({ report, ...(level ? { level } : {}) });
  if (kind === undefined) return undefined;
  if (kind !== "government") return false;
  if (/省级|市级|省|自治区|直辖/.test(level ?? "") || /(省|自治区|州|盟)(人民)?政府$/.test(name)) return true;
  if (/县级|区级/.test(level ?? "") || /(县|旗)(人民)?政府$/.test(name)) return false;
  // 区 and 市 may be either: districts and cities of county rank have no such power, cities with districts have.
  return /[市州].*[市区](人民)?政府$/.test(name) ? false : undefined;
}
