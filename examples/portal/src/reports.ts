/** 三个虚构机关三年的年报。真实的网站从报送的数据读入。 Three made-up offices, three years each. */
import { cellsOf, editionOf, equationsOf, paragraph, type Report, sectionTitle } from "@nianbao/core";

export interface Office {
  /** 用在网址里。 Stands in addresses. */
  readonly id: string;
  readonly name: string;
  /** 每年：新收、许可、处罚。 Each year: received, licences, penalties. */
  readonly years: { readonly [year: number]: readonly [received: number, licences: number, penalties: number] };
}

export const offices: readonly Office[] = [
  {
    id: "archives",
    name: "云汀市档案局",
    years: { 2022: [6, 0, 0], 2023: [9, 0, 1], 2024: [14, 0, 0] },
  },
  {
    id: "water",
    name: "云汀市水务局",
    years: { 2022: [23, 118, 12], 2023: [31, 126, 9], 2024: [27, 140, 15] },
  },
  {
    id: "luoxi",
    name: "螺溪镇人民政府",
    years: { 2022: [2, 40, 3], 2023: [0, 37, 5], 2024: [4, 52, 2] },
  },
];

const edition = editionOf("2021");

function tablesOf([received, licences, penalties]: readonly [number, number, number]) {
  const cells = new Map<string, number>(cellsOf(edition).map(({ address }) => [address, 0]));
  cells.set("applications/received/naturalPerson", received);
  cells.set("applications/granted/naturalPerson", received);
  cells.set("proactiveDisclosure/licensing/decisions", licences);
  cells.set("proactiveDisclosure/penalties/decisions", penalties);
  // 合计按版式的勾稽关系相加，先行后列。 Totals follow from the relations of the edition: rows, then columns.
  for (const terms of ["rows", "columns"] as const)
    for (const { identity, left, right } of equationsOf(edition))
      if (identity.role === "total" && identity.terms === terms)
        for (const total of left)
          cells.set(
            total,
            right.reduce((sum, part) => sum + (cells.get(part) ?? 0), 0),
          );
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const [address, value] of cells) {
    const [table = "", row = "", column = ""] = address.split("/");
    tables[table] ??= {};
    tables[table][row] ??= {};
    tables[table][row][column] = value;
  }
  return tables;
}

function proseOf(section: string, year: number, [received, licences]: readonly [number, number, number]): string[] {
  switch (section) {
    case "general":
      return [
        `主动公开：${year}年作出行政许可决定${licences}件，均在七个工作日内公开。`,
        received === 0 ? "依申请公开：全年未收到申请。" : `依申请公开：全年收到申请${received}件，全部予以公开。`,
        "政府信息管理：每季度清理一次已失效的文件。",
        "政府信息公开平台建设：网站增加了按年度查找。",
        "监督保障：年内组织培训一次。工作考核结果为合格，社会评议中未收到差评，全年无责任追究情形。",
      ];
    case "problems":
      return ["个别栏目更新偏慢。下一步按月核对各栏目的更新日期，并在本栏公布。"];
    case "other":
      return ["本年度没有收取信息处理费。"];
    default:
      return [];
  }
}

/** 一个机关一年的报告。 */
export function reportOf({ name }: Office, year: number, figures: readonly [number, number, number]): Report {
  return {
    edition: "2021",
    year,
    organ: { name },
    title: `${name}${year}年政府信息公开工作年度报告`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    publication: { date: `${year + 1}-01-20` },
    lead: [paragraph("本报告依据《中华人民共和国政府信息公开条例》编制。")],
    sections: edition.sections.map((section) => ({
      id: section.id,
      title: sectionTitle(section),
      blocks: [
        ...proseOf(section.id, year, figures).map((text) => paragraph(text)),
        ...(section.table ? [{ type: "statutoryTable" as const, table: section.table }] : []),
      ],
    })),
    tables: tablesOf(figures),
  } as Report;
}

export interface Published {
  readonly office: Office;
  readonly year: number;
  readonly report: Report;
  /** 网址中的路径，不带扩展名。 Path without extension. */
  readonly path: string;
}

/** 机关按上面的次序，年度从新到旧。 Offices in order, the latest year first. */
export const published: readonly Published[] = offices.flatMap((office) =>
  Object.entries(office.years)
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, figures]) => ({
      office,
      year: Number(year),
      report: reportOf(office, Number(year), figures),
      path: `${office.id}/${year}`,
    })),
);
