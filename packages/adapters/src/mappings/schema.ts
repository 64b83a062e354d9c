/** The shape of a mapping: plain JSON that an integrator writes once for a system whose specification he holds. */
import * as z from "zod";

/** What a field of the other system may hold of a report's own data. */
export const metadataNames = [
  "title",
  "year",
  "organ.name",
  "organ.code",
  "organ.division",
  "organ.level",
  "period.from",
  "period.to",
  "publication.date",
  "publication.written",
  "publication.source",
  "publication.indexNumber",
  "publication.documentNumber",
  "publication.url",
] as const;
export type MetadataName = (typeof metadataNames)[number];

const source = z.union([
  /** A cell of the statutory tables: `applications/received/total`. */
  z.strictObject({ cell: z.string().min(1) }),
  z.strictObject({ metadata: z.enum(metadataNames) }),
  /** The prose of a section, by id, as plain text. */
  z.strictObject({ section: z.string().min(1) }),
  /** A value that the system always wants. */
  z.strictObject({ constant: z.union([z.string(), z.number()]) }),
]);

const field = z.strictObject({
  /** The system's own code for the field. */
  code: z.string().min(1).max(200),
  /** What people call it; written where the format has room for it. */
  title: z.string().max(500).optional(),
  from: source,
});

const name = z.string().min(1).max(100);
const json = z.strictObject({
  type: z.literal("json"),
  /** `object`: codes are keys. `list`: an array of objects, one a field. */
  layout: z.enum(["object", "list"]).default("object"),
  /** Keys to go down to where the fields stand. */
  path: z.array(name).max(20).default([]),
  codeKey: name.default("code"),
  valueKey: name.default("value"),
});
const xml = z.strictObject({
  type: z.literal("xml"),
  encoding: z.enum(["UTF-8", "GBK"]).default("UTF-8"),
  /** `elements`: codes are element names. `list`: elements of one name, the code in an attribute. */
  layout: z.enum(["elements", "list"]).default("elements"),
  /** Elements around the fields, the root first. */
  path: z.array(name).min(1).max(20).default(["report"]),
  item: name.default("field"),
  codeAttribute: name.default("code"),
});
const layout = z.enum(["wide", "long"]).default("long");
const csv = z.strictObject({
  type: z.literal("csv"),
  /** `wide`: a line of codes, a line of values. `long`: one line a field. */
  layout,
  separator: z.enum([",", ";", "\t"]).default(","),
  encoding: z.enum(["UTF-8", "GBK"]).default("UTF-8"),
  /** A byte order mark, without which Excel takes UTF-8 for something else. */
  mark: z.boolean().default(true),
  head: z.tuple([z.string(), z.string(), z.string()]).default(["code", "title", "value"]),
});
const xlsx = z.strictObject({
  type: z.literal("xlsx"),
  layout,
  sheet: z.string().min(1).max(27).default("data"),
  head: z.tuple([z.string(), z.string(), z.string()]).default(["code", "title", "value"]),
});

export const mappingSchema = z.strictObject({
  /** For editors; not looked at. */
  $schema: z.string().optional(),
  nianbao: z.literal("mapping/1"),
  id: z.string().min(1).max(100),
  title: z.string().max(500).optional(),
  /** The edition whose cells are named. */
  edition: z.string(),
  format: z.discriminatedUnion("type", [json, xml, csv, xlsx]),
  /** How a cell without a figure is written; default `empty`. `zero` cannot be told from a written zero afterwards. */
  blank: z.enum(["empty", "omit", "zero"]).default("empty"),
  /** What stands for a cell: its number (default), or its text as printed where that says more. */
  cells: z.enum(["value", "text"]).default("value"),
  fields: z.array(field).min(1).max(10_000),
});

/** A mapping as used: defaults filled in. */
export type Mapping = z.output<typeof mappingSchema>;
/** A mapping as written. */
export type MappingInput = z.input<typeof mappingSchema>;
export type Field = Mapping["fields"][number];
export type Format = Mapping["format"];
/** A field with its value; `null`: the field is there and empty. */
export interface FieldValue {
  readonly code: string;
  readonly title: string;
  readonly value: string | number | null;
}
