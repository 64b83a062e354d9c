/** The schema of a report, derived from the editions: nothing of a form is written here. */
import * as z from "zod";
import type { EditionDef } from "../editions/define.js";
import { editionIds, editionOf } from "../editions/index.js";
import { registry } from "../editions/registry.js";
import { cellsOf } from "../layout/cells.js";
import { block } from "./document.js";

const value = z.number().nullable();
/** Keys that are prototype machinery in JavaScript never are data. */
const key = z.string().regex(/^(?!__proto__$|constructor$|prototype$)/);
const textByKey = z.record(key, z.string());
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const foreignAddress = z.string().regex(/^[0-9a-z]+:[A-Za-z0-9]+\/[A-Za-z0-9]+\/[A-Za-z0-9]+$/);

function tablesOf(edition: EditionDef): z.ZodType {
  const shape: Record<string, Record<string, Record<string, z.ZodType>>> = {};
  for (const { table, row, column } of cellsOf(edition)) {
    const rows = shape[table] ?? {};
    rows[row.id] = { ...rows[row.id], [column.id]: value.optional() };
    shape[table] = rows;
  }
  const table = (rows: Record<string, Record<string, z.ZodType>>) =>
    z.strictObject(mapValues(rows, (columns) => z.strictObject(columns).optional())).optional();
  return z.strictObject(mapValues(shape, table));
}

const mapValues = <A, B>(record: Record<string, A>, of: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, item]) => [name, of(item)]));

const organ = z.strictObject({
  name: z.string().nullable(),
  code: z.string().optional(),
  division: z.string().optional(),
  level: z.enum(["state", "province", "city", "county", "township", "subdistrict", "department", "other"]).optional(),
});

const publication = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/)
    .optional(),
  written: day.optional(),
  source: z.string().optional(),
  indexNumber: z.string().optional(),
  documentNumber: z.string().optional(),
  url: z.string().optional(),
  tags: textByKey.optional(),
});

const extraRow = z.strictObject({
  table: z.string(),
  row: z.string().optional(),
  label: z.string(),
  after: z.string().nullable(),
  cells: z.record(key, value),
  texts: textByKey.optional(),
  units: textByKey.optional(),
});

/** Tables of every edition: one of another edition may stand in a report. */
const tableIds = (): string[] => [...new Set(editionIds.flatMap((id) => Object.keys(editionOf(id).tables)))];

function sectionOf(edition: EditionDef): z.ZodType {
  const statutoryTable = z.strictObject({
    type: z.literal("statutoryTable"),
    table: z.literal(tableIds()),
  });
  return z.strictObject({
    id: z.literal(edition.sections.map(({ id }) => id)).nullable(),
    title: z.string().optional(),
    blocks: z.array(z.union([statutoryTable, block])),
  });
}

const reportOf = (edition: EditionDef) =>
  z.strictObject({
    edition: z.literal(edition.id),
    year: z.int().min(2000).max(2100).nullable(),
    organ,
    title: z.string(),
    period: z.strictObject({ from: day, to: day }).optional(),
    publication: publication.optional(),
    lead: z.array(block),
    sections: z.array(sectionOf(edition)),
    tables: tablesOf(edition),
    cellTexts: textByKey.optional(),
    cellUnits: textByKey.optional(),
    foreign: z.record(foreignAddress, value).optional(),
    extra: z.array(extraRow).optional(),
  });

type AnyReportSchema = ReturnType<typeof reportOf>;

const anyReport = () =>
  z.discriminatedUnion(
    "edition",
    editionIds.map((id) => reportOf(editionOf(id))) as [AnyReportSchema, ...AnyReportSchema[]],
  );

/** Schema of a report of any edition of the library, told apart by `edition`. */
export const reportSchema: ReturnType<typeof anyReport> = anyReport();

let current = reportSchema;
let revision = registry.revision;

/** The same with the editions registered since. */
export function currentReportSchema(): typeof reportSchema {
  if (revision !== registry.revision) {
    current = anyReport();
    revision = registry.revision;
  }
  return current;
}
