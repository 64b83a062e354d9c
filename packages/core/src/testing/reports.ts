/** Made-up reports for tests: valid, of any edition, the same for the same seed. */
import { type EditionId, editionIds, editionOf } from "../editions/index.js";
import { cellsOf, leavesOf, sectionTitle } from "../layout/cells.js";
import { paragraph } from "../model/document.js";
import type { AnyReport, ExtraRow, Report } from "../model/report.js";
import { figuresFor } from "./figures.js";
import { proseBlocks } from "./prose.js";
import { type Random, randomFrom } from "./random.js";

export interface ReportOptions {
  readonly edition?: EditionId;
  /** Share of zeros left blank; default 0.2. */
  readonly blanks?: number;
  /** Cells that say more than their figure: notes, units, full-width digits, strokes; default `true`. */
  readonly notes?: boolean;
  /** A row of the office's own; default by chance. */
  readonly extra?: boolean;
  /** Cells of another edition; default by chance. */
  readonly mixed?: boolean;
  /** Blocks of prose in a section, at most; default 4. */
  readonly prose?: number;
}

const organs = ["云岭市江北区数据局", "临川县人民政府", "南屿市司法局", "青石镇人民政府", "东塘街道办事处"] as const;

interface Texts {
  readonly texts: Record<string, string>;
  readonly units: Record<string, string>;
}

const wide = (value: number): string =>
  String(value).replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));

/** A text that says the figure and more, or the plain number. */
function wording(value: number, unit: string | null, random: Random): string {
  if (!Number.isInteger(value)) return String(value);
  const kinds = [
    String(value),
    `${value}${unit ?? ""}`,
    wide(value),
    value > 999 ? value.toLocaleString("en-US") : String(value),
    value > 5 ? `${value}（其中修订${value - 3}件）` : String(value),
    value < 0 ? `减${-value}` : `+${value}`,
  ];
  return random.pick(kinds);
}

function write(
  tables: Record<string, Record<string, Record<string, number | null>>>,
  address: string,
  value: number | null,
): void {
  const [table = "", row = "", column = ""] = address.split("/");
  tables[table] ??= {};
  tables[table][row] ??= {};
  tables[table][row][column] = value;
}

function tablesFor(edition: EditionId, random: Random, options: ReportOptions) {
  const tables: Record<string, Record<string, Record<string, number | null>>> = {};
  const said: Texts = { texts: {}, units: {} };
  const figures = figuresFor(editionOf(edition), random);
  const notes = options.notes ?? true;
  for (const { address, quantity } of cellsOf(editionOf(edition))) {
    const figure = figures.get(address) ?? 0;
    const blank = figure === 0 && random.chance(options.blanks ?? 0.2);
    write(tables, address, blank ? null : figure);
    if (blank) {
      if (notes && random.chance(0.1)) said.texts[address] = random.pick(["/", "—", "无"]);
    } else if (quantity.unit === null && figure !== 0) {
      said.texts[address] = `${figure}元`;
      said.units[address] = "元";
    } else if (notes && random.chance(0.1)) {
      const text = wording(figure, quantity.unit, random);
      if (text !== String(figure)) said.texts[address] = text;
    }
  }
  return { tables, said };
}

/** A row under one that the report has, with a figure in every column of its block. */
function extraRow(edition: EditionId, random: Random): ExtraRow {
  const blocks = Object.entries(editionOf(edition).tables).flatMap(([table, def]) =>
    def.blocks.filter((block) => block.layout === "side").map((block) => ({ table, block })),
  );
  const { table, block } = random.pick(blocks);
  return {
    table,
    label: "其中：网上办理",
    after: random.pick(leavesOf(block.rows)).id,
    cells: Object.fromEntries(
      leavesOf(block.columns).map((column) => [column.id, random.chance(0.2) ? null : random.int(0, 50)]),
    ),
  };
}

/** A column that the form does not have, added to one of its rows; where units have a column of their own, a row. */
function extraColumn(edition: EditionId, random: Random): ExtraRow {
  const rows = Object.entries(editionOf(edition).tables).flatMap(([table, def]) =>
    def.blocks.flatMap((block) => (block.unitColumn ? [] : leavesOf(block.rows).map((row) => ({ table, row })))),
  );
  if (rows.length === 0) return extraRow(edition, random);
  const { table, row } = random.pick(rows);
  return { table, row: row.id, label: row.label, after: row.id, cells: { 另有网上办理: random.int(0, 50) } };
}

/** Rows that the report's edition has not, taken over from another: one row of the same block and columns. */
function foreignRow(edition: EditionId, other: EditionId, random: Random): Record<string, number | null> {
  const { tables } = editionOf(edition);
  const own = new Set(cellsOf(editionOf(edition)).map((cell) => cell.address));
  const strange = cellsOf(editionOf(other)).filter((cell) => cell.table in tables && !own.has(cell.address));
  if (strange.length === 0) return {};
  const { table, row } = random.pick(strange);
  const cells = strange.filter((cell) => cell.table === table && cell.row.id === row.id);
  return Object.fromEntries(
    cells.map((cell) => [`${other}:${cell.address}`, random.chance(0.2) ? null : random.int(0, 30)]),
  );
}

const freeTitles = ["一、概述", "二、政务公开的主要做法", "三、存在的不足和改进"] as const;

function sectionsFor(edition: EditionId, random: Random, size: number): AnyReport["sections"] {
  const { sections } = editionOf(edition);
  const title = (section: (typeof sections)[number]): string | undefined => {
    const label = random.chance(0.2) ? section.variants?.[0] : undefined;
    return label && sectionTitle({ ...section, label });
  };
  // the text of an edition that has a section for every table and no other is free
  const free = sections.every((section) => section.table !== undefined) ? freeTitles : [];
  return [
    ...free.map((line) => ({ id: null, title: line, blocks: proseBlocks(random, size) })),
    ...officialSections(sections, title, random, size),
  ];
}

function officialSections(
  sections: ReturnType<typeof editionOf>["sections"],
  titleOf: (section: (typeof sections)[number]) => string | undefined,
  random: Random,
  size: number,
): AnyReport["sections"] {
  return sections.map((section) => {
    const title = titleOf(section);
    const table = section.table;
    return {
      id: section.id,
      ...(title === undefined ? {} : { title }),
      blocks: table
        ? [
            ...(random.chance(0.3) ? proseBlocks(random, 1) : []),
            { type: "statutoryTable" as const, table },
            ...(random.chance(0.2) ? proseBlocks(random, size) : []),
          ]
        : proseBlocks(random, size),
    };
  });
}

function publicationFor(year: number, organ: string, random: Random): Pick<AnyReport, "publication"> {
  if (random.chance(0.3)) return {};
  return {
    publication: {
      date: `${year + 1}-01-${String(random.int(10, 28))}`,
      source: organ,
      ...(random.chance(0.5)
        ? { indexNumber: `0026${random.int(1000, 9999)}/${year + 1}-00${random.int(100, 999)}` }
        : {}),
      ...(random.chance(0.5) ? { tags: { SiteName: `${organ}网站`, ColumnType: "信息公开年报" } } : {}),
    },
  };
}

/** A report in which every identity of its edition holds (but for cells of another edition, which stand beside). */
export function generateReport(seed: number, options: ReportOptions = {}): Report {
  const random = randomFrom(seed);
  const edition = options.edition ?? random.pick(editionIds);
  const others = editionIds.filter((id) => id !== edition);
  const organ = random.pick(organs);
  const { from, to } = editionOf(edition).years;
  const year = random.int(from, to ?? from + 4);
  const { tables, said } = tablesFor(edition, random, options);
  const foreign = (options.mixed ?? random.chance(0.2)) ? foreignRow(edition, random.pick(others), random) : {};
  const some = (value: object, key: string) => (Object.keys(value).length > 0 ? { [key]: value } : {});
  const report: AnyReport = {
    edition,
    year,
    organ: { name: organ },
    title: `${organ}${year}年政府信息公开工作年度报告`,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    ...publicationFor(year, organ, random),
    lead: [
      paragraph(`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`),
      ...(random.chance(0.3) ? proseBlocks(random, 2) : []),
    ],
    sections: sectionsFor(edition, random, options.prose ?? 4),
    tables,
    ...some(said.texts, "cellTexts"),
    ...some(said.units, "cellUnits"),
    ...some(foreign, "foreign"),
    ...((options.extra ?? random.chance(0.2))
      ? { extra: [random.chance(0.3) ? extraColumn(edition, random) : extraRow(edition, random)] }
      : {}),
  };
  return report as unknown as Report;
}
