/** Schemas of the document tree: the blocks of a report's lead and sections. */
import * as z from "zod";

const text = z.strictObject({ type: z.literal("text"), value: z.string() });
const image = z.strictObject({
  type: z.literal("image"),
  url: z.string(),
  alt: z.string(),
  title: z.string().optional(),
});
const lineBreak = z.strictObject({ type: z.literal("break") });
const strong = z.strictObject({
  type: z.literal("strong"),
  get children() {
    return z.array(inline);
  },
});
const emphasis = z.strictObject({
  type: z.literal("emphasis"),
  get children() {
    return z.array(inline);
  },
});
const link = z.strictObject({
  type: z.literal("link"),
  url: z.string(),
  title: z.string().optional(),
  get children() {
    return z.array(inline);
  },
});

export const inline: z.ZodType = z
  .lazy(() => z.discriminatedUnion("type", [text, strong, emphasis, link, image, lineBreak]))
  .meta({ id: "Inline" });

const span = z.int().min(1).max(1000);
const cell = z.strictObject({
  children: z.array(inline),
  header: z.enum(["row", "column", "rowgroup", "colgroup"]).optional(),
  rowSpan: span.optional(),
  colSpan: span.optional(),
  address: z.string().optional(),
});
const heading = z.strictObject({
  type: z.literal("heading"),
  depth: z.literal([1, 2, 3, 4, 5, 6]),
  children: z.array(inline),
});
const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  role: z.enum(["signature", "date", "caption", "note"]).optional(),
  children: z.array(inline),
});
const list = z.strictObject({
  type: z.literal("list"),
  ordered: z.boolean(),
  start: z.int().optional(),
  get items() {
    return z.array(z.array(block));
  },
});
const table = z.strictObject({
  type: z.literal("table"),
  caption: z.string().optional(),
  table: z.string().optional(),
  headRows: z.int().min(0).optional(),
  widths: z.array(z.number().min(0)).optional(),
  rows: z.array(z.strictObject({ cells: z.array(cell) })),
});
const unknown = z.strictObject({ type: z.literal("unknown"), name: z.string(), text: z.string() });

export const block: z.ZodType = z
  .lazy(() => z.discriminatedUnion("type", [heading, paragraph, list, table, unknown]))
  .meta({ id: "Block" });
